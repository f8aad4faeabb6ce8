// Spelling: by the system where it checks, never with a dictionary from the network; and what is offered for a word that is wrong.

import { describe, expect, it } from 'vitest';
import {
  keepDictionariesHere,
  spellIn,
  systemSpells,
  textMenu,
  type SpellingSession,
} from '../../../electron/shell/spelling.ts';

function aSession(available = ['en-GB', 'cy', 'fr']) {
  const said: string[] = [];
  let languages: string[] = ['en-US'];
  const session: SpellingSession = {
    availableSpellCheckerLanguages: available,
    setSpellCheckerEnabled: (enabled) => void said.push(`enabled ${String(enabled)}`),
    setSpellCheckerDictionaryDownloadURL: (url) => void said.push(`from ${new URL(url).protocol}`),
    getSpellCheckerLanguages: () => languages,
    setSpellCheckerLanguages: (given) => {
      languages = given;
      said.push(`in ${given.join()}`);
    },
  };
  return { session, said };
}

describe('spelling', () => {
  it.each([
    ['win32', true],
    ['darwin', true],
    ['linux', false],
  ] as const)('on %s is checked by the system: %s', (platform, checks) => {
    const { session, said } = aSession();
    keepDictionariesHere(session, platform);
    expect(systemSpells(platform)).toBe(checks);
    expect(said).toEqual(['from minutebook-has-no-dictionaries:', `enabled ${String(checks)}`]);
  });

  it('is in the language of the texts, set once, and in none that isn’t to be had', () => {
    const { session, said } = aSession();
    spellIn(session, 'win32', 'en');
    spellIn(session, 'win32', 'en');
    spellIn(session, 'win32', 'cy');
    expect(said).toEqual(['in en-GB', 'in cy']);
    const poor = aSession(['en-GB']);
    spellIn(poor.session, 'win32', 'cy');
    expect(poor.said).toEqual(['in ']);
    const mac = aSession();
    spellIn(mac.session, 'darwin', 'cy');
    expect(mac.said).toEqual([]);
  });
});

describe('the menu of a text', () => {
  const done: string[] = [];
  const acts = {
    replace: (words: string) => void done.push(`replace ${words}`),
    learn: (word: string) => void done.push(`learn ${word}`),
  };
  const wrong = { isEditable: true, misspelledWord: 'lese', dictionarySuggestions: ['lease', 'lees'] };

  it('offers what the word could be, and to learn it', () => {
    const items = textMenu(wrong, 'en', acts);
    expect(items.slice(0, 4).map(({ label }) => label)).toEqual([
      'lease',
      'lees',
      undefined,
      'Add “lese” to the dictionary',
    ]);
    for (const { click } of items) if (click !== undefined) Reflect.apply(click, undefined, []);
    expect(done).toEqual(['replace lease', 'replace lees', 'learn lese']);
    expect(items.map(({ role }) => role).filter(Boolean)).toEqual(['cut', 'copy', 'paste', 'selectAll']);
  });

  it('says so where there is nothing to suggest, in Welsh as well, and is none where nothing is typed', () => {
    const [first] = textMenu({ ...wrong, dictionarySuggestions: [] }, 'cy', acts);
    expect(first).toMatchObject({ label: 'Dim awgrymiadau', enabled: false });
    expect(textMenu({ ...wrong, misspelledWord: '' }, 'en', acts)[0]).toMatchObject({ role: 'cut' });
    expect(textMenu({ ...wrong, isEditable: false }, 'en', acts)).toEqual([]);
  });
});
