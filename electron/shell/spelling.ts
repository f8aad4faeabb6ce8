// The spelling of what is typed, checked by the system where it does that: on macOS always, on Windows for the languages that it has. Elsewhere
// Chromium would fetch dictionaries from the network, and nothing here ever asks the network: there, nothing is checked.

import { Menu, type BrowserWindow, type ContextMenuParams, type MenuItemConstructorOptions } from 'electron';
import type { Session } from 'electron';
import { translator } from '../../shared/language/catalogue.ts';
import type { Language } from '../../shared/language/language.ts';

/** Where a language is missing from Windows, Chromium would fetch it from here: a scheme that nothing is loaded by. */
const nowhere = 'minutebook-has-no-dictionaries://none/';

const codes: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };

export function systemSpells(platform: NodeJS.Platform): boolean {
  return platform === 'darwin' || platform === 'win32';
}

export type SpellingSession = Pick<
  Session,
  | 'setSpellCheckerEnabled'
  | 'setSpellCheckerDictionaryDownloadURL'
  | 'setSpellCheckerLanguages'
  | 'getSpellCheckerLanguages'
  | 'availableSpellCheckerLanguages'
>;

/** Before the first window: from then on Chromium looks for its dictionaries. */
export function keepDictionariesHere(session: SpellingSession, platform: NodeJS.Platform): void {
  session.setSpellCheckerDictionaryDownloadURL(nowhere);
  session.setSpellCheckerEnabled(systemSpells(platform));
}

/** In the language that texts are written in, which the editor says of them too; macOS goes by the words themselves. */
export function spellIn(session: SpellingSession, platform: NodeJS.Platform, language: Language): void {
  if (platform !== 'win32') return;
  const code = codes[language];
  const wanted = session.availableSpellCheckerLanguages.includes(code) ? [code] : [];
  if (session.getSpellCheckerLanguages().join() !== wanted.join()) session.setSpellCheckerLanguages(wanted);
}

export interface SpellingActs {
  readonly replace: (words: string) => void;
  readonly learn: (word: string) => void;
}

type Clicked = Pick<ContextMenuParams, 'isEditable' | 'misspelledWord' | 'dictionarySuggestions'>;

/** Empty where nothing can be typed. */
export function textMenu(
  { isEditable, misspelledWord, dictionarySuggestions }: Clicked,
  language: Language,
  { replace, learn }: SpellingActs,
): MenuItemConstructorOptions[] {
  if (!isEditable) return [];
  const t = translator(language);
  const suggestions = dictionarySuggestions.map((words) => ({ label: words, click: () => replace(words) }));
  const spelling: MenuItemConstructorOptions[] =
    misspelledWord === ''
      ? []
      : [
          ...(suggestions.length === 0 ? [{ label: t('menu.noSuggestions'), enabled: false }] : suggestions),
          { type: 'separator' },
          { label: t('menu.learnWord', { word: misspelledWord }), click: () => learn(misspelledWord) },
          { type: 'separator' },
        ];
  return [
    ...spelling,
    { role: 'cut', label: t('menu.cut') },
    { role: 'copy', label: t('menu.copy') },
    { role: 'paste', label: t('menu.paste') },
    { type: 'separator' },
    { role: 'selectAll', label: t('menu.selectAll') },
  ];
}

/** What is offered for a word that is said to be wrong, and what can be done with any text that is typed. */
export function offerTextMenu(window: BrowserWindow, language: () => Language): void {
  const { webContents } = window;
  webContents.on('context-menu', (_event, clicked) => {
    const items = textMenu(clicked, language(), {
      replace: (words) => {
        webContents.replaceMisspelling(words);
      },
      learn: (word) => {
        webContents.session.addWordToSpellCheckerDictionary(word);
      },
    });
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
