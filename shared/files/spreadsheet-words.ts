// Importing figures from a spreadsheet.

import type { Words } from '../language/words.ts';

export const spreadsheetWords = {
  'sheet.emptyTitle': ['Import figures from a spreadsheet', 'Mewnforio ffigurau o daenlen'],
  'sheet.emptyText': [
    'Choose the workbook as the finance group sends it (.xlsx, .xlsm, .ods, .csv or .tsv). Minutebook finds its tables, asks about anything unclear, and shows you every figure before anything is written.',
    'Dewiswch y llyfr gwaith fel y mae’r grŵp cyllid yn ei anfon (.xlsx, .xlsm, .ods, .csv neu .tsv). Mae Minutebook yn canfod ei dablau, yn gofyn am unrhyw beth nad yw’n glir, ac yn dangos pob ffigur i chi cyn i ddim gael ei ysgrifennu.',
  ],
  'sheet.choose': ['Choose a spreadsheet', 'Dewis taenlen'],
  'sheet.another': ['Choose another spreadsheet', 'Dewis taenlen arall'],
  'sheet.reading': ['Reading the spreadsheet…', 'Yn darllen y daenlen…'],
  'sheet.look': ['Look at the figures', 'Edrych ar y ffigurau'],
  'sheet.backToMapping': ['Change how it is read', 'Newid sut y caiff ei ddarllen'],
  'sheet.figures': [{ one: '{{count}} figure', other: '{{count}} figures' }, { other: '{{count}} ffigur' }],
  'sheet.others': [
    { one: '{{count}} other line', other: '{{count}} other lines' },
    { two: '{{count}} linell arall', other: '{{count}} llinell arall' },
  ],
  'sheet.lines-of-words': [
    { one: '{{count}} line of words', other: '{{count}} lines of words' },
    { two: '{{count}} linell o eiriau', other: '{{count}} llinell o eiriau' },
  ],
  'sheet.figures-and-others': ['{{figures}} and {{others}}', '{{figures}} a {{others}}'],
  'sheet.now': ['Import {{what}}', 'Mewnforio {{what}}'],
  'sheet.done': [
    { one: 'Imported: {{what}} is saved.', other: 'Imported: {{what}} are saved.' },
    { other: 'Mewnforiwyd: mae {{what}} wedi’u cadw.' },
  ],
  'sheet.kept': [
    'How this file is read is saved as “{{name}}”.',
    'Cedwir sut y darllenir y ffeil hon fel “{{name}}”.',
  ],
  'sheet.foundTables': [
    { one: '{{file}}: {{count}} table was found.', other: '{{file}}: {{count}} tables were found.' },
    { two: '{{file}}: canfuwyd {{count}} dabl.', other: '{{file}}: canfuwyd {{count}} tabl.' },
  ],
  'sheet.byProfile': ['Read by the profile “{{name}}”.', 'Darllenir yn ôl y proffil “{{name}}”.'],
  'sheet.byProfilePartly': [
    'Read by the profile “{{name}}”, but something has changed since: confirm what is marked.',
    'Darllenir yn ôl y proffil “{{name}}”, ond mae rhywbeth wedi newid ers hynny: cadarnhewch yr hyn sydd wedi’i farcio.',
  ],
  'sheet.withoutProfile': ['Read it without the profile', 'Ei ddarllen heb y proffil'],
  'sheet.takeTable': ['Read this table', 'Darllen y tabl hwn'],
  'sheet.holds': ['What this table holds', 'Beth sydd yn y tabl hwn'],
  'sheet.target.measures': ['Figures of measures', 'Ffigurau mesurau'],
  'sheet.target.finance': ['Money by budget heading', 'Arian yn ôl pennawd cyllideb'],
  'sheet.turned': [
    'Read down the columns, not along the rows',
    'Darllen i lawr y colofnau, nid ar hyd y rhesi',
  ],
  'sheet.hidden': ['Read what is hidden as well', 'Darllen yr hyn sydd wedi’i guddio hefyd'],
  'sheet.hiddenRows': [
    { one: '{{count}} row is hidden', other: '{{count}} rows are hidden' },
    {
      one: 'Mae {{count}} rhes wedi’i chuddio',
      two: 'Mae {{count}} res wedi’u cuddio',
      other: 'Mae {{count}} rhes wedi’u cuddio',
    },
  ],
  'sheet.hiddenSheet': ['The sheet is hidden', 'Mae’r ddalen wedi’i chuddio'],
  'sheet.rows': [
    { one: '{{count}} row with figures', other: '{{count}} rows with figures' },
    { two: '{{count}} res â ffigurau', other: '{{count}} rhes â ffigurau' },
  ],
  'sheet.columns': ['Columns', 'Colofnau'],
  'sheet.column-taken-for-actual': [
    '{{column}}: its heading doesn’t say what kind of figures these are. They are read as actual ones.',
    '{{column}}: nid yw ei phennawd yn dweud pa fath o ffigurau yw’r rhain. Fe’u darllenir fel rhai gwirioneddol.',
  ],
  'sheet.column-of-all-years': [
    '{{column}}: of something that runs for several years it may be of all of them. It is read as that of {{year}}.',
    '{{column}}: gallai fod yn swm am bob blwyddyn y mae’r gwaith yn para. Fe’i darllenir fel swm {{year}}.',
  ],
  'sheet.unknown-for-a-figure': [
    '“{{words}}” says that it isn’t known, and the register has {{figure}}. It takes its place only if you choose it.',
    'Mae “{{words}}” yn dweud nad yw’n hysbys, ac mae gan y gofrestr {{figure}}. Dim ond os dewiswch hynny y daw yn ei le.',
  ],
  'sheet.column': ['Column', 'Colofn'],
  'sheet.turnedRows': [
    { one: 'row {{rows}}', other: 'rows {{rows}}' },
    { one: 'rhes {{rows}}', other: 'rhesi {{rows}}' },
  ],
  'sheet.heading': ['Heading', 'Pennawd'],
  'sheet.noHeading': ['(no heading)', '(dim pennawd)'],
  'sheet.samples': ['Examples', 'Enghreifftiau'],
  'sheet.role': ['What it is', 'Beth ydyw'],
  'sheet.roleOf': ['What column {{what}} is', 'Beth yw colofn {{what}}'],
  'sheet.role.label': ['Names of measures or budget headings', 'Enwau mesurau neu benawdau cyllideb'],
  'sheet.role.parent': ['The heading above', 'Y pennawd uwchben'],
  'sheet.role.period': ['The period', 'Y cyfnod'],
  'sheet.role.kind': ['Kind: actual, target, budget…', 'Math: gwirioneddol, targed, cyllideb…'],
  'sheet.role.figure': ['Figures: {{kind}}', 'Ffigurau: {{kind}}'],
  'sheet.role.value': ['The amounts', 'Y symiau'],
  'sheet.role.measure': ['The measure {{name}}', 'Y mesur {{name}}'],
  'sheet.role.budgetHolder': ['The budget holder', 'Deiliad y gyllideb'],
  'sheet.role.reason': ['Why it varies', 'Pam y mae’n amrywio'],
  'sheet.role.notes': ['Notes', 'Nodiadau'],
  'sheet.role.ignored': ['Nothing to import', 'Dim i’w fewnforio'],
  'sheet.labels': [
    'Names in this table, and what they stand for',
    'Enwau yn y tabl hwn, a beth yw eu hystyr',
  ],
  'sheet.label': ['In the file', 'Yn y ffeil'],
  'sheet.stands': ['In the register', 'Yn y gofrestr'],
  'sheet.standsFor': ['What “{{label}}” stands for', 'Beth yw ystyr “{{label}}”'],
  'sheet.how': ['Recognised', 'Adnabuwyd'],
  'sheet.by.exact': ['by its name', 'yn ôl ei enw'],
  'sheet.by.alias': ['by another name it has', 'yn ôl enw arall sydd ganddo'],
  'sheet.by.past import': ['as last time', 'fel y tro diwethaf'],
  'sheet.by.similar': ['{{score}}% alike', '{{score}}% yn debyg'],
  'sheet.by.heading': ['by its heading', 'yn ôl ei bennawd'],
  'sheet.by.new': ['a new budget heading', 'pennawd cyllideb newydd'],
  'sheet.by.none': ['not yet', 'ddim eto'],
  'sheet.by.chosen': ['chosen here', 'dewiswyd yma'],
  'sheet.confirm': ['Yes, it is', 'Ie, dyna ydyw'],
  'sheet.confirmOf': ['Yes, “{{label}}” is {{name}}', 'Ie, “{{label}}” yw {{name}}'],
  'sheet.confirmAll': ['Confirm every match', 'Cadarnhau pob tebygrwydd'],
  'sheet.undecided': ['Choose…', 'Dewiswch…'],
  'sheet.nothing': ['Nothing: leave it out', 'Dim: ei adael allan'],
  'sheet.newHeading': ['A new heading: {{name}}', 'Pennawd newydd: {{name}}'],
  'sheet.sureLabels': [
    { one: '{{count}} more name is known', other: '{{count}} more names are known' },
    { other: 'Mae {{count}} enw arall yn hysbys' },
  ],
  'sheet.questions': ['Please say', 'Dywedwch'],
  'sheet.periodHint': [
    'Write it like July 2024, Q2 2024/25 or 2024/25.',
    'Ysgrifennwch ef fel Gorffennaf 2024, Ch2 2024/25 neu 2024/25.',
  ],
  'sheet.open': [
    {
      one: '{{count}} thing isn’t decided yet. Its figures won’t be imported.',
      other: '{{count}} things aren’t decided yet. Their figures won’t be imported.',
    },
    {
      two: 'Nid oes penderfyniad ar {{count}} beth eto. Ni chaiff eu ffigurau eu mewnforio.',
      other: 'Nid oes penderfyniad ar {{count}} peth eto. Ni chaiff eu ffigurau eu mewnforio.',
    },
  ],
  'sheet.open-where': ['“{{button}}” leads back to that.', 'Mae “{{button}}” yn arwain yn ôl at hynny.'],
  'sheet.status.new': ['New', 'Newydd'],
  'sheet.status.changed': ['Changed', 'Wedi newid'],
  'sheet.status.same': ['The same', 'Yr un fath'],
  'sheet.status.contradictory': ['Contradictory', 'Yn gwrth-ddweud'],
  'sheet.status.rejected': ['Rejected', 'Gwrthodwyd'],
  'sheet.filter': ['Show', 'Dangos'],
  'sheet.everything': ['Everything', 'Popeth'],
  'sheet.find': ['Find a figure', 'Canfod ffigur'],
  'sheet.count': [
    { one: '{{count}} line', other: '{{count}} lines' },
    { two: '{{count}} linell', other: '{{count}} llinell' },
  ],
  'sheet.countFiltered': [
    { one: '{{shown}} of {{count}} line', other: '{{shown}} of {{count}} lines' },
    { two: '{{shown}} o {{count}} linell', other: '{{shown}} o {{count}} llinell' },
  ],
  'sheet.tickAll': ['Tick all shown', 'Ticio popeth a ddangosir'],
  'sheet.untickAll': ['Untick all shown', 'Dad-dicio popeth a ddangosir'],
  'sheet.takeWhat': ['Import {{what}}', 'Mewnforio {{what}}'],
  'sheet.does': ['Result', 'Canlyniad'],
  'sheet.keepOnly': ['Save how it is read', 'Cadw sut y caiff ei ddarllen'],
  'sheet.what': ['What', 'Beth'],
  'sheet.period': ['Period', 'Cyfnod'],
  'sheet.kind': ['Kind', 'Math'],
  'sheet.before': ['In the register', 'Yn y gofrestr'],
  'sheet.after': ['In the file', 'Yn y ffeil'],
  'sheet.cell': ['Cell', 'Cell'],
  'sheet.reason': ['Reason', 'Rheswm'],
  'sheet.more': ['Show more', 'Dangos rhagor'],
  'sheet.valueOf': ['value of {{what}}', 'gwerth {{what}}'],
  'sheet.heads-others': [
    '{{sheet}}, {{cell}}: “{{label}}” has no amounts, so the rows below it were read as parts of it. If it is a row like them, write 0 beside it.',
    '{{sheet}}, {{cell}}: nid oes symiau wrth “{{label}}”, felly darllenwyd y rhesi islaw iddo fel rhannau ohono. Os rhes fel hwythau ydyw, ysgrifennwch 0 wrth ei ochr.',
  ],
  'sheet.from-column': ['From the column “{{words}}”', 'O’r golofn “{{words}}”'],
  'sheet.other-unit': [
    '“{{words}}” says that this is {{is}}, but its measure is counted as {{wanted}}.',
    'Mae “{{words}}” yn dweud mai {{is}} yw hyn, ond caiff ei fesur ei gyfrif fel {{wanted}}.',
  ],
  'sheet.a-balance': [
    '“{{label}}” is what there is on a day, and neither income nor spending. If it is a budget heading, give it another name.',
    '“{{label}}” yw’r hyn sydd mewn llaw ar ddiwrnod, ac nid incwm na gwariant. Os pennawd cyllideb ydyw, rhowch enw arall iddo.',
  ],
  'sheet.time-counted-otherwise': [
    '“{{words}}” and “{{other}}” are counted in different units, and can’t be compared. Write both in one.',
    'Cyfrifir “{{words}}” a “{{other}}” mewn unedau gwahanol, ac ni ellir eu cymharu. Ysgrifennwch y ddau mewn un uned.',
  ],
  'sheet.row-deducted': [
    '“{{label}}” is taken off the rows above. Give it the name of its heading, under income or under spending.',
    'Tynnir “{{label}}” oddi ar y rhesi uwchben. Rhowch iddi enw ei phennawd, o dan incwm neu o dan wariant.',
  ],
  'sheet.part-as-above': [
    '“{{label}}” goes on from “{{first}}”, so the row above them may have it in it already: it would be counted twice.',
    'Mae “{{label}}” yn dilyn “{{first}}”, felly gall fod yn y rhes uwch eu pen eisoes: byddai’n cael ei gyfrif ddwywaith.',
  ],
  'sheet.part-of-row-above': [
    '“{{label}}” says that the row above has this in it already: it would be counted twice.',
    'Mae “{{label}}” yn dweud bod hyn yn y rhes uwchben eisoes: byddai’n cael ei gyfrif ddwywaith.',
  ],
  'sheet.of-two-years': [
    '“{{words}}” stands among parts of two years in a row, and “{{year}}” may be either. Write the year beside it.',
    'Mae “{{words}}” ymhlith rhannau o ddwy flwyddyn yn olynol, a gall “{{year}}” fod yn un neu’r llall. Ysgrifennwch y flwyddyn wrth ei ochr.',
  ],
  'sheet.row-heads-others': [
    '“{{heading}}” also heads other rows of the file, which come to {{amount}}. If this row is one of them, give it a name of its own.',
    'Mae “{{heading}}” hefyd yn pennu rhesi eraill yn y ffeil, sy’n dod i {{amount}}. Os yw’r rhes hon yn un ohonynt, rhowch ei henw ei hun iddi.',
  ],
  'sheet.another-column-holds': [
    {
      one: '{{column}}: another column says what holds for the same time, so its figure wasn’t read.',
      other:
        '{{column}}: another column says what holds for the same time, so its {{count}} figures weren’t read.',
    },
    {
      one: '{{column}}: mae colofn arall yn dweud beth sy’n cyfrif ar gyfer yr un amser, felly ni ddarllenwyd ei ffigur.',
      other:
        '{{column}}: mae colofn arall yn dweud beth sy’n cyfrif ar gyfer yr un amser, felly ni ddarllenwyd ei {{count}} ffigur.',
    },
  ],
  'sheet.budget-parts-differ': [
    '{{sheet}}, {{cell}}: “{{heading}}” says {{shown}}, and {{parts}} come to {{sum}}.',
    '{{sheet}}, {{cell}}: mae “{{heading}}” yn dweud {{shown}}, a daw {{parts}} i {{sum}}.',
  ],
  'sheet.budget-moved-otherwise': [
    '“{{heading}}” says {{shown}}, and {{parts}} come to {{sum}}. Nothing says what the rest is, so neither was taken.',
    'Mae “{{heading}}” yn dweud {{shown}}, a daw {{parts}} i {{sum}}. Nid oes dim yn dweud beth yw’r gweddill, felly ni chymerwyd yr un.',
  ],
  'sheet.budget-with-moved': [
    'The register has a budget of {{set}} and {{moved}} moved since, which come to this. Take it only if {{sum}} was the budget before anything was moved.',
    'Mae gan y gofrestr gyllideb o {{set}} a {{moved}} wedi’i drosglwyddo ers hynny, sy’n dod i hyn. Cymerwch hwn dim ond os {{sum}} oedd y gyllideb cyn i ddim gael ei drosglwyddo.',
  ],
  'sheet.revised-otherwise': [
    'The register has a budget of {{set}} and {{moved}} moved since, which come to {{sum}}. Nothing says which of the two has changed, so nothing was taken. Give the file a column for virements, or change the heading here.',
    'Mae gan y gofrestr gyllideb o {{set}} a {{moved}} wedi’i drosglwyddo ers hynny, sy’n dod i {{sum}}. Nid oes dim yn dweud pa un o’r ddau sydd wedi newid, felly ni chymerwyd dim. Rhowch golofn i’r ffeil ar gyfer trosglwyddiadau, neu newidiwch y pennawd yma.',
  ],
  'sheet.of-a-part': [
    '“{{heading}}” says that this is of “{{words}}”, and other rows say that they are of all.',
    'Mae “{{heading}}” yn dweud mai o “{{words}}” y mae hwn, ac mae rhesi eraill yn dweud eu bod o bawb.',
  ],
  'sheet.column-out-of-profile': [
    {
      one: '{{column}}: the profile “{{profile}}” leaves it out, so its figure wasn’t read.',
      other: '{{column}}: the profile “{{profile}}” leaves it out, so its {{count}} figures weren’t read.',
    },
    {
      one: '{{column}}: mae’r proffil “{{profile}}” yn ei hepgor, felly ni ddarllenwyd ei ffigur.',
      other:
        '{{column}}: mae’r proffil “{{profile}}” yn ei hepgor, felly ni ddarllenwyd ei {{count}} ffigur.',
    },
  ],
  'sheet.columns-of-parts': [
    '{{headings}} say the same kind of thing of the same time, each of something else, so none of them was taken. If one of them holds, leave the others out; if they are parts, give what they come to.',
    'Mae {{headings}} yn dweud yr un math o beth am yr un amser, pob un am rywbeth arall, felly ni chymerwyd yr un ohonynt. Os yw un ohonynt yn dal, hepgorwch y lleill; os rhannau ydynt, rhowch eu cyfanswm.',
  ],
  'sheet.of-several': [
    '“{{heading}}” says several things of the rows of “{{name}}”, and nothing says which of them is meant. Leave only its own rows in the file.',
    'Mae “{{heading}}” yn dweud sawl peth am resi “{{name}}”, ac nid oes dim yn dweud pa un a olygir. Gadewch ei resi ei hun yn unig yn y ffeil.',
  ],
  'sheet.column-in-letters': [
    '{{column}}: a letter says what “{{words}}” is, so it wasn’t read. Write what is below zero with a minus.',
    '{{column}}: llythyren sy’n dweud beth yw “{{words}}”, felly ni chafodd ei darllen. Ysgrifennwch yr hyn sydd o dan sero gyda minws.',
  ],
  'sheet.target-not-stated': [
    '{{measure}}, {{period}}: the table of objective {{ref}} states no target for it, so it isn’t judged by this one there.',
    '{{measure}}, {{period}}: nid yw tabl amcan {{ref}} yn nodi targed ar ei gyfer, felly ni chaiff ei farnu yno yn ôl yr un hwn.',
  ],
  'sheet.count-above-percent': [
    'The row below says that it is the percentage, so this may be how many there are. If it is one in per cent, write it with “%”.',
    'Mae’r rhes islaw yn dweud mai hi yw’r ganran, felly gall hyn fod yn nifer. Os canran yw hyn, ysgrifennwch ef gyda “%”.',
  ],
  'sheet.remarks': ['Noticed', 'Sylwyd'],
  'sheet.profileName': ['Save how it is read as', 'Cadw sut y caiff ei ddarllen fel'],
  'sheet.profileHint': [
    'Next month’s file of this shape is then read the same way. Leave this empty to save nothing.',
    'Yna darllenir ffeil y mis nesaf o’r ffurf hon yn yr un modd. Gadewch hwn yn wag i beidio â chadw dim.',
  ],
  'sheet.closed': [
    'Reporting for {{periods}} is closed: you will be asked why figures are changing there.',
    'Caewyd adrodd ar gyfer {{periods}}: gofynnir i chi pam y mae ffigurau’n newid yno.',
  ],
  'sheet.saveReport': ['Save what isn’t imported', 'Cadw’r hyn na fewnforir'],
  'sheet.reportSaved': ['Saved as {{name}}.', 'Cadwyd fel {{name}}.'],
  'sheet.again': ['Look again', 'Edrych eto'],
  'spreadsheet.import': [
    { one: 'Import one figure from {{file}}', other: 'Import {{count}} figures from {{file}}' },
    { one: 'Mewnforio un ffigur o {{file}}', other: 'Mewnforio {{count}} ffigur o {{file}}' },
  ],
  'spreadsheet.import-both': ['Import {{what}} from {{file}}', 'Mewnforio {{what}} o {{file}}'],
  'spreadsheet.report-name': ['{{file}} - not imported', '{{file}} - heb eu mewnforio'],
  'spreadsheet.forgotten': [
    'That spreadsheet isn’t waiting to be imported any more. Choose it again.',
    'Nid yw’r daenlen honno’n aros i gael ei mewnforio mwyach. Dewiswch hi eto.',
  ],
  'spreadsheet.not-read': [
    'The figures haven’t been read yet. Look at them first, then import.',
    'Nid yw’r ffigurau wedi’u darllen eto. Edrychwch arnynt yn gyntaf, yna mewnforiwch.',
  ],
  'spreadsheet.no-such-line': [
    'That line isn’t in the preview any more. Look again.',
    'Nid yw’r llinell honno yn y rhagolwg mwyach. Edrychwch eto.',
  ],
  'spreadsheet.keep-profile': [
    'Save how {{file}} is read as “{{profile}}”',
    'Cadw sut y darllenir {{file}} fel “{{profile}}”',
  ],
} as const satisfies Words;
