// Welsh words that a made passphrase is drawn from: plain, short, and without accents, which not every keyboard has.

export const welshList = `
  abad aber acer actor adain adar adeg adeilad aderyn aelod aelwyd afal afon afr agor agored alarch alaw allor allwedd amgylch amlen
  amser anadl angel angor anifail annwyd anrheg antur arad araf arch ardal arfer arian arlunydd arth artist arwydd asgell asgwrn
  astell athro atlas awel awyr awyren bach bachgen bad banc baner bara barcud barf bargen basged basn baw bedw beibl beic berw beudy
  blaen blawd blew blodyn blwch blwyddyn bocs bod bol bont bord bore bowlen braich brain bran brawd brecwast brenin brethyn brigyn
  brith bron brown brws brwyn bryn bugail bwced bwch bwrdd bwthyn bwyd bwyell byd bydd byr bys caban cacen cacwn cadair cadarn cadno
  cadwyn cae caer cainc calon camel camlas can cangen cannwyll canol cant cap capel car carden carped carreg cartref carw cath cawl
  caws ceffyl cefn cefnder cegin ceiliog celf cennin cerdd cerdyn cert ci cig cil cist clai clawdd clebran cloc cloch clogwyn clust
  clwb clwyd cnau cneuen coch coed coeden cof coffi coler copa copr cor corff corn cornel cot cotwm craig cranc crefft creu crochan
  croes crwban crys cul cwch cwm cwmni cwmpas cwningen cwpan cwpwrdd cwrt cwrw cychwyn cyfaill cyfle cyllell cyllyll cymydog cynnar
  cynnes cyntaf cysgod cywir daear dafad dafarn dail dant ddoe deg deilen derw deryn desg dillad dinas disg diwrnod dosbarth draenog
  draig drama dresel drwm drws dull dur dwfr dwylo dwyrain dydd dyfrgi dyn dysgl ebol echel efail eglwys eira eirin eithin elain
  elfen elw enfys enw eog eos erthygl eryr esgid esgob estyll eurych ewin ewythr fala felin ffa ffatri ffedog ffenest fferm fflam
  fflur ffon fforch ffordd fforest ffos ffram ffrind ffrwd ffrwyth ffured ffwrn gaeaf gafr gair galwad gamp gardd garej gast gem
  gemydd glan glas glaswellt glaw glo gloyw gof gofal gofod golau golff golud gorsaf graddfa grawn grisiau grug gwair gwaith gwalch
  gwallt gwanwyn gwas gwdihw gweithdy gwely gwen gwennol gwenyn gwerin gwersyll gwesty gwin gwisg gwiwer gwlad gwlan gwledd gwlith
  gwlyb gwobr gwrych gwryd gwyddau gwydr gwyliau gwymon gwynt gwyrdd haearn haf halen hanes hardd harn haul heb hebog heddwch hedyn
  hel helm helyg hen heol het hewl hir hiraeth hoelen hoff hogyn hud hufen hwyaden hwyl hydref iach iaith iar iarll ias iau inc
  injan ionawr isel iwrch jac jam jar jeli jig jwg lamp lawnt leim lemwn lili llaeth llafur llaid llais llan llanw llaw llawen llawr
  lle llech lledr llestr lleuad llew lliain lliw llo llong llun llwy llwybr llwyd llwyn llyfr llygad llyn llynges llys llysiau
  llythyr mab machlud mafon mainc malwen mam mantell map march marchog marmor mawr medal medi mefus meistr melin mellt melyn melys
  menig merch mesen mesur metel mil milgi mis moch model modryb mor morfil morlo moron morwr mur mwg mwnci mwyar mwyn mynydd nant
  naw nef neges neidr neithdar nenfwd newydd nodwydd nofel nos nyth ochr oed oen oer ogof olew olwyn onnen oren organ orgraff oriawr
  owns pabell padell palas panel pant papur parc parot parsel paun pedwar peiriant pelen penlin pentan pentref penwaig pib pibell
  pili pin plant plas plisgyn pluen plwm poced poeth pont popty porfa porth pren pridd prif pryd pryf punt pwll pwmp pwrs pwys pysen
  pysgod rhaca rhaff rhaw rhedyn rhewi rhif rhiw rhodd rhosyn rhwyd rhyd rhyw sach saer saeth saethwr safn saith salad sarn sebon
  seiniau seler seren sgarff sglein sgwar siaced sialc sidan sied sinc siop siwgr siwt stori stormydd stryd swllt swn swper sycamor
  sylfaen tabl tad tafarn tafod taid tal tan tarian tarth tarw te teg tegell teigr teiliwr telyn teulu tir to toes toriad torth
  traed traeth tramor trefn tri tro trol trwyn trydan trysor tun twll twr tylluan tymor tyner tywel tywod tywydd tywysog uchel udo
  ugain undeb uned unig uwd wal wats wiced wy wyneb wyth wythnos ych ynys ysgawen ysgol ysgub ysgwydd ystafell ystol
`
  .trim()
  .split(/\s+/u);
