// The headings that reports begin with: the usual ones, what to write under them, and the screen where they are chosen.

import type { Words } from '../language/words.ts';

export const reportHeadingWords = {
  'reports.headings': ['Headings of reports', 'Penawdau adroddiadau'],
  'reports.headingsUsual': [
    'The usual headings. Choose your own to change them.',
    'Y penawdau arferol. Dewiswch eich rhai eich hun i’w newid.',
  ],
  'reports.headingsNotOwn': [
    'This body has no headings of its own: its reports begin with these. Choose its own to change them.',
    'Nid oes gan y corff hwn benawdau ei hun: mae ei adroddiadau’n dechrau gyda’r rhain. Dewiswch ei rai ei hun i’w newid.',
  ],
  'reports.needed': ['needed', 'angenrheidiol'],
  'reports.headingUp': ['Move “{{title}}” up', 'Symud “{{title}}” i fyny'],
  'reports.headingDown': ['Move “{{title}}” down', 'Symud “{{title}}” i lawr'],
  'reports.chooseHeadings': ['Choose our own', 'Dewis ein rhai ein hunain'],
  'reports.headingsFor': ['For whose reports', 'Ar gyfer adroddiadau pwy'],
  'reports.wholeOrganisation': ['The whole organisation', 'Y sefydliad cyfan'],
  'reports.headingTitle': ['Heading of a report', 'Pennawd adroddiad'],
  'reports.headingGuidance': ['What to write under it', 'Beth i’w ysgrifennu oddi tano'],
  'reports.headingRequired': ['Every report needs it', 'Mae ar bob adroddiad ei angen'],
  'reports.addHeading': ['Add a heading', 'Ychwanegu pennawd'],
  'reports.removeHeading': ['Remove the heading “{{title}}”', 'Dileu’r pennawd “{{title}}”'],
  'reports.headingsHint': [
    'A new report begins with these, in this order. Reports that have begun keep theirs.',
    'Mae adroddiad newydd yn dechrau gyda’r rhain, yn y drefn hon. Mae adroddiadau sydd wedi dechrau yn cadw eu rhai hwy.',
  ],
  'reports.usual.purpose': ['Purpose', 'Diben'],
  'reports.usual.recommendations': ['Recommendations', 'Argymhellion'],
  'reports.usual.background': ['Background', 'Cefndir'],
  'reports.usual.options': ['Options considered', 'Opsiynau a ystyriwyd'],
  'reports.usual.financial': ['Financial implications', 'Goblygiadau ariannol'],
  'reports.usual.legal': ['Legal implications', 'Goblygiadau cyfreithiol'],
  'reports.usual.equality': ['Equality implications', 'Goblygiadau cydraddoldeb'],
  'reports.usual.climate': ['Climate implications', 'Goblygiadau hinsawdd'],
  'reports.usual.risk': ['Risk', 'Risg'],
  'reports.usual.consultation': ['Consultation', 'Ymgynghori'],
  'reports.usual.background-papers': ['Background papers', 'Papurau cefndir'],
  'reports.usual.appendices': ['Appendices', 'Atodiadau'],
  'reports.guidance.purpose': [
    'In two sentences: why this comes to the meeting, and what it is asked to do.',
    'Mewn dwy frawddeg: pam y daw hyn i’r cyfarfod, a beth y gofynnir iddo ei wneud.',
  ],
  'reports.guidance.recommendations': [
    'A numbered list, each worded as the minutes could have it.',
    'Rhestr wedi’i rhifo, pob un wedi’i geirio fel y gallai’r cofnodion ei rhoi.',
  ],
  'reports.guidance.background': [
    'What a new member needs to know, and what was decided before.',
    'Yr hyn y mae angen i aelod newydd ei wybod, a’r hyn a benderfynwyd o’r blaen.',
  ],
  'reports.guidance.options': [
    'Each with its cost and its risk, doing nothing among them, and why it was not chosen.',
    'Pob un gyda’i gost a’i risg, gwneud dim yn eu plith, a pham na chafodd ei ddewis.',
  ],
  'reports.guidance.financial': [
    'What it costs, in which years, from which budget, and what it saves.',
    'Beth yw’r gost, ym mha flynyddoedd, o ba gyllideb, a beth mae’n ei arbed.',
  ],
  'reports.guidance.legal': [
    'The power to do it, the duties it touches, and what follows if it is challenged.',
    'Y pŵer i’w wneud, y dyletswyddau y mae’n eu cyffwrdd, a beth sy’n dilyn os caiff ei herio.',
  ],
  'reports.guidance.equality': [
    'Who is affected, how that was found out, and what will be done about it.',
    'Pwy yr effeithir arnynt, sut y canfuwyd hynny, a beth a wneir amdano.',
  ],
  'reports.guidance.climate': [
    'What it does to emissions and to nature, up or down.',
    'Beth mae’n ei wneud i allyriadau ac i natur, i fyny neu i lawr.',
  ],
  'reports.guidance.risk': [
    'What could go wrong, how likely that is, and who watches it.',
    'Beth allai fynd o’i le, pa mor debygol yw hynny, a phwy sy’n cadw golwg arno.',
  ],
  'reports.guidance.consultation': [
    'Who was asked, when, and what they said.',
    'Pwy a holwyd, pryd, a beth ddywedon nhw.',
  ],
  'reports.guidance.background-papers': [
    'Papers that were relied on, and where they can be seen.',
    'Papurau y dibynnwyd arnynt, a ble gellir eu gweld.',
  ],
  'reports.guidance.appendices': [
    'What is attached, each with its letter.',
    'Yr hyn sydd wedi’i atodi, pob un gyda’i lythyren.',
  ],
} as const satisfies Words;
