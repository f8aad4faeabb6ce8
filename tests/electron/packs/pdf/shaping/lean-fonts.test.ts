// What the built app reads fonts with, against the packages as they come.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { openFonts } from '../../../../../electron/packs/pdf/pdfkit-door.ts';
import {
  readFont,
  type FallbackName,
  type FontName,
} from '../../../../../electron/packs/pdf/shaping/fonts.ts';
import { leanFonts } from '../../../../../resources/build/lean-fonts.ts';
import { temporaryFolder } from '../../../../temporary-folder.ts';

const root = join(import.meta.dirname, '../../../../..');

/** In scripts whose letters change by what is beside them, which are looked up in the tables of all scripts. */
const said: readonly (readonly [FontName | FallbackName, string])[] = [
  ['regular', 'Swyddog ŷ’r £1,204 office'],
  ['arabic', 'مُحَاسِب'],
  ['hebrew', 'בְּרֵאשִׁית'],
  ['devanagari', 'समिति अध्यक्ष हिन्दी'],
  ['bengali', 'সভাপতি কার্যনির্বাহী'],
  ['gurmukhi', 'ਕਮੇਟੀ ਪ੍ਰਧਾਨ ਸਿੱਖਿਆ'],
  ['chinese', '委员会 ひらがな'],
  ['emoji', '👨‍👩‍👧 👍🏽 🇬🇧'],
  // No font of ours has these: they are looked up all the same.
  ['regular', 'ภาษาไทย தமிழ் ខ្មែរ'],
];

interface Built {
  readonly openFonts: typeof openFonts;
  readonly code: string;
}

async function built(): Promise<Built> {
  const outDir = temporaryFolder();
  const made = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [leanFonts()],
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'electron/packs/pdf/pdfkit-door.ts'),
      outDir,
      minify: false,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: 'door.mjs' } },
    },
  });
  const [{ output }] = Array.isArray(made) ? made : 'output' in made ? [made] : [{ output: [] }];
  const code = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  const door: Pick<Built, 'openFonts'> = await import(pathToFileURL(join(outDir, 'door.mjs')).href);
  return { ...door, code };
}

it('shapes every script as the packages do that it is made from, without unpacking fonts of the web', async () => {
  const lean = await built();
  const [ours, theirs] = [lean.openFonts(readFont), openFonts(readFont)];
  for (const [name, words] of said) {
    const shaped = ours.font(name).encode(words);
    expect(shaped.length).toBeGreaterThan(3);
    expect(shaped).toEqual(theirs.font(name).encode(words));
  }
  expect(lean.code).not.toContain('BrotliDecompress');
  expect(lean.code).not.toContain('LineBreaker');
});
