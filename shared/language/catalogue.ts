// Every word of the windows and menus, in English and Welsh, from one catalogue: a key without both does not compile.

import i18next from 'i18next';
import type { languages } from '../app/calls.ts';
import { activitiesWords } from '../activities/words.ts';
import { attentionWords } from '../attention/words.ts';
import { conflictsWords } from '../exchange/conflicts-words.ts';
import { exchangeWords } from '../exchange/words.ts';
import { financeWords } from '../finance/words.ts';
import { figuresWords } from '../figures/words.ts';
import { frameWords } from '../app/frame-words.ts';
import { historyWords } from '../history/words.ts';
import { importWords } from '../files/import-words.ts';
import { menuWords } from '../app/menu-words.ts';
import { overviewWords } from '../strategy/overview-words.ts';
import { packsWords } from '../packs/words.ts';
import { peopleWords } from '../people/words.ts';
import { spreadsheetWords } from '../files/spreadsheet-words.ts';
import { statusWords } from '../strategy/status-words.ts';
import { strategyWords } from '../strategy/words.ts';
import { updatesWords } from '../activities/updates-words.ts';
import type { Said } from './words.ts';

export const catalogue = {
  ...activitiesWords,
  ...attentionWords,
  ...conflictsWords,
  ...exchangeWords,
  ...figuresWords,
  ...financeWords,
  ...frameWords,
  ...historyWords,
  ...importWords,
  ...menuWords,
  ...overviewWords,
  ...packsWords,
  ...peopleWords,
  ...spreadsheetWords,
  ...statusWords,
  ...strategyWords,
  ...updatesWords,
} as const;

export type TextKey = keyof typeof catalogue;
export type Language = (typeof languages)[number];
type Values = Readonly<Record<string, string | number>>;

/** Finds the words of a key; `count` chooses the plural by the language's own rules. */
export type Translate = (key: TextKey, values?: Values) => string;

const welshForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Welsh has six plural forms; those not given are as the general one. */
function resourcesOf(language: Language): Record<string, string> {
  const place = language === 'en' ? 0 : 1;
  return Object.fromEntries(
    Object.entries<readonly [Said, Said]>(catalogue).flatMap(([key, both]) => {
      const said = both[place];
      if (typeof said === 'string') return [[key, said]];
      const forms = language === 'en' ? (['one', 'other'] as const) : welshForms;
      return forms.map((form) => [`${key}_${form}`, said[form] ?? said.other]);
    }),
  );
}

const made = new Map<Language, Translate>();

export function translator(language: Language): Translate {
  const known = made.get(language);
  if (known !== undefined) return known;
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: { translation: resourcesOf(language) } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key: string) => {
      throw new Error(`the catalogue has no words for “${key}” in ${language}`);
    },
  });
  const translate: Translate = (key, values) => instance.t(key, { ...values });
  made.set(language, translate);
  return translate;
}
