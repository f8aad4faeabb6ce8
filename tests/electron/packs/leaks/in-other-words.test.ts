// The same words, as a PDF may say them otherwise than letter by letter: in markup, in an address, with a language in between, in the letters that
// the glyphs of a font are called by, and as a name of its own.

import { describe, expect, it } from 'vitest';
import { searchFile } from '../../../../electron/packs/leaks/search-file.ts';
import { finderOf } from '../../../../electron/packs/leaks/words.ts';
import { aPdf, words } from '../../imports/attached-pdf/a-pdf.ts';
import { valueOf } from '../../register/a-register.ts';

/** As the kind of place and what the file calls it; each object is the eleventh and on. */
async function foundIn(text: string, ...objects: readonly string[]): Promise<readonly string[]> {
  const bytes = aPdf({ pages: [{ draws: words('Open') }], more: objects });
  const found = valueOf(await searchFile(bytes, 'pdf', finderOf([{ text, of: text }])));
  return found.map(({ place: { kind, at } }) => `${kind} ${at}`);
}

function wide(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

const stamp = (draws: string) =>
  `<< /Type /XObject /Subtype /Form /BBox [0 0 99 9] /Resources << /Font << /F7 11 0 R >> >> /Length ${draws.length} >>\nstream\n${draws}\nendstream`;

describe('a text is found', () => {
  it('with its language in it', async () => {
    const note = `<< /Contents ${wide('Alder\u001BenGB\u001Bmoor')} >>`;
    expect(await foundIn('Aldermoor', note)).toEqual(['string Contents']);
  });

  it('in the letters of one byte that aren’t Latin-1', async () => {
    expect(await foundIn('Łukasz Žák', String.raw`<< /Contents (\225ukasz \231\341k) >>`)).toEqual([
      'string Contents',
    ]);
  });

  it('in markup that divides it', async () => {
    const note = '<< /RC (<body><p>Alder<b>moor</b></p></body>) >>';
    expect(await foundIn('Aldermoor', note)).toEqual(['string RC']);
  });

  it('in the codes of an address', async () => {
    const link = '<< /S /URI /URI (https://example.org/?who=Si%C3%B4n%20%41led) >>';
    expect(await foundIn('Siôn Aled', link)).toEqual(['string URI']);
  });

  it('by the names of a font’s glyphs, in the font or beside it', async () => {
    const names = '/Encoding << /Differences [1 /A /l /d /e /r /uni006D /ocircumflex 8 /o /r] >>';
    const draws = String.raw`BT /F7 9 Tf (\001\002\003\004\005) Tj (\006\007\010\011) Tj ET`;
    const font = (encoding: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /X-Q ${encoding} >>`;
    expect(await foundIn('Aldermôor', stamp(draws), font(names))).toEqual(['drawing 10']);
    const apart = font('/Encoding 12 0 R');
    const own = names.replace('/Encoding ', '');
    expect(await foundIn('Aldermôor', stamp(draws), apart, own)).toEqual(['drawing 10']);
  });

  it.each([
    ['Separation', '[ /Separation /Aldermoor /DeviceCMYK 12 0 R ]'],
    ['DeviceN', '[ /DeviceN [ /Cyan /Aldermoor ] /DeviceCMYK 12 0 R ]'],
    ['BaseFont', '<< /Type /Font /BaseFont /Aldermoor >>'],
    ['Name', '<< /Subtype /Stamp /Name /Aldermoor >>'],
  ])('as a name that somebody gave, behind %s', async (key, object) => {
    expect(await foundIn('Aldermoor', object)).toEqual([`string ${key}`]);
  });
});

it.each([
  ['Draft', '<< /Subtype /Stamp /Name /Draft >>'],
  ['Table', '<< /Type /StructElem /S /Table >>'],
  ['Black', '[ /Separation /Black /DeviceCMYK 12 0 R ]'],
])('“%s” is the format’s own name, and nobody’s word', async (text, object) => {
  expect(await foundIn(text, object)).toEqual([]);
});
