// The words that organisations head their columns with, in English and Welsh.

export type Role =
  | 'ref'
  | 'activity'
  | 'lead'
  | 'milestone'
  | 'progress'
  | 'completion'
  | 'comment'
  | 'measure'
  | 'unit'
  | 'polarity'
  | 'tolerance'
  | 'objective'
  | 'objective number'
  | 'figure kind';

function whole(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})\\??$`, 'u');
}

/** What may stand before a noun and changes nothing: "our key actions". */
const any =
  '(?:(?:the|our|key|main|planned|proposed|specific|supporting|strategic|priority|delivery|improvement|required|agreed|detailed|annual|corporate|council|service|local|individual|associated|related|additional|smart|headline) )*';
const activities =
  '(?:activit(?:y|ies)|actions?|tasks?|deliverables?|initiatives?|steps?|commitments?|projects?|work ?streams?|interventions?|programmes?|recommendations?|change (?:ideas?|concepts?))';
const measures = '(?:measures?|metrics?|indicators?|k\\.?p\\.?i\\.?s?|pis?)';
const answering = '(?:leads?|owners?|officers?|sponsors?|sro|assignees?)';
/** Only with a word before them: a column "Service" may say whom the action is for. */
const bodies =
  '(?:directors?|managers?|members?|persons?|people|organisations?|bod(?:y|ies)|departments?|directorates?|services?|teams?|agenc(?:y|ies)|partners?|councillors?|trustees?|governors?|contacts?|names?|groups?|committees?|boards?)';
const ends =
  '(?:dates?|deadlines?|time ?scales?|time ?frames?|time ?lines?|timings?|completions?|finish|delivery|milestones?)';

/** In order: the first that fits wins, so "target date" is a milestone before "target" is a period. */
export const headingWords: readonly (readonly [RegExp, Role])[] = [
  [
    whole(
      '(?:ref(?:erence)?|refs?|no|nr|number|#|id|code|item|(?:action|activity|kpi|pi|measure|indicator|objective|priority|project|task|our|plan|unique) (?:ref(?:erence)?|no|number|id|code)s?)\\.?(?: no\\.?)?',
      'cyf|cyfeirnod|rhif',
    ),
    'ref',
  ],
  [
    whole(
      "(?:good|better) (?:is|to be|performance(?: is)?|direction)|polarity|high(?:er)? or low(?:er)?(?: is (?:good|better))?|(?:is )?(?:high|low|higher|lower)(?: or (?:high|low|higher|lower))? (?:is )?(?:good|better)|desired (?:direction|trend)|aim to(?: maximise or minimise)?|direction of (?:good|better|improvement)(?: performance)?|(?:good|preferred|better|intended|required) (?:direction|trend|polarity)|(?:what is|what's) (?:good|better)|good (?:performance|result|outcome) is|good when|better when|bigger or smaller(?: is better)?|good looks like|high\\/low|maximise\\/minimise|aim to (?:max|min)\\w*",
      "polaredd|cyfeiriad (?:da|dymunol|gwell)|(?:da|gwell) yw|beth sy['’]n (?:dda|well)|uchel neu isel(?: (?:sy['’]n|yn) (?:dda|well))?",
    ),
    'polarity',
  ],
  [whole('unit(?: of measure(?:ment)?)?|units|measured in|format|uned(?:au)?'), 'unit'],
  [whole('(?:tolerance|variance allowed|threshold)(?: \\(?%\\)?)?'), 'tolerance'],
  [
    whole(
      `(?:(?:key|planned|expected|estimated|target|projected|anticipated|proposed|revised|current|new|latest|forecast|agreed|original|intended|action|project|delivery|completion|due|end|finish|final|implementation|deadline) )*(?:${ends})(?: (?:for|of|to) (?:completion|delivery|action|implementation|finish|complete))?`,
      '(?:to be )?(?:due|completed?|delivered|achieved|implemented|done|finished)(?: (?:date|by|by when))',
      'time[- ]?bound|timely|due|date due|ends?|ends? by|finish(?:es)?|by when|when|by|by what date|when by|when will (?:we do it|it be done|this be done|it happen)|when we will do it|year|quarter|schedule|target completion|erbyn|erbyn pryd|pryd|dyddiad(?: (?:cau|targed|cwblhau|gorffen|cyflawni|disgwyliedig))?|terfyn amser|amserlen|carreg filltir|cerrig milltir',
    ),
    'milestone',
  ],
  [
    whole(
      `${any}${activities}(?: (?:required|needed|title|name|details?|description|summary|points?|(?:that )?we will take|to take|to (?:be taken|deliver|complete|achieve (?:it|this))))?`,
      "(?:what|how)(?: it is)? (?:will we|we will|we'll|are we going to|we are going to|we're going to|needs to be|will be|do we need to|we need to|must we|we plan to|is going to be) (?:do|done|deliver|delivered|achieve)(?: (?:it|this|next))?",
      `specific|how (?:will we|we will|we'll|do we) get there|how|what|beth|(?:detailed )?description of (?:the )?${activities}|(?:action|activity) description|we will|beth (?:fyddwn|byddwn) ni'n ei wneud|beth a wnawn|gweithgaredd(?:au)?|cam(?:au)? gweithredu|camau|gweithred(?:oedd)?|tasg(?:au)?|prosiect(?:au)?|cam(?:au)? allweddol|ymrwymiad(?:au)?|yr hyn y byddwn (?:ni )?(?:yn )?ei wneud|beth (?:rydym|ydym) (?:ni )?am ei wneud`,
    ),
    'activity',
  ],
  [
    whole(
      `${any}(?:(?:success|performance|outcome|output|impact|quality|progress) )*${measures}(?: (?:of success|name|description|title|definition))?`,
      'key performance (?:indicator|measure)s?|key results?|measurable',
      "how (?:will we|we will|we'll|do we|we|will you|will it be|will success be|success will be|will this be) (?:measured?|know|judge|monitor).*|how (?:measured|we measure)|we(?:'ll| will) (?:know|have succeeded|be successful)(?: .*)?|success will look like|what (?:we |will we |we will |we'll )?measure|what (?:will |does |would )?(?:success|good) (?:will )?looks? like(?: .*)?|(?:name|description) of (?:the )?(?:measure|indicator)|(?:critical )?success (?:criteria|factors?)|evidence of success",
      "mesur(?:au)?(?: perfformiad| llwyddiant)?|dangosydd(?:ion)?(?: perfformiad)?(?: allweddol)?|sut (?:y )?(?:fyddwn|byddwn)(?: ni)?(?:'n| yn) (?:gwybod|mesur).*",
    ),
    'measure',
  ],
  [
    whole(
      `(?:[\\p{L}-]+ ){0,2}${answering}(?: (?:responsible|name|names|and partners))?`,
      `(?:lead|responsible|accountable|executive|named|cabinet|delivery) ${bodies}`,
      `(?:${answering}|${bodies}) (?:responsible|accountable|in charge)`,
      'senior responsible (?:owner|officer)|portfolio holders?|cabinet members?',
      `resp\\.?|who|by whom|by who|who (?:will )?(?:do|does|leads?|is|by|will lead|is responsible|is leading|owns)(?: (?:it|this|on this|responsible|for it|lead|leading))?|who's (?:responsible|leading)|led by|owned by|assigned to|responsib(?:le|ility|ilities)(?: (?:for (?:action|delivery)|for|of|lies with))?|accountab(?:le|ility)`,
      'leads? (?:and|&) (?:partners?|support)',
      "pwy|arweinydd(?:ion)?|(?:swyddog|aelod|gwasanaeth|adran) (?:arweiniol|cyfrifol)|arweinir gan|dan arweiniad|pwy sy'n (?:arwain|gyfrifol)|cyfrifoldeb|perchennog",
    ),
    'lead',
  ],
  [
    whole(
      "(?:%|per ?cent(?:age)?)(?: of (?:action|task|project|work))? (?:complet(?:e|ed|ion)|done|delivered|progress)|(?:complet(?:e|ed|ion)|progress|delivered|done)(?: \\(?(?:%|per ?cent(?:age)?)\\)?)|how (?:much|far) (?:is )?(?:done|complete)|(?:%|canran) (?:wedi(?:'i|'u) (?:ch?wblhau|gwblhau)|cwblhawyd|cyflawn)",
    ),
    'completion',
  ],
  [
    whole(
      '(?:(?:current|overall|action|delivery|progress|latest|activity|project|kpi|performance|end of year|year[- ]end|b?rag|brag) )*(?:status|b?ragb?|rating|r\\/a\\/g)(?: (?:status|rating|score|colour))?|progress|done|state|on track|how (?:is it|it is|it.s|are we) (?:going|doing)|how.s it going|position|rag \\w+|progress rag|traffic lights?|complete|delivery confidence|where (?:are we|we are)(?: now)?|(?:current|latest) position|cag|(?:statws|cynnydd|sefyllfa)(?: (?:cag|presennol|bresennol|cyfredol|gyfredol|diweddaraf|ddiweddaraf))?|(?:ble|lle) (?:rydym|ydym)(?: ni)?(?: arni)?',
    ),
    'progress',
  ],
  [
    whole(
      '(?:(?:latest|progress|officer|narrative|supporting|current|performance|status|quarterly|general|further|additional|other|project|action|position) )*(?:comments?|commentary|notes?|updates?|narrative|remarks?|explanation)|trend|direction of travel|dot|evidence|progress (?:to date|made|so far|since .*)|sylwadau|nodiadau|diweddariad',
    ),
    'comment',
  ],
  [
    whole(
      '(?:(?:links?|linked|relates|contributes|contribution|supports|delivers|belongs) (?:to )?|(?:which|what) )?(?:(?:the|strategic|corporate|key|our|related|linked|relevant|council|well-?being|plan) )*(?:objectives?|obj\\.?|priority|priorities|aims?|goals?|themes?|outcomes?|pillars?|ambitions?|aspirations?)|(?:ein )?(?:nod(?:au)?|h?uchelgais|dyhead(?:au)?)(?: strategol| llesiant| corfforaethol)?|amcan(?:ion)?(?: llesiant| strategol)?|blaenoriaeth(?:au)?|thema',
    ),
    'objective',
  ],
  [whole('type|series|actual ?\\/ ?target|target ?\\/ ?actual|figure'), 'figure kind'],
];
