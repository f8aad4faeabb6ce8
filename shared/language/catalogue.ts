// Every word of the windows and menus, in English and Welsh, from one catalogue: a key without both doesn't compile.

import { meetingDocumentWords } from '../packs/document-words.ts';
import { meetingPackWords } from '../packs/meeting-pack-words.ts';
import { chairWords } from '../packs/chair-words.ts';
import { legendWords } from '../packs/legend-words.ts';
import { paperGapWords } from '../packs/paper-gap-words.ts';
import { packWords } from '../packs/pack-words.ts';
import { workbookMarkWords } from '../packs/rules/workbook-mark-words.ts';
import { pageWords } from '../packs/page-words.ts';
import { paperWords } from '../packs/paper-words.ts';
import { opennessWords } from '../bodies/openness-words.ts';
import { quorumWords } from '../bodies/quorum-words.ts';
import { lawWords } from '../bodies/law-words.ts';
import { calendarWords } from '../calendar/words.ts';
import { recurrenceWords } from '../calendar/recurrence-words.ts';
import { commandWords } from '../app/command-words.ts';
import { styleCommandWords } from '../app/style-command-words.ts';
import { documentReadingWords } from '../files/document-reading-words.ts';
import { documentWords } from '../files/document-words.ts';
import { activitiesActsWords } from '../activities/acts-words.ts';
import { syncCommandWords } from '../exchange/command-words.ts';
import { bundleWords } from '../exchange/bundle-words.ts';
import { figuresActsWords } from '../figures/acts-words.ts';
import { financeActsWords } from '../finance/acts-words.ts';
import { packsActsWords } from '../packs/acts-words.ts';
import { peopleActsWords } from '../people/acts-words.ts';
import { goneWords } from '../register/gone-words.ts';
import { refusalsWords } from '../register/refusals-words.ts';
import { strategyActsWords } from '../strategy/acts-words.ts';
import { activityReasonWords } from '../activities/reason-words.ts';
import { chartsWords } from '../charts/words.ts';
import { disagreementWords } from '../figures/disagreement-words.ts';
import { contradictionWords } from '../finance/contradiction-words.ts';
import { gapWords } from '../strategy/gap-words.ts';
import { reasonWords } from '../strategy/reason-words.ts';
import { activitiesWords } from '../activities/words.ts';
import { appWords } from '../app/words.ts';
import { attentionWords } from '../attention/words.ts';
import { conflictsWords } from '../exchange/conflicts-words.ts';
import { exchangeWords } from '../exchange/words.ts';
import { financeWords } from '../finance/words.ts';
import { figuresWords } from '../figures/words.ts';
import { frameWords } from '../app/frame-words.ts';
import { historyWords } from '../history/words.ts';
import { importWords } from '../files/import-words.ts';
import { dialogWords } from '../app/dialog-words.ts';
import { sampleWords } from '../app/sample-words.ts';
import { whyWords } from '../app/why-words.ts';
import { menuWords } from '../app/menu-words.ts';
import { settingsWords } from '../app/settings-words.ts';
import { overviewWords } from '../strategy/overview-words.ts';
import { provenanceWords } from '../files/provenance-words.ts';
import { issueWords } from '../packs/issue-words.ts';
import { leakWords } from '../packs/leak-words.ts';
import { previewWords } from '../packs/preview/preview-words.ts';
import { printingWords } from '../packs/printing/printing-words.ts';
import { packsWords } from '../packs/words.ts';
import { peopleWords } from '../people/words.ts';
import { sheetFindingsWords } from '../files/sheet-findings-words.ts';
import { sheetSumsWords } from '../files/sheet-sums-words.ts';
import { spreadsheetWords } from '../files/spreadsheet-words.ts';
import { statusWords } from '../strategy/status-words.ts';
import { strategyWords } from '../strategy/words.ts';
import { unreadableWords } from '../files/unreadable-words.ts';
import { updatesCommandWords } from '../activities/command-words.ts';
import { returnedWords } from '../activities/returned-words.ts';
import { updatesWords } from '../activities/updates-words.ts';
import { registerWords } from '../register/words.ts';
import { reportsActsWords } from '../reports/acts-words.ts';
import { reportHeadingWords } from '../reports/heading-words.ts';
import { reportsThingWords } from '../reports/thing-words.ts';
import { reportsWords } from '../reports/words.ts';
import { activitiesThingWords } from '../activities/thing-words.ts';
import { attentionThingWords } from '../attention/thing-words.ts';
import { bodiesThingWords } from '../bodies/thing-words.ts';
import { bodyRuleWords } from '../bodies/rule-words.ts';
import { bodiesWords } from '../bodies/words.ts';
import { memberImportWords } from '../bodies/member-import-words.ts';
import { calendarThingWords } from '../calendar/thing-words.ts';
import { noticeDocumentWords } from '../meetings/document-words.ts';
import { itemNoticeWords } from '../meetings/item-notice-words.ts';
import { noticeWords } from '../meetings/notice-words.ts';
import { meetingsWords } from '../meetings/words.ts';
import { calendarScreenWords } from '../calendar/screen-words.ts';
import { meetingsCommandWords } from '../meetings/command-words.ts';
import { yearWords } from '../meetings/year-words.ts';
import { interestsThingWords } from '../interests/thing-words.ts';
import { interestsWords } from '../interests/words.ts';
import { draftingWords } from '../minutes/draft-words.ts';
import { minutesSaidWords } from '../minutes/said-words.ts';
import { attendanceWords } from '../minutes/attendance-words.ts';
import { dueWords } from '../follow-up/due-words.ts';
import { decisionsWords } from '../follow-up/decision-words.ts';
import { forwardWords } from '../follow-up/forward-words.ts';
import { actionsWords } from '../follow-up/words.ts';
import { followUpThingWords } from '../follow-up/thing-words.ts';
import { minutesThingWords } from '../minutes/thing-words.ts';
import { shortCommandWords } from '../minutes/short-words.ts';
import { minutesWords } from '../minutes/words.ts';
import { keptFilesWords } from '../files/kept-words.ts';
import { pdfWords } from '../papers/pdf-words.ts';
import { papersScreenWords } from '../papers/screen-words.ts';
import { papersWords } from '../papers/words.ts';
import { papersThingWords } from '../papers/thing-words.ts';
import { meetingsThingWords } from '../meetings/thing-words.ts';
import { exchangeThingWords } from '../exchange/thing-words.ts';
import { figuresThingWords } from '../figures/thing-words.ts';
import { filesThingWords } from '../files/thing-words.ts';
import { financeThingWords } from '../finance/thing-words.ts';
import { packsThingWords } from '../packs/thing-words.ts';
import { peopleThingWords } from '../people/thing-words.ts';
import { strategyThingWords } from '../strategy/thing-words.ts';
import { translationsThingWords } from '../translations/thing-words.ts';
import { translationsWords } from '../translations/words.ts';
import { historyFieldWords } from '../history/field-words.ts';
import { grouped } from './decimal.ts';
import type { Language } from './language.ts';
import { languageWords } from './language-words.ts';
import { readingWords } from './reading/reading-words.ts';
import type { Said } from './words.ts';

export const catalogue = {
  ...packWords,
  ...workbookMarkWords,
  ...chairWords,
  ...pageWords,
  ...paperGapWords,
  ...paperWords,
  ...meetingDocumentWords,
  ...meetingPackWords,
  ...legendWords,
  ...lawWords,
  ...opennessWords,
  ...quorumWords,
  ...calendarWords,
  ...recurrenceWords,
  ...commandWords,
  ...styleCommandWords,
  ...syncCommandWords,
  ...documentWords,
  ...documentReadingWords,
  ...dialogWords,
  ...sampleWords,
  ...whyWords,
  ...activitiesActsWords,
  ...bundleWords,
  ...figuresActsWords,
  ...financeActsWords,
  ...packsActsWords,
  ...peopleActsWords,
  ...goneWords,
  ...refusalsWords,
  ...strategyActsWords,
  ...activityReasonWords,
  ...activitiesWords,
  ...appWords,
  ...attentionWords,
  ...chartsWords,
  ...conflictsWords,
  ...contradictionWords,
  ...disagreementWords,
  ...exchangeWords,
  ...figuresWords,
  ...financeWords,
  ...frameWords,
  ...historyWords,
  ...importWords,
  ...languageWords,
  ...menuWords,
  ...overviewWords,
  ...packsWords,
  ...issueWords,
  ...leakWords,
  ...previewWords,
  ...printingWords,
  ...peopleWords,
  ...provenanceWords,
  ...readingWords,
  ...gapWords,
  ...reasonWords,
  ...registerWords,
  ...reportsActsWords,
  ...reportHeadingWords,
  ...reportsThingWords,
  ...reportsWords,
  ...settingsWords,
  ...sheetFindingsWords,
  ...sheetSumsWords,
  ...spreadsheetWords,
  ...statusWords,
  ...strategyWords,
  ...unreadableWords,
  ...updatesCommandWords,
  ...returnedWords,
  ...updatesWords,
  ...activitiesThingWords,
  ...attentionThingWords,
  ...exchangeThingWords,
  ...figuresThingWords,
  ...filesThingWords,
  ...financeThingWords,
  ...packsThingWords,
  ...bodiesThingWords,
  ...bodiesWords,
  ...memberImportWords,
  ...bodyRuleWords,
  ...calendarThingWords,
  ...calendarScreenWords,
  ...meetingsCommandWords,
  ...yearWords,
  ...meetingsThingWords,
  ...meetingsWords,
  ...noticeDocumentWords,
  ...noticeWords,
  ...itemNoticeWords,
  ...interestsThingWords,
  ...interestsWords,
  ...draftingWords,
  ...minutesSaidWords,
  ...attendanceWords,
  ...minutesThingWords,
  ...papersThingWords,
  ...papersWords,
  ...pdfWords,
  ...papersScreenWords,
  ...keptFilesWords,
  ...followUpThingWords,
  ...actionsWords,
  ...decisionsWords,
  ...dueWords,
  ...forwardWords,
  ...minutesWords,
  ...shortCommandWords,
  ...peopleThingWords,
  ...strategyThingWords,
  ...translationsThingWords,
  ...translationsWords,
  ...historyFieldWords,
} as const;

export type TextKey = keyof typeof catalogue;
type Values = Readonly<Record<string, string | number>>;

/** Finds the words of a key; `count` chooses the plural by the language's own rules. */
export type Translate = (key: TextKey, values?: Values) => string;

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(catalogue, key);
}

const inBoth: Readonly<Record<string, readonly [Said, Said]>> = catalogue;

const made = new Map<Language, Translate>();

/** Splits a text into its words and, between them, the names of what fills it. */
const blank = /\{\{(\w+)\}\}/u;

/** "1,000": where something is counted, each number is of things. Elsewhere it may be a year or a row. */
function counted(value: string | number): string {
  return typeof value === 'number' ? grouped(String(value)) : value;
}

export function translator(language: Language): Translate {
  const already = made.get(language);
  if (already !== undefined) return already;
  const plurals = new Intl.PluralRules(language);
  // English has no form of its own for zero; where a text gives one, it is used.
  const formOf = (count: string | number | undefined) =>
    typeof count === 'number' ? (count === 0 ? 'zero' : plurals.select(count)) : '';
  const wordsOf = (key: TextKey, form: ReturnType<typeof formOf>): string => {
    const said = isTextKey(key) ? inBoth[key]?.[language === 'en' ? 0 : 1] : undefined;
    if (typeof said === 'string') return said;
    if (said === undefined || form === '')
      throw new Error(`the catalogue has no words for “${key}” in ${language}`);
    return said[form] ?? said.other;
  };
  // A pack says most of its words hundreds of times: they are looked up and taken apart once, for each form of a plural.
  const known = new Map<string, Map<TextKey, readonly string[]>>();
  const partsOf = (key: TextKey, count: string | number | undefined) => {
    const form = formOf(count);
    const ofForm = known.get(form) ?? new Map<TextKey, readonly string[]>();
    known.set(form, ofForm);
    const parts = ofForm.get(key) ?? wordsOf(key, form).split(blank);
    ofForm.set(key, parts);
    return parts;
  };
  const translate: Translate = (key, values = {}) => {
    const { count } = values;
    const parts = partsOf(key, count);
    const shown = typeof count === 'number' ? counted : String;
    let words = parts[0] ?? '';
    for (let at = 1; at < parts.length; at += 2)
      words += `${shown(values[parts[at] ?? ''] ?? '')}${parts[at + 1] ?? ''}`;
    return words;
  };
  made.set(language, translate);
  return translate;
}
