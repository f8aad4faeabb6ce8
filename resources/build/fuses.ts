// Reads back from a built program what it may not do: the fuses as they are in its bytes, against those the configuration asks for.
// https://www.electronjs.org/docs/latest/tutorial/fuses

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What stands in Electron's program before its fuses: their version, their number, and a byte for each. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the order that Electron has given them. */
const names = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

type Fuses = ReadonlyMap<string, string>;

/** On macOS they are in the framework and not in the program that is started. */
function bytesOf(program: string): Buffer {
  const app = /^.*\.app(?=\/|$)/u.exec(program)?.[0];
  const framework = 'Contents/Frameworks/Electron Framework.framework/Electron Framework';
  return readFileSync(app === undefined ? program : join(app, framework));
}

function fusesIn(bytes: Buffer): Fuses {
  const at = bytes.indexOf(sentinel) + sentinel.length;
  if (at < sentinel.length) throw new Error('There are no fuses in it: it isn’t Electron.');
  const count = bytes[at + 1] ?? 0;
  return new Map(
    names.slice(0, count).map((name, index) => {
      const state = String.fromCodePoint(bytes[at + 2 + index] ?? 0);
      return [name, state === '1' ? 'true' : state === '0' ? 'false' : 'something else'];
    }),
  );
}

/** Those that aren't what the configuration asks for, a sentence for each. */
export function wrongFuses(program: string, configuration: string): readonly string[] {
  const found = fusesIn(bytesOf(program));
  const block = /^electronFuses:\n(?<lines>(?: .*\n)+)/mu.exec(configuration)?.groups?.['lines'] ?? '';
  const wanted = names.flatMap((name) => {
    const value = new RegExp(`^  ${name}: (?<value>true|false)$`, 'mu').exec(block)?.groups?.['value'];
    return value === undefined ? [] : [{ name, value }];
  });
  if (wanted.length === 0) throw new Error('The configuration sets no fuses.');
  return wanted
    .filter(({ name, value }) => found.get(name) !== value)
    .map(({ name, value }) => `${name} should be ${value}, and is ${found.get(name) ?? 'not there'}.`);
}

export function configurationOfThePackage(): string {
  return readFileSync(resolve(import.meta.dirname, '../../electron-builder.yml'), 'utf8');
}
