// What the register itself says: why something couldn't be written or opened, and what its own steps are called.

import type { Words } from '../language/words.ts';

export const registerWords = {
  'register.undo': ['Undo: {{act}}', 'Dadwneud: {{act}}'],
  'register.undo-import': [
    '“{{act}}” is taken back as a whole, with all that it wrote. You can redo it afterwards.',
    'Caiff “{{act}}” ei dynnu’n ôl yn ei gyfanrwydd, gyda phopeth a ysgrifennodd. Gallwch ei ailwneud wedyn.',
  ],
  'register.undo-choice': [
    '“{{act}}” chose between changes that were made at the same time. Undoing brings back what was shown before it, and doesn’t ask for the choice again: what else was written is in History. You can redo it afterwards.',
    'Dewisodd “{{act}}” rhwng newidiadau a wnaed ar yr un pryd. Mae dadwneud yn dod â’r hyn a ddangoswyd cynt yn ôl, ac nid yw’n gofyn am y dewis eto: mae popeth arall a ysgrifennwyd yn Hanes. Gallwch ei ailwneud wedyn.',
  ],
  'register.undo-beginning': [
    '“{{act}}” is where this register begins. Undoing leaves it empty and without a name. You can redo it afterwards.',
    '“{{act}}” yw dechrau’r gofrestr hon. Mae dadwneud yn ei gadael yn wag a heb enw. Gallwch ei ailwneud wedyn.',
  ],
  'register.redo': ['Redo: {{act}}', 'Ailwneud: {{act}}'],
  'register.already-undone': ['“{{act}}” has already been undone.', 'Mae “{{act}}” eisoes wedi’i ddadwneud.'],
  'register.not-undone': [
    '“{{act}}” hasn’t been undone, so there is nothing to redo.',
    'Nid yw “{{act}}” wedi’i ddadwneud, felly does dim i’w ailwneud.',
  ],
  'register.nothing-to-take-back': [
    '“{{act}}” left nothing to undo.',
    'Ni adawodd “{{act}}” ddim i’w dynnu’n ôl.',
  ],
  'register.changed-since': [
    '“{{act}}” can’t be undone: {{actor}} has changed the same thing since (“{{later}}”), and that would be lost. Undo that first.',
    'Ni ellir dadwneud “{{act}}”: mae {{actor}} wedi newid yr un peth ers hynny (“{{later}}”), a byddai hynny’n cael ei golli. Dadwnewch hynny’n gyntaf.',
  ],
  'register.no-such-batch': [
    'There is no step {{batch}} in this register.',
    'Does dim cam {{batch}} yn y gofrestr hon.',
  ],
  'register.disk-full': [
    'There is no room left on the disk for “{{act}}”. Nothing was written.',
    'Does dim lle ar ôl ar y ddisg ar gyfer “{{act}}”. Ni ysgrifennwyd dim.',
  ],
  'register.merge-unsound': [
    '“{{act}}” holds something that no copy of this register writes: it comes from another program, or was altered on the way. Nothing was changed.',
    'Mae “{{act}}” yn dal rhywbeth nad oes yr un copi o’r gofrestr hon yn ei ysgrifennu: daw o raglen arall, neu cafodd ei newid ar y ffordd. Ni newidiwyd dim.',
  ],
  'register.built-on': [
    'What came from {{source}} can’t be taken back: “{{act}}” has been written since, and may build on it. Undo that first.',
    'Ni ellir tynnu’n ôl yr hyn a ddaeth o {{source}}: ysgrifennwyd “{{act}}” ers hynny, a gall fod yn adeiladu arno. Dadwnewch hynny’n gyntaf.',
  ],
  'register.nothing-merged': [
    'Nothing was imported from a colleague.',
    'Ni fewnforiwyd dim gan gydweithiwr.',
  ],
  'register.merge-forked': [
    'Step {{seq}} (“{{act}}”) of the copy {{copy}} is different here: two files have written under one name, as when a computer is put back to an earlier day, or copied whole. Keep both files. Export everything from the one that most colleagues are in step with, begin the other afresh from that, and enter there what only the old file has: its history lists it. Nothing was changed.',
    'Mae cam {{seq}} (“{{act}}”) o’r copi {{copy}} yn un gwahanol yma: mae dwy ffeil wedi ysgrifennu o dan un enw, fel pan roddir cyfrifiadur yn ôl i ddiwrnod cynharach, neu pan gopïir ef yn gyfan. Cadwch y ddwy ffeil. Allforiwch bopeth o’r un y mae’r rhan fwyaf o gydweithwyr yn gyson â hi, dechreuwch y llall o’r newydd ohoni, a nodwch yno yr hyn sydd yn yr hen ffeil yn unig: mae ei hanes yn ei restru. Ni newidiwyd dim.',
  ],
  'register.merge-own-forked': [
    'Step {{seq}} of this copy (“{{act}}”) is a different one with the sender: this computer was put back to an earlier day, and has written since. Ask for a bundle with everything: with it the two are put right, and what was written here since goes on beside what came. Nothing was changed.',
    'Mae cam {{seq}} o’r copi hwn (“{{act}}”) yn un gwahanol gan yr anfonwr: rhoddwyd y cyfrifiadur hwn yn ôl i ddiwrnod cynharach, ac mae wedi ysgrifennu ers hynny. Gofynnwch am fwndel gyda phopeth: gydag ef caiff y ddau eu cywiro, ac â’r hyn a ysgrifennwyd yma ers hynny ymlaen wrth ochr yr hyn a ddaeth. Ni newidiwyd dim.',
  ],
  'register.merge-gap': [
    'Changes are missing before “{{act}}”: it is number {{seq}} of its copy, and this register only has up to {{last}}. Ask for a bundle with everything, or import the one before it first. Nothing was changed.',
    'Mae newidiadau ar goll cyn “{{act}}”: rhif {{seq}} o’i gopi ydyw, a dim ond hyd at {{last}} sydd yma. Gofynnwch am fwndel gyda phopeth, neu mewnforiwch yr un cynt yn gyntaf. Ni newidiwyd dim.',
  ],
  'register.merge-dependency': [
    '“{{act}}” builds on changes of another copy that aren’t here yet. Ask for a bundle with everything, or import the one before it first. Nothing was changed.',
    'Mae “{{act}}” yn adeiladu ar newidiadau copi arall nad ydynt yma eto. Gofynnwch am fwndel gyda phopeth, neu mewnforiwch yr un cynt yn gyntaf. Ni newidiwyd dim.',
  ],
  'register.merge-ahead': [
    '“{{act}}” is dated {{dated}}, and this computer’s clock says {{today}}: one of the two clocks is wrong. If it is this one, set it right, and take the changes again. If it is the other, whoever wrote them sets it right, begins again from a colleague’s copy, and enters what is missing there: what is written after a change is always dated after it. Nothing was changed.',
    'Dyddiad “{{act}}” yw {{dated}}, ac mae cloc y cyfrifiadur hwn yn dweud {{today}}: mae un o’r ddau gloc yn anghywir. Os hwn ydyw, cywirwch ef, a chymerwch y newidiadau eto. Os y llall, bydd pwy bynnag a’u hysgrifennodd yn ei gywiro, yn dechrau eto o gopi cydweithiwr, ac yn nodi’r hyn sydd ar goll yno: mae’r hyn a ysgrifennir ar ôl newid bob amser yn dwyn dyddiad ar ei ôl. Ni newidiwyd dim.',
  ],
  /** Two sentences one after the other. */
  'register.notices': ['{{first}} {{second}}', '{{first}} {{second}}'],
  'register.dated-ahead': [
    'This register has changes dated {{last}}, and this computer’s clock says {{today}}. If the clock is wrong, set it right. If it is right, the clock that they were written by was wrong; what is written here now is dated {{last}} as well, until that day has passed, and a pack as at an earlier day lacks it.',
    'Mae gan y gofrestr hon newidiadau â’r dyddiad {{last}}, ac mae cloc y cyfrifiadur hwn yn dweud {{today}}. Os yw’r cloc yn anghywir, cywirwch ef. Os yw’n gywir, y cloc yr ysgrifennwyd hwy wrtho oedd yn anghywir; bydd yr hyn a ysgrifennir yma nawr yn dwyn y dyddiad {{last}} hefyd, nes i’r diwrnod hwnnw fynd heibio, ac nid yw mewn pecyn fel ar ddiwrnod cynharach.',
  ],
  'register.merge-unmade': [
    '“{{act}}” changes something nobody made. Nothing was changed.',
    'Mae “{{act}}” yn newid yr hyn na wnaeth neb. Ni newidiwyd dim.',
  ],
  'register.merge-altered': [
    '“{{act}}” isn’t what its copy wrote: it was altered on the way. Nothing was changed.',
    'Nid “{{act}}” yw’r hyn a ysgrifennodd ei gopi: cafodd ei newid ar y ffordd. Ni newidiwyd dim.',
  ],
  'register.cancelled': ['Cancelled. Nothing was written.', 'Wedi’i ganslo. Ni ysgrifennwyd dim.'],
  'register.earlier-form': [
    '{{file}} was made by a trial version of Minutebook (form {{version}}), from before registers had their present form. It was left as it is. Make a new register and import the strategy document and the spreadsheets into it; what else the old file holds can be read with the version that made it.',
    'Gwnaed {{file}} gan fersiwn brawf o Minutebook (ffurf {{version}}), o’r adeg cyn i gofrestri gael y ffurf sydd ganddynt bellach. Fe’i gadawyd fel y mae. Gwnewch gofrestr newydd a mewnforiwch y ddogfen strategaeth a’r taenlenni iddi; gellir darllen beth arall sydd yn yr hen ffeil gyda’r fersiwn a’i gwnaeth.',
  ],
  'write.needs-reason': [
    '{{seals}}. Say why this is changing. Nothing has been written yet.',
    '{{seals}}. Dywedwch pam mae hyn yn newid. Nid oes dim wedi’i ysgrifennu eto.',
  ],
  'write.needs-reason-more': [
    {
      one: '{{seals}}; and {{count}} more. Say why these are changing. Nothing has been written yet.',
      other: '{{seals}}; and {{count}} more. Say why these are changing. Nothing has been written yet.',
    },
    {
      other:
        '{{seals}}; a {{count}} arall. Dywedwch pam mae’r rhain yn newid. Nid oes dim wedi’i ysgrifennu eto.',
    },
  ],
  'write.exactly-one-of': [
    'exactly one of {{fields}} must be given, not {{given}}',
    'rhaid rhoi un yn union o {{fields}}, nid {{given}}',
  ],
  'register.change-field': ['Change the {{field}} of {{thing}}', 'Newid {{field}} {{thing}}'],
  'register.delete': ['Delete {{thing}}', 'Dileu {{thing}}'],
  'register.bring-back': ['Bring back {{thing}}', 'Dod â {{thing}} yn ôl'],
  'register.still-used': [
    '{{thing}} can’t be deleted while {{by}} needs it. Nothing was written.',
    'Ni ellir dileu {{thing}} tra bo ei angen ar {{by}}. Ni ysgrifennwyd dim.',
  ],
} as const satisfies Words;
