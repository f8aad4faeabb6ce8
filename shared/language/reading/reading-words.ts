// What is said of figures, dates and periods as people write them: what they were taken for, and why they can't be read.

import type { Words } from '../words.ts';

export const readingWords = {
  'reading.not-a-figure': [
    '“{{words}}” isn’t a figure. Write a number, “Over 420”, “c. 70%”, “15 to 20”, “TBC” or “Improving trend”; or keep it in its words by putting it in quotation marks.',
    'Nid yw “{{words}}” yn ffigur. Ysgrifennwch rif, “Over 420”, “c. 70%”, “15 i 20”, “TBC” neu “Improving trend”; neu cadwch y geiriau drwy eu rhoi mewn dyfynodau.',
  ],
  'reading.wrong-unit': [
    '“{{words}}” is {{is}}, but this measure is counted as {{wanted}}.',
    '“{{words}}”: {{is}} yw hyn, ac fel {{wanted}} y cyfrifir y mesur hwn.',
  ],
  'reading.pence-or-pounds': [
    '“{{words}}” may be {{pence}} pence, or {{provisional}} that is provisional. Write “{{pounds}}” for pence, and “{{provisional}}p” for what is provisional.',
    'Gall “{{words}}” fod yn {{pence}} ceiniog, neu’n {{provisional}} dros dro. Ysgrifennwch “{{pounds}}” am geiniogau, a “{{provisional}}p” am yr hyn sydd dros dro.',
  ],
  'reading.credit-or-debit': [
    '“{{words}}” is marked as a credit or a debit, and nothing says whether it is on the side of income or of spending. Write it as {{above}} or −{{above}}.',
    'Mae “{{words}}” wedi’i nodi’n gredyd neu’n ddebyd, ac nid oes dim yn dweud ai ar ochr incwm neu wariant y mae. Ysgrifennwch ef fel {{above}} neu −{{above}}.',
  ],
  'reading.millions-or-thousands': [
    '“{{words}}” may be millions, or thousands in Welsh. Write “m” for millions, and “k” for thousands.',
    'Gall “{{words}}” fod yn filoedd, neu’n filiynau yn Saesneg. Ysgrifennwch “m” am filiynau, a “k” am filoedd.',
  ],
  'reading.unit.number': ['a number', 'rhif'],
  'reading.unit.percent': ['a percentage', 'canran'],
  'reading.unit.money': ['an amount of money', 'swm o arian'],
  'reading.calendar-quarter': [
    'Q{{quarter}} {{year}} is read as a quarter of the calendar year; write {{years}} for the financial year.',
    'Darllenir Ch{{quarter}} {{year}} fel chwarter o’r flwyddyn galendr; ysgrifennwch {{years}} am y flwyddyn ariannol.',
  ],
  'reading.calendar-half': [
    '{{words}} is read as a half of the calendar year; write {{years}} for the financial year.',
    'Darllenir {{words}} fel hanner y flwyddyn galendr; ysgrifennwch {{years}} am y flwyddyn ariannol.',
  ],
  'reading.feast-or-term': [
    '“{{words}}” may be a term: it is read as the feast, up to {{day}}.',
    'Gallai “{{words}}” fod yn dymor: fe’i darllenir fel yr ŵyl, hyd at {{day}}.',
  ],
  'reading.winter-of-year': [
    '“{{words}}” is read as the winter from December {{year}} to February {{next}}.',
    'Darllenir “{{words}}” fel y gaeaf o fis Rhagfyr {{year}} i fis Chwefror {{next}}.',
  ],
  'reading.season-of-years': [
    '“{{words}}” may be in either year: {{year}} is taken.',
    'Gallai “{{words}}” fod yn y naill flwyddyn neu’r llall: cymerir mai {{year}} a olygir.',
  ],
  'reading.leads-in-two-languages': [
    '“{{words}}” may be one lead in two languages: each name is taken for a lead of its own.',
    'Gallai “{{words}}” fod yn un arweinydd mewn dwy iaith: cymerir bod pob enw yn arweinydd ar wahân.',
  ],
  'reading.office-held': [
    '“{{words}}”: “{{name}}” is taken to be who holds the office, and is the lead.',
    '“{{words}}”: cymerir mai “{{name}}” sydd yn y swydd, ac mai dyna’r arweinydd.',
  ],
  'reading.office-and-name': [
    '“{{words}}” may be one person and what they are: both are taken for leads.',
    'Gallai “{{words}}” fod yn un person a’i swydd: cymerir bod y ddau yn arweinwyr.',
  ],
  'reading.lead-with-another': [
    '“{{words}}” may have one lead, whom another helps: each name is taken for a lead of its own.',
    'Gallai fod un arweinydd yn “{{words}}”, gyda rhywun arall yn helpu: cymerir bod pob enw yn arweinydd ar wahân.',
  ],
  'reading.initials': [
    '“{{words}}” is taken for {{name}}, as the document explains it.',
    'Cymerir mai ystyr “{{words}}” yw {{name}}, fel y mae’r ddogfen yn ei egluro.',
  ],
  'reading.october-or-autumn': [
    '“{{words}}” is read as {{month}}. Write “yr hydref” for the autumn.',
    'Darllenir “{{words}}” fel {{month}}. Ysgrifennwch “yr hydref” am y tymor.',
  ],
  'reading.year-that-ends': [
    '{{words}} is read as the financial year that ends in March {{year}}.',
    'Darllenir {{words}} fel y flwyddyn ariannol sy’n dod i ben ym mis Mawrth {{year}}.',
  ],
  'reading.kind-unsaid': [
    '“{{words}}” doesn’t say what kind of figures these are: they are read as actual ones.',
    'Nid yw “{{words}}” yn dweud pa fath o ffigurau yw’r rhain: fe’u darllenir fel rhai gwirioneddol.',
  ],
  'reading.month-or-day': [
    '“{{words}}” is read as {{month}}, and not as a day.',
    'Darllenir “{{words}}” fel {{month}}, ac nid fel diwrnod.',
  ],
  'reading.other-weekday': [
    '{{day}} is a {{weekday}}, and the words call it a {{called}}: it is read as {{day}}.',
    'Dydd {{weekday}} yw {{day}}, er bod y geiriau yn sôn am ddydd {{called}}: fe’i darllenir fel {{day}}.',
  ],
} as const satisfies Words;
