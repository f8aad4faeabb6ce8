// The words of the app: each key in both languages, used somewhere, with the same blanks in both.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { moduleOfCatalogue } from '../../../resources/build/catalogue-as-text.ts';
import { catalogue, translator, type TextKey } from '../../../shared/language/catalogue.ts';
import type { Said } from '../../../shared/language/words.ts';

const root = resolve(import.meta.dirname, '../../..');
const entries = Object.entries<readonly [Said, Said]>(catalogue);

function texts(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

function isOfWords(text: string): boolean {
  return text.includes('satisfies Words;');
}

/** The folders of a storey. */
function rooms(storey: string): string[] {
  return readdirSync(join(root, storey), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => `${storey}/${name}`);
}

/** All but the words themselves. */
function sources(folder: string): string[] {
  return texts(folder).filter((text) => !isOfWords(text));
}

function sourcesOfWords(): string[] {
  return readdirSync(join(root, 'shared'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('words.ts'))
    .map((name) => readFileSync(join(root, 'shared', name), 'utf8'))
    .filter((text) => text.includes('satisfies Words;'));
}

function forms(said: Said): string[] {
  return typeof said === 'string' ? [said] : Object.values(said).map(String);
}

function placeholders(said: Said): string[] {
  const found = forms(said).flatMap((text) => text.match(/\{\{\w+\}\}/gu) ?? []);
  return [...new Set(found)].sort();
}

describe('the catalogue', () => {
  it('has words in both languages for every key', () => {
    const empty = entries.filter(([, both]) => both.flatMap(forms).some((text) => text.trim() === ''));
    expect(empty.map(([key]) => key)).toEqual([]);
    expect(entries.length).toBeGreaterThan(300);
  });

  it('has each key in one file of words only: of two, one would be lost', () => {
    const inFiles = sourcesOfWords().flatMap((text) => [
      ...text.matchAll(/^ {2}(?:'(?<key>[^']+)'|verbatim): \[/gmu),
    ]);
    const keys = inFiles.map(({ groups }) => groups?.['key'] ?? 'verbatim');
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.sort()).toEqual(entries.map(([key]) => key).sort());
  });

  it('has the same blanks in both languages', () => {
    const differing = entries.filter(
      ([, [english, welsh]]) => placeholders(welsh).join(' ') !== placeholders(english).join(' '),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('has each key once: of two, only one would ever be used', () => {
    const keys = texts('shared')
      .filter(isOfWords)
      .flatMap((text) => [...text.matchAll(/^ {2}(?:'(?<quoted>[^']+)'|(?<bare>\w+)): \[/gmu)])
      .map(({ groups }) => groups?.['quoted'] ?? groups?.['bare'] ?? '');
    expect(keys).toHaveLength(new Set(keys).size);
    expect(new Set(keys)).toEqual(new Set(entries.map(([key]) => key)));
  });

  it('has no words that nothing says', () => {
    const all = ['renderer', 'electron', 'shared'].flatMap(sources).join('\n');
    // A key that is assembled from parts is used where its beginning is.
    const begun = [...all.matchAll(/`(?<start>[a-z][\w.-]*[.-])\$\{/gu)].map(
      ({ groups }) => groups?.['start'] ?? '',
    );
    const unused = entries
      .map(([key]) => key)
      .filter((key) => !all.includes(`'${key}'`) && !begun.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });

  it('has no name out of the code: no fieldName and no table_name', () => {
    const named = entries.flatMap(([key, both]) =>
      both
        .flatMap(forms)
        .map((text) => text.replaceAll(/\{\{\w+\}\}/gu, ''))
        .filter((text) => /\b[a-z]+(?:[A-Z]|_[a-z])/u.test(text))
        .map((text) => `${key}: ${text}`),
    );
    expect(named).toEqual([]);
  });

  it('follows each language’s own rules for numbers', () => {
    const [english, welsh] = [translator('en'), translator('cy')];
    expect(english('packs.pages', { count: 1 })).toBe('1 page');
    expect(english('packs.pages', { count: 10 })).toBe('10 pages');
    expect(english('packs.pages', { count: 0 })).toBe('0 pages');
    expect(english('figures.rejectedKept', { count: 0 })).toBe('Nothing has been written.');
    expect([0, 1, 2, 3, 6, 10].map((count) => welsh('packs.pages', { count }))).toEqual([
      '0 tudalen',
      '1 tudalen',
      '2 dudalen',
      '3 tudalen',
      '6 tudalen',
      '10 tudalen',
    ]);
  });

  it.each(['en', 'cy'] as const)('fills each blank with what is given, as it is given, in %s', (language) => {
    const given = '$& {{title}} %s';
    const wrong = entries.flatMap(([key, both]) => {
      const said = both[language === 'en' ? 0 : 1];
      const text = typeof said === 'string' ? said : said.other;
      const names = Array.from(text.matchAll(/\{\{(\w+)\}\}/gu), (found) => found[1] ?? '');
      const count = typeof said === 'string' ? {} : { count: 1_000 };
      const values = { ...Object.fromEntries(names.map((name) => [name, given])), ...count };
      const filled = text.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) =>
        name in count ? '1,000' : given,
      );
      const words = translator(language)(key as TextKey, values);
      return words === filled ? [] : [`${key}: ${words}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is made of every file of words', () => {
    const files = readdirSync(join(root, 'shared'), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && isOfWords(readFileSync(join(root, 'shared', file), 'utf8')));
    const imported = readFileSync(join(root, 'shared/language/catalogue.ts'), 'utf8');
    const forgotten = files.filter((file) => !imported.includes(`/${file.split('/').slice(-2).join('/')}'`));
    expect(files.length).toBeGreaterThan(50);
    expect(forgotten.filter((file) => !imported.includes(`'./${file.split('/').at(-1) ?? ''}'`))).toEqual([]);
  });

  it('has words of the command line, which are said by the command line alone: the build leaves them out of the windows', () => {
    const others = [
      'shared',
      'renderer',
      ...rooms('electron').filter((room) => !room.startsWith('electron/cli')),
    ];
    expect(others.flatMap(sources).filter((text) => text.includes("'command."))).toEqual([]);
    expect(sources('electron/cli').some((text) => text.includes("'command."))).toBe(true);
  });

  it('is the same in the built app, as one text, and without the command line’s words in a window', () => {
    const built = (forWindow: boolean): unknown => {
      const text = /JSON\.parse\((?<text>'.*')\);\n/u.exec(moduleOfCatalogue(forWindow))?.groups?.['text'];
      return JSON.parse(String(runInNewContext(text ?? '')));
    };
    expect(built(false)).toEqual(catalogue);
    const inWindows = Object.entries(catalogue).filter(([key]) => !key.startsWith('command.'));
    expect(built(true)).toEqual(Object.fromEntries(inWindows));
    expect(inWindows.length).toBeLessThan(Object.keys(catalogue).length);
  });

  it('throws at a key it doesn’t have', () => {
    expect(() => translator('cy')('no.such.key' as TextKey)).toThrow(
      'the catalogue has no words for “no.such.key” in cy',
    );
    expect(() => translator('en')('constructor' as TextKey)).toThrow(
      'the catalogue has no words for “constructor” in en',
    );
  });

  it('throws where words that depend on a number are asked for without one', () => {
    expect(() => translator('en')('packs.pages')).toThrow(
      'the catalogue has no words for “packs.pages” in en',
    );
  });
});
