// What a font lacks whose glyphs have names: Type 1, plain and as CFF.

import { describe, expect, it } from 'vitest';
import { aNamedCompactFont, aType1Font, type Type1Parts, type Widths } from './makers/a-named-font.ts';
import { fileOf } from './a-pack.ts';
import { paperOf } from './a-paper.ts';
import { opened } from './look-at-join.ts';

interface Asked {
  readonly program: Buffer;
  readonly file?: 'FontFile' | 'FontFile3';
  readonly encoding?: string;
  /** From the letter “A” on. */
  readonly widths?: readonly number[];
  readonly first?: number;
  readonly shown?: string;
  /** How wide its descriptor says those letters to be whose width isn't listed. */
  readonly missing?: string;
}

async function gapsOf({
  program,
  file = 'FontFile',
  encoding = '',
  widths = [700, 550],
  first = 65,
  shown = '(AB)',
  missing = '',
}: Asked) {
  const stream = (id: number, entries: string, bytes: Buffer) => ({
    id,
    dictionary: `<<${entries}/Length ${bytes.length}>>`,
    bytes,
  });
  const font = `/Subtype/Type1/BaseFont/Named/FirstChar ${first}/LastChar ${first + widths.length - 1}/Widths[${widths.join(' ')}]/FontDescriptor 6 0 R/ToUnicode 8 0 R`;
  const map = '1 beginbfrange <00> <ff> <0041> endbfrange';
  const paper = await opened(
    fileOf(
      [
        { id: 1, content: '<</Type/Catalog/Pages 2 0 R>>' },
        { id: 2, content: '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 99 99]>>' },
        { id: 3, content: '<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>' },
        stream(4, '', Buffer.from(`BT /F1 12 Tf 9 9 Td ${shown} Tj ET`)),
        { id: 5, content: `<</Type/Font${font}${encoding}>>` },
        { id: 6, content: `<</Type/FontDescriptor/Flags 32${missing}/${file} 7 0 R>>` },
        stream(7, file === 'FontFile3' ? '/Subtype/Type1C' : '', program),
        stream(8, '', Buffer.from(map)),
      ],
      '/Root 1 0 R',
    ),
  );
  return paper.gaps.map(({ what }) => what).filter((what) => what !== 'not tagged');
}

const letters: Widths = { '.notdef': 250, A: 700, B: 550, quotesingle: 191, ff: 600 };

/** Of the letters that are asked for below, by their codes; of all others none. */
const widthsByCode: Readonly<Record<number, number>> = { 1: 600, 7: 600, 39: 191, 65: 700, 169: 191 };
const fromOneOn = Array.from({ length: 255 }, (_, at) => widthsByCode[at + 1] ?? 0);

describe('a Type 1 font', () => {
  const ask = (more: Omit<Asked, 'program'> = {}, parts: Type1Parts = {}) =>
    gapsOf({ program: aType1Font(letters, parts), ...more });

  it('has the widths that the paper says, where they are shown', async () => {
    expect(await ask()).toEqual([]);
    expect(await ask({ widths: [701, 549] })).toEqual([]);
    expect(await ask({ widths: [700, 500] })).toEqual(['font widths']);
    expect(await ask({ widths: [700, 500], shown: '(A)' })).toEqual([]);
    expect(await ask({ widths: [740, 550] }, { isInDigits: true })).toEqual(['font widths']);
    expect(await ask({}, { areHidden: false })).toEqual([]);
    expect(await ask({ widths: [740, 550] }, { areHidden: false })).toEqual(['font widths']);
  });

  it('has for a letter that the paper doesn’t list the width of those that are missing', async () => {
    const missing = (said: string) => ask({ widths: [700], missing: said });
    expect(await missing('/MissingWidth 550')).toEqual([]);
    expect(await missing('/MissingWidth 500')).toEqual(['font widths']);
    expect(await missing('')).toEqual(['font widths']);
  });

  it('has the letters that are shown, or is said to lack them', async () => {
    expect(await ask({ shown: '(ABC)' })).toEqual(['letters not in font']);
    expect(await ask({ shown: String.raw`(\001)` })).toEqual(['letters not in font']);
  });

  it.each([
    ['by its own', '', '', "(')", ['letters not in font']],
    ['by Windows’', '/Encoding/WinAnsiEncoding', '', "(')", []],
    ['by the standard', '/Encoding/StandardEncoding', '', String.raw`(\251)`, []],
    ['by the Macintosh’s', '/Encoding/MacRomanEncoding', '', "(')", []],
    ['by names of its own', '/Encoding<</Differences[1/ff 2/fff]>>', '', String.raw`(\001)`, []],
    [
      'by names that it hasn’t',
      '/Encoding<</Differences[1/ff/fff]>>',
      '',
      String.raw`(\002)`,
      ['letters not in font'],
    ],
    [
      'by names over another encoding',
      '/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/ff]>>',
      '',
      String.raw`(\001')`,
      [],
    ],
    ['by a list in the font', '', '/Encoding 256 array\ndup 7 /ff put\nreadonly def', String.raw`(\007)`, []],
    ['by a list in the font in base 8', '', '/Encoding 256 array\ndup 8#101 /A put\nreadonly def', '(A)', []],
    [
      'by a list in the font that lacks it',
      '',
      '/Encoding 256 array\ndup 7 /ff put\nreadonly def',
      '(A)',
      ['letters not in font'],
    ],
  ])('is asked for its letters %s', async (_, encoding, own, shown, gaps) => {
    const parts = own === '' ? {} : { encoding: own };
    expect(await ask({ encoding, shown, first: 1, widths: fromOneOn }, parts)).toEqual(gaps);
  });

  it('is nothing to compare with where it is of another scale, broken inside, or cut off', async () => {
    const wrong = { widths: [100, 100] };
    expect(await ask(wrong, { matrix: '0.01 0 0 0.01 0 0' })).toEqual([]);
    const whole = aType1Font(letters);
    const broken = [
      Buffer.from('no font'),
      whole.subarray(0, 140),
      whole.subarray(0, 260),
      Buffer.from('eexec'),
      aType1Font(letters, { more: 30 }),
    ];
    for (const program of broken)
      // oxlint-disable-next-line no-await-in-loop
      expect(await gapsOf({ program, ...wrong })).toEqual([]);
  });

  it('is read soon, however often it begins to say its scale', async () => {
    const program = Buffer.from(`${'/FontMatrix ['.repeat(160_000)} eexec`);
    expect(await gapsOf({ program })).toEqual([]);
  });
});

describe('a font of names that is CFF', () => {
  /** “A” and “ff”, which all such fonts know, and a name of its own. */
  const parts = { numbers: [34, 266, 391], own: ['Wcircumflex'], widths: [700, 600, 900] };
  const named = '/Encoding<</Differences[65/A/ff/Wcircumflex/B]>>';
  const ask = (
    more: Omit<Asked, 'program' | 'file'>,
    given: Partial<typeof parts> & { codes?: number[] } = {},
  ) => gapsOf({ program: aNamedCompactFont({ ...parts, ...given }), file: 'FontFile3', ...more });

  it('has its letters and their widths by their names', async () => {
    expect(await ask({ encoding: named, widths: [700, 600, 900], shown: '(ABC)' })).toEqual([]);
    expect(await ask({ encoding: named, widths: [700, 600, 800], shown: '(ABC)' })).toEqual(['font widths']);
    expect(await ask({ encoding: named, widths: [700, 600, 900], shown: '(ABCD)' })).toEqual([
      'letters not in font',
    ]);
  });

  it.each([
    ['the standard’s', undefined, '(A)', '(B)'],
    ['a list', [0, 3, 70, 71, 72], '(FGH)', '(A)'],
    ['rows', [1, 1, 70, 2], '(FGH)', '(I)'],
  ])('is asked by its own codes: %s', async (_, codes, has, lacks) => {
    const given = codes === undefined ? {} : { codes };
    const widths = [700, 0, 0, 0, 0, 700, 600, 900];
    expect(await ask({ widths, shown: has }, given)).toEqual([]);
    expect(await ask({ widths, shown: lacks }, given)).toEqual(['letters not in font']);
  });

  it('has no name that is longer than any name', async () => {
    const name = 'W'.repeat(300);
    const encoding = `/Encoding<</Differences[65/A/ff/${name}]>>`;
    expect(await ask({ encoding, widths: [700, 600], shown: '(ABC)' }, { own: [name] })).toEqual([
      'letters not in font',
    ]);
  });

  it('is not asked where its codes are told in a way that hardly any font has', async () => {
    expect(await ask({ widths: [], shown: '(Z)' }, { codes: [128, 1, 70, 0] })).toEqual([]);
  });
});

it('says of a font or a map that can’t be unpacked that its letters have no meaning, and takes the paper', async () => {
  const gapsWith = async (font: string) => {
    const paper = paperOf({
      pages: [{ content: 'BT /F2 12 Tf (x) Tj ET', resources: '/Font<</F2 100 0 R>>' }],
      more: [
        `<</Type/Font/Subtype/Type1${font}>>`,
        '<</Type/FontDescriptor/Flags 4/FontFile 102 0 R>>',
        { dictionary: '<</Filter/FlateDecode>>', content: 'what was never packed' },
      ],
    });
    return (await opened(paper)).gaps.map(({ what }) => what).filter((what) => what !== 'not tagged');
  };
  expect(await gapsWith('/BaseFont/Own/FontDescriptor 101 0 R')).toEqual(['letters without meaning']);
  expect(await gapsWith('/BaseFont/Own/FontDescriptor 101 0 R/ToUnicode 102 0 R')).toEqual([
    'letters without meaning',
  ]);
});

it('says nothing of a font that a page could show something in, and doesn’t', async () => {
  const withFont = async (content: string) => {
    const paper = paperOf({
      pages: [{ content, resources: '/Font<</F1 3 0 R/F2 100 0 R>>' }],
      more: ['<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>'],
    });
    return (await opened(paper)).gaps.map(({ what }) => what).filter((what) => what !== 'not tagged');
  };
  expect(await withFont('BT /F2 12 Tf /F1 12 Tf (x) Tj ET')).toEqual(['font not embedded']);
  expect(await withFont('BT /F2 12 Tf (x) Tj ET')).toEqual(['font not embedded', 'letters without meaning']);
  expect(await withFont('BT /F2 12 Tf ET 0 0 9 9 re f')).toEqual([]);
});
