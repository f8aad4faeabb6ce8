// The catalogue as the built app has it: one text, read when a program begins. As a hundred lists that are spread into one it takes four
// times as long, in each of the programs that the first picture waits for.

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { catalogue } from '../../shared/language/catalogue.ts';

const file = join(import.meta.dirname, '../../shared/language/catalogue.ts');
const lists = /export const catalogue = \{.*?\n\} as const;/su;

/** What the command line says, which no window does. */
const ofCommandLine = 'command.';

function quoted(text: string): string {
  return `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}

/** The module of the catalogue for a window, or for a program that says everything. */
export function moduleOfCatalogue(forWindow: boolean): string {
  const said = Object.entries(catalogue).filter(([key]) => !forWindow || !key.startsWith(ofCommandLine));
  const text = quoted(JSON.stringify(Object.fromEntries(said)));
  const source = readFileSync(file, 'utf8');
  if (!lists.test(source)) throw new Error(`${file} has no lists of words in the form that the build knows.`);
  return source.replace(lists, () => `export const catalogue = JSON.parse(${text});`);
}

export function catalogueAsText({ forWindow = false } = {}): Plugin {
  return {
    name: 'catalogue-as-text',
    enforce: 'pre',
    load: (id) => (relative(file, id) === '' ? moduleOfCatalogue(forWindow) : undefined),
  };
}
