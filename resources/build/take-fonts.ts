// Takes the fonts of other scripts into resources/fonts from their npm packages, each checked against its fingerprint, and writes down which
// letters a pack can then print. Run it, with a network, after changing the list: `node resources/build/take-fonts.ts`. The Chinese font is cut
// down to the characters in everyday use: the whole of it would outweigh everything else in the app.
// `node resources/build/take-fonts.ts --letters` only writes the letters.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFont, type FallbackName, type FontName } from '../../electron/packs/pdf/shaping/fonts.ts';
import { openFonts } from '../../electron/packs/pdf/pdfkit-door.ts';

const root = resolve(import.meta.dirname, '../..');

/** Package of @expo-google-fonts, version, file, SHA-256 of the file. All are under the licence in resources/fonts/OFL-Noto.txt. */
const taken = [
  ['noto-emoji', '0.4.7', 'NotoEmoji', '24aaa2a20c9c06ffe9bf04284bfd1f14376a329d10122f902abe2770817eb504'],
  [
    'noto-sans-arabic',
    '0.4.3',
    'NotoSansArabic',
    '252629ca0e87b6233851249b8cbf7b43445211a8caf199f1b306a19202251508',
  ],
  [
    'noto-sans-bengali',
    '0.4.4',
    'NotoSansBengali',
    '6826d9667972f0f96e48c46f7a24e70afe97205032e6295cfb1f13fbbb8b90a3',
  ],
  [
    'noto-sans-devanagari',
    '0.4.1',
    'NotoSansDevanagari',
    '084a94d89eb54aafb93a056e15425c34fd859f6342875165d304837b3bcfc2d2',
  ],
  [
    'noto-sans-gurmukhi',
    '0.4.1',
    'NotoSansGurmukhi',
    '2b0fbe8d4cc2a18aa08c6f21d3924423c113fb7ec6d786a77c30cf1d3153c4c7',
  ],
  [
    'noto-sans-hebrew',
    '0.4.1',
    'NotoSansHebrew',
    'e0ee753f09733337b9236221018d4bf71fd6d06c87dd76bbc83120514bc55911',
  ],
  ['noto-sans-sc', '0.4.3', 'NotoSansSC', 'd45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16'],
  [
    'noto-sans-symbols',
    '0.4.1',
    'NotoSansSymbols',
    'aedeec1cd0514930aeeafc4a88a6deff83cda1e6b58086f0b9bb9c7dd0157578',
  ],
  [
    'noto-sans-symbols-2',
    '0.4.1',
    'NotoSansSymbols2',
    'f67f40c65f929f029827ab37cfdc4897dfd9ae3c28d9e98ba46e0d52e39eb97e',
  ],
] as const;

/**
 * The characters of GB 2312 and of the first level of Big5: the simplified and the traditional ones that nearly all names are written in, with
 * kana and full-width punctuation. Of ten thousand glyphs instead of thirty thousand, the file is a third as large.
 */
function charactersInUse(): string {
  const characters = new Set<string>();
  const add = (encoding: string, leads: readonly [number, number], trails: readonly [number, number]) => {
    const decoder = new TextDecoder(encoding);
    for (let lead = leads[0]; lead <= leads[1]; lead += 1)
      for (let trail = trails[0]; trail <= trails[1]; trail += 1)
        for (const each of decoder.decode(Uint8Array.of(lead, trail)))
          if (each !== '\ufffd') characters.add(each);
  };
  add('gb18030', [0xa1, 0xf7], [0xa1, 0xfe]);
  add('big5', [0xa1, 0xc6], [0x40, 0xfe]);
  return [...characters].join('');
}

type SubsetFont = (font: Buffer, text: string, options: { targetFormat: 'sfnt' }) => Promise<Buffer>;

const subsetter = 'subset-font';

async function cutDown(folder: string, font: Buffer): Promise<Buffer> {
  const subsetFont: SubsetFont = createRequire(join(folder, 'package.json'))(subsetter);
  return subsetFont(font, charactersInUse(), { targetFormat: 'sfnt' });
}

async function take() {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-fonts-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const wanted = taken.map(([name, version]) => `@expo-google-fonts/${name}@${version}`);
    wanted.push(`${subsetter}@2.9.0`);
    const done = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...wanted], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (done.status !== 0) throw new Error('npm could not bring the fonts.');
    for (const [name, , file, fingerprint] of taken) {
      const font = `${file}_400Regular.ttf`;
      const from = join(folder, 'node_modules/@expo-google-fonts', name, '400Regular', font);
      const bytes = readFileSync(from);
      const found = createHash('sha256').update(bytes).digest('hex');
      if (found !== fingerprint)
        throw new Error(`${font} has the fingerprint ${found}, not the one written down.`);
      const kept = name === 'noto-sans-sc' ? await cutDown(folder, bytes) : bytes;
      writeFileSync(join(root, 'resources/fonts', font), kept);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const fonts: readonly (FontName | FallbackName)[] = [
  'regular',
  'arabic',
  'bengali',
  'chinese',
  'devanagari',
  'emoji',
  'gurmukhi',
  'hebrew',
  'symbols',
  'more symbols',
];

/** Where the letters that some font has begin and end, each as its distance from the one before, in base 36. */
export function rangesOfFonts(): string {
  const { font } = openFonts(readFont);
  const covers = fonts.map((name) => font(name).covers);
  const steps: string[] = [];
  let [last, within] = [0, false];
  for (let code = 0x20; code <= 0x3ffff; code += 1) {
    const has = !(code >= 0x7f && code < 0xa0) && covers.some((covered) => covered(code));
    if (has === within) continue;
    steps.push((code - last).toString(36));
    [last, within] = [code, has];
  }
  return steps.join(' ');
}

function writeLetters() {
  const lines = (rangesOfFonts().match(/.{1,120}(?: |$)/gu) ?? []).map((line) => `  '${line}',`);
  const text = [
    '// Written by resources/build/take-fonts.ts from the fonts in resources/fonts; a test holds it to them.',
    '',
    '/** Where the letters that some font has begin and end, in turn, each as its distance from the one before, in base 36. */',
    'export const drawableRanges = [',
    ...lines,
    "].join('');",
    '',
  ].join('\n');
  writeFileSync(join(root, 'shared/packs/drawable-ranges.ts'), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--letters')) await take();
  writeLetters();
}
