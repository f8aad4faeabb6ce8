// The frame around every screen: navigation, start, preferences, the palette, the status line, and the buttons that all screens have.

import type { Words } from '../language/words.ts';

export const frameWords = {
  'nav.label': ['Screens', 'Sgriniau'],
  'nav.overview': ['Overview', 'Trosolwg'],
  'nav.strategy': ['Strategy', 'Strategaeth'],
  'nav.figures': ['Figures', 'Ffigurau'],
  'nav.finance': ['Finance', 'Cyllid'],
  'nav.activities': ['Activities', 'Gweithgareddau'],
  'nav.updates': ['Updates due', 'Diweddariadau sydd i ddod'],
  'nav.people': ['People and groups', 'Pobl a grwpiau'],
  'nav.attention': ['Attention', 'Sylw'],
  'nav.history': ['History', 'Hanes'],
  'nav.import': ['Import strategy', 'Mewnforio strategaeth'],
  'nav.spreadsheet': ['Import figures', 'Mewnforio ffigurau'],
  'nav.packs': ['Packs', 'Pecynnau'],
  'nav.exchange': ['Exchange', 'Cyfnewid'],
  'nav.conflicts': ['Conflicts', 'Gwrthdrawiadau'],
  'nav.open': [{ one: '{{count}} open', other: '{{count}} open' }, { other: '{{count}} ar agor' }],

  'frame.find': ['Find', 'Canfod'],
  'frame.undo': ['Undo', 'Dadwneud'],
  'frame.redo': ['Redo', 'Ail-wneud'],
  'frame.undoWhat': ['Undo: {{what}}', 'Dadwneud: {{what}}'],
  'frame.redoWhat': ['Redo: {{what}}', 'Ail-wneud: {{what}}'],
  'frame.undone': ['Undone: {{what}}', 'Dadwnaed: {{what}}'],
  'frame.redone': ['Done again: {{what}}', 'Gwnaed eto: {{what}}'],
  'frame.nothingToUndo': ['There is nothing to undo.', 'Does dim i’w ddadwneud.'],
  'frame.nothingToRedo': ['There is nothing to redo.', 'Does dim i’w ail-wneud.'],
  'frame.savedAt': [
    'Every edit is saved. The last one was at {{time}}.',
    'Mae pob golygiad ar y ddisg. Yr olaf am {{time}}.',
  ],
  'frame.nothingYet': ['Nothing has been written yet.', 'Does dim wedi’i ysgrifennu eto.'],
  'frame.fault': ['This screen has stopped', 'Mae’r sgrin hon wedi stopio'],
  'frame.faultWhat': [
    'Something went wrong in it: {{what}}. Everything you had written is saved. Go to another screen and come back.',
    'Aeth rhywbeth ynddi o’i le: {{what}}. Mae popeth a ysgrifennwyd gennych ar y ddisg. Ewch i sgrin arall a dychwelyd.',
  ],
  'frame.pastNotice': [
    'You are looking at the register as it stood on {{day}}. Nothing can be changed there.',
    'Rydych yn edrych ar y gofrestr fel yr oedd ar {{day}}. Ni ellir newid dim yno.',
  ],
  'frame.returnToToday': ['Return to today', 'Dychwelyd i heddiw'],
  'frame.faults': [
    'This file is damaged: {{what}}. Make a copy of it now, and restore the register from your last good copy.',
    'Mae’r ffeil hon wedi’i difrodi: {{what}}. Gwnewch gopi ohoni nawr, ac adfer y gofrestr o’ch copi da diwethaf.',
  ],
  'frame.backup': [
    'This register was brought up to this version. The file as it was is kept beside it as {{name}}.',
    'Diweddarwyd y gofrestr hon i’r fersiwn hon. Cedwir y ffeil fel yr oedd wrth ei hochr fel {{name}}.',
  ],
  'frame.dismissNotice': ['Close this message', 'Cau’r neges hon'],
  'frame.skip': ['Skip to the content', 'Neidio i’r cynnwys'],
  'frame.copySaved': ['A copy was saved as {{name}}.', 'Cadwyd copi fel {{name}}.'],
  'frame.loading': ['Reading…', 'Yn darllen…'],

  'button.cancel': ['Cancel', 'Canslo'],
  'button.close': ['Close', 'Cau'],
  'button.save': ['Save', 'Cadw'],
  'button.add': ['Add', 'Ychwanegu'],
  'button.delete': ['Delete', 'Dileu'],

  'panel.width': ['Width of the panel', 'Lled y panel'],

  'table.list': ['{{what}}, one to a row', '{{what}}, un i bob rhes'],
  'table.keys': [
    'Enter opens a row. Above the first row are the headings: Enter sorts, Shift with the left or right arrow changes the width.',
    'Mae Enter yn agor rhes. Uwchben y rhes gyntaf mae’r penawdau: mae Enter yn trefnu, mae Shift gyda’r saeth chwith neu dde yn newid y lled.',
  ],
  'table.keysChoosing': [
    'Enter opens a row, Space chooses it. Above the first row are the headings: Enter sorts, Shift with the left or right arrow changes the width.',
    'Mae Enter yn agor rhes, Space yn ei dewis. Uwchben y rhes gyntaf mae’r penawdau: mae Enter yn trefnu, mae Shift gyda’r saeth chwith neu dde yn newid y lled.',
  ],
  'table.keysOrder': [
    'Alt with the up or down arrow moves a row to another place.',
    'Mae Alt gyda’r saeth i fyny neu i lawr yn symud rhes i le arall.',
  ],
  'table.orderColumn': ['Order', 'Trefn'],
  'table.order': [
    'Drag {{what}} to another place, or press Alt with the up or down arrow',
    'Llusgwch {{what}} i le arall, neu pwyswch Alt gyda’r saeth i fyny neu i lawr',
  ],
  'table.orderSorted': [
    'Sorted by a column. Press its heading until the rows are in their own order to move them.',
    'Wedi’u trefnu yn ôl colofn. Pwyswch ei phennawd nes bod y rhesi yn eu trefn eu hunain i’w symud.',
  ],
  'table.choose': ['Choose {{what}}', 'Dewis {{what}}'],
  'table.chooseAll': ['Choose all', 'Dewis popeth'],
  'table.sortedUp': ['Sorted by {{what}}, ascending', 'Trefnwyd yn ôl {{what}}, yn esgynnol'],
  'table.sortedDown': ['Sorted by {{what}}, descending', 'Trefnwyd yn ôl {{what}}, yn ddisgynnol'],
  'table.unsorted': ['Back in its own order', 'Yn ei drefn ei hun eto'],
  'table.width': ['{{what}}: {{width}} pixels wide', '{{what}}: {{width}} picsel o led'],
  'table.export': ['Export as CSV', 'Allforio fel CSV'],
  'table.exported': ['Saved as {{name}}.', 'Cadwyd fel {{name}}.'],

  'edit.empty': ['Nothing yet', 'Dim eto'],
  'edit.of': ['Edit: {{what}}', 'Golygu: {{what}}'],
  'edit.moveHandle': [
    'Move {{what}}. Press the up or down arrow.',
    'Symud {{what}}. Pwyswch y saeth i fyny neu i lawr.',
  ],
  'edit.moved': [
    '{{what}} is now number {{place}} of {{count}}.',
    'Mae {{what}} bellach yn rhif {{place}} o {{count}}.',
  ],
  'edit.isFirst': ['{{what}} is already first.', 'Mae {{what}} yn gyntaf yn barod.'],
  'edit.isLast': ['{{what}} is already last.', 'Mae {{what}} yn olaf yn barod.'],

  'start.title': ['Minutebook', 'Minutebook'],
  'start.lead': [
    'Your strategy in one file on this computer, and the board pack from it. Nothing goes to the internet.',
    'Eich strategaeth mewn un ffeil ar y cyfrifiadur hwn, a’r pecyn bwrdd ohoni. Nid oes dim yn mynd i’r rhyngrwyd.',
  ],
  'start.begin': ['Begin', 'Dechrau'],
  'start.import': ['Import a strategy document', 'Mewnforio dogfen strategaeth'],
  'start.importHint': [
    'Makes a new register and reads your Word document into it.',
    'Yn gwneud cofrestr newydd ac yn darllen eich dogfen Word iddi.',
  ],
  'start.create': ['Create an empty register', 'Creu cofrestr wag'],
  'start.createHint': [
    'For a strategy you will type in yourself.',
    'Ar gyfer strategaeth y byddwch yn ei theipio eich hun.',
  ],
  'start.open': ['Open a register', 'Agor cofrestr'],
  'start.openHint': ['A file that ends in .minutebook.', 'Ffeil sy’n gorffen gyda .minutebook.'],
  'start.sample': ['Open the sample', 'Agor yr enghraifft'],
  'start.sampleHint': [
    'A made-up strategy to try everything on.',
    'Strategaeth ddychmygol i roi cynnig ar bopeth.',
  ],
  'start.recent': ['Recent registers', 'Cofrestri diweddar'],
  'start.forget': ['Remove {{name}} from the list', 'Tynnu {{name}} oddi ar y rhestr'],

  'create.title': ['Create a register', 'Creu cofrestr'],
  'create.importTitle': ['A register for your strategy', 'Cofrestr ar gyfer eich strategaeth'],
  'create.name': ['Title of the strategy', 'Teitl y strategaeth'],
  'create.nameHint': [
    'As it appears on your strategy. You can change it later.',
    'Fel y mae ar eich strategaeth. Gallwch ei newid wedyn.',
  ],
  'create.organisation': ['Organisation', 'Sefydliad'],
  'create.timeZoneHint': [
    'The days of the register begin and end at midnight there.',
    'Mae dyddiau’r gofrestr yn dechrau ac yn gorffen am hanner nos yno.',
  ],
  'create.choose': ['Choose where to save it', 'Dewis ble i’w chadw'],

  'preferences.title': ['Preferences', 'Dewisiadau'],
  'preferences.author': ['Your name or role', 'Eich enw neu’ch rôl'],
  'preferences.authorHint': [
    'Every change you make is signed with it in the history.',
    'Mae pob newid a wnewch wedi’i lofnodi ag ef yn yr hanes.',
  ],
  'preferences.theme': ['Colours', 'Lliwiau'],
  'theme.system': ['Same as this computer', 'Fel y cyfrifiadur hwn'],
  'theme.light': ['Light', 'Golau'],
  'theme.dark': ['Dark', 'Tywyll'],
  'theme.contrast': ['High contrast', 'Cyferbyniad uchel'],
  'preferences.language': ['Language', 'Iaith'],
  'language.en': ['English', 'Saesneg (English)'],
  'language.cy': ['Welsh (Cymraeg)', 'Cymraeg'],

  'palette.label': ['Find anything, or do anything', 'Canfod neu wneud unrhyw beth'],
  'palette.placeholder': [
    'A word, a name, a ref such as 1.4, or a command',
    'Gair, enw, cyfeirnod fel 1.4, neu orchymyn',
  ],
  'palette.found': ['Found in the register', 'Canfuwyd yn y gofrestr'],
  'palette.results': ['Results', 'Canlyniadau'],
  'palette.commands': ['Commands', 'Gorchmynion'],
  'palette.nothing': [
    'Nothing matches. Try fewer letters, or a ref.',
    'Does dim yn cyfateb. Rhowch gynnig ar lai o lythrennau, neu gyfeirnod.',
  ],
  'palette.goTo': ['Go to {{screen}}', 'Mynd i {{screen}}'],
  'palette.count': [
    { one: '{{count}} result', other: '{{count}} results' },
    { other: '{{count}} canlyniad', two: '{{count}} ganlyniad' },
  ],

  'keyboard.title': ['Keyboard shortcuts', 'Bysellau brys'],
  'keyboard.palette': ['Find or do anything', 'Canfod neu wneud unrhyw beth'],
  'keyboard.screens': ['Go to a screen', 'Mynd i sgrin'],
  'keyboard.undo': ['Undo, redo', 'Dadwneud, ail-wneud'],
  'keyboard.newOpen': ['New register, open register', 'Cofrestr newydd, agor cofrestr'],
  'keyboard.import': ['Import a strategy document', 'Mewnforio dogfen strategaeth'],
  'keyboard.edit': [
    'Edit the item in focus; in Figures, edit the cell',
    'Golygu’r hyn sydd â’r ffocws; yn Ffigurau, golygu’r gell',
  ],
  'keyboard.commit': ['Keep what you typed', 'Cadw’r hyn a deipiwyd'],
  'keyboard.commitLong': ['Keep a longer text', 'Cadw testun hirach'],
  'keyboard.escape': ['Leave it as it was; close a panel', 'Ei adael fel yr oedd; cau panel'],
  'keyboard.cells': [
    'Move between cells; with Shift, choose several',
    'Symud rhwng celloedd; gyda Shift, dewis sawl un',
  ],
  'keyboard.copy': [
    'Copy and paste cells, to and from Excel too',
    'Copïo a gludo celloedd, hefyd o Excel ac i Excel',
  ],
  'keyboard.allCells': ['Choose every cell', 'Dewis pob cell'],
  'keyboard.cellWidth': ['Make a cell’s column wider or narrower', 'Lledu neu gulhau colofn cell'],
  'keyboard.leaveCells': ['Leave the cells', 'Gadael y celloedd'],
  'keyboard.fill': [
    'Fill the first row of the chosen cells down',
    'Llenwi rhes gyntaf y celloedd a ddewiswyd i lawr',
  ],
  'keyboard.story': ['A cell’s history', 'Hanes cell'],
  'keyboard.rows': ['Choose rows: one, several, all of them', 'Dewis rhesi: un, sawl un, pob un'],
  'keyboard.headings': [
    'Go up from the first row to the headings, and sort by one',
    'Mynd i fyny o’r rhes gyntaf i’r penawdau, a threfnu yn ôl un',
  ],
  'keyboard.width': [
    'Make the column of a heading wider or narrower',
    'Gwneud colofn pennawd yn lletach neu’n gulach',
  ],
  'keyboard.moveRow': ['Move a row up or down', 'Symud rhes i fyny neu i lawr'],
  'keyboard.move': ['Move a line up or down, on its handle', 'Symud llinell i fyny neu i lawr, ar ei dolen'],
  'app.cannot-save': [
    '{{file}} can’t be saved: {{why}}. If it is open, close it and save again.',
    'Ni ellir cadw {{file}}: {{why}}. Os yw ar agor, caewch hi a chadw eto.',
  ],
  'app.begin-register': [
    'Begin the register with the strategy “{{title}}”',
    'Dechrau’r gofrestr gyda’r strategaeth “{{title}}”',
  ],
} as const satisfies Words;
