// A paper that would keep the pack waiting for ever is given up, and said; the pack is made without its pages.

import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { rebuild } from '../../../../electron/packs/join/file/rebuild.ts';
import { openPaper } from '../../../../electron/packs/join/open-paper.ts';
import { noticesOf } from '../../../../electron/packs/notices.ts';
import { openPapers } from '../../../../electron/packs/pdf/papers/open-papers.ts';
import { inEnglish } from '../../../in-english.ts';
import { aDocumentOf } from '../a-document.ts';
import { fileOf } from './a-pack.ts';
import { line, paperOf, type PaperParts } from './a-paper.ts';

/** Zeros, packed: they end as their checksum says (RFC 1950). */
function packedZeros(blocks: number): Buffer {
  const block = Buffer.alloc(16_000_000);
  const packed = deflateRawSync(block, { finishFlush: constants.Z_FULL_FLUSH });
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(((blocks * block.length) % 65_521) * 0x1_0000 + 1);
  const lastBlock = Buffer.from([3, 0]);
  return Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: blocks }, () => packed),
    lastBlock,
    checksum,
  ]);
}

/** Its page takes eight gigabytes, packed twice: a minute's work at least. */
function aBomb(): Buffer {
  const bytes = deflateSync(packedZeros(500));
  return fileOf(
    [
      { id: 1, content: '<</Type/Catalog/Pages 2 0 R>>' },
      { id: 2, content: '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 99 99]>>' },
      { id: 3, content: '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>' },
      { id: 4, dictionary: `<</Filter[/FlateDecode/FlateDecode]/Length ${bytes.length}>>`, bytes },
    ],
    '/Root 1 0 R',
  );
}

it('is named to whoever makes the pack, which has words in its place', async () => {
  const bytes = aBomb();
  const usual = paperOf({ pages: [{ content: line('One') }] });
  const opened = new Map([[bytes as Uint8Array, await openPaper(bytes, 500)]]);
  const sections = [bytes, usual].map((each, at) => ({
    id: `paper-${at + 1}`,
    title: `Paper ${at + 1}`,
    reference: `Item ${at + 1}`,
    blocks: [],
    attached: { bytes: each, name: `paper ${at + 1}.pdf` },
  }));
  const document = { ...aDocumentOf([]), sections };
  const { document: made, papers, unread, withGaps } = await openPapers(document, opened);
  expect([...papers.keys()].map(({ title }) => title)).toEqual(['Paper 2']);
  expect(made.sections.map(({ attached }) => attached?.name)).toEqual([undefined, 'paper 2.pdf']);
  const words = made.sections[0]?.blocks.map((block) => ('runs' in block ? block.runs[0]?.text : ''));
  expect(words?.[0]).toMatch(/^The pages of this paper aren’t here: its file, paper 1\.pdf, can’t be read/u);
  const [notice] = noticesOf({ undrawn: [], unread, withGaps });
  if (notice === undefined) throw new Error('nothing said');
  expect(inEnglish(notice)).toMatch(/^paper 1\.pdf: This PDF takes too long to read\. Ask for it again/u);
});

it('leaves those that are opened beside it and after it alone', async () => {
  const papers = ['One', 'Two', 'Three'].map((text) => paperOf({ pages: [{ content: line(text) }] }));
  const all = await Promise.all([openPaper(aBomb(), 500), ...papers.map((bytes) => openPaper(bytes))]);
  expect(all.map((result) => (result.ok ? result.value.pages.length : result.error.code))).toEqual([
    'paper-too-slow',
    1,
    1,
    1,
  ]);
  expect((await openPaper(papers[0] ?? Buffer.alloc(0))).ok).toBe(true);
});

/** Each draws the next twice, so that the last is drawn two to the depth times. */
function doublings(depth: number, last: string, within: (next: string) => string): string[] {
  return Array.from({ length: depth }, (_, at) => {
    const isLast = at + 1 === depth;
    const content = isLast ? last : '/Next Do /Next Do';
    const resources = isLast ? '/Font<</F1 3 0 R>>' : within(`${101 + at} 0 R`);
    const head = `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<${resources}>>`;
    return `<<${head}/Length ${content.length}>>\nstream\n${content}\nendstream`;
  });
}

const drawsNext = (next: string) => `/XObject<</Next ${next}>>`;

/** Fields that have what they say from the one above them. */
function sharing(count: number, said: string): PaperParts {
  const ids = Array.from({ length: count }, (_, at) => `${101 + at} 0 R`).join(' ');
  const field = '<</Type/Annot/Subtype/Widget/F 4/Parent 100 0 R/Rect[100 600 260 660]>>';
  return {
    pages: [{ content: line('Form'), entries: `/Annots[${ids}]` }],
    catalogue: '/AcroForm<</Fields[100 0 R]/NeedAppearances true>>',
    more: [`<</T(a)${said}/Kids[${ids}]>>`, ...Array.from({ length: count }, () => field)],
  };
}

const endless: Readonly<Record<string, PaperParts>> = {
  'forms that draw one another twice': {
    pages: [{ content: '/Next Do', resources: drawsNext('100 0 R') }],
    more: doublings(40, line('Deep'), drawsNext),
  },
  'the same under a mask': {
    pages: [
      {
        content: `/Masked gs ${line('Seen')}`,
        resources: '/ExtGState<</Masked<</SMask<</S/Luminosity/G 100 0 R>>>>>>',
      },
    ],
    more: doublings(40, line('Deep'), drawsNext),
  },
  'the same in a pattern': {
    pages: [
      {
        content: '/Pattern cs /Tiled scn 0 0 99 99 re f',
        resources: '/Pattern<</Tiled 100 0 R>>',
      },
    ],
    more: doublings(40, line('Deep'), drawsNext),
  },
  'the same in what stands on a page': {
    pages: [{ content: line('Seen'), entries: '/Annots[140 0 R]' }],
    more: [
      ...doublings(40, line('Deep'), drawsNext),
      '<</Type/Annot/Subtype/Stamp/Rect[0 0 99 99]/AP<</N 100 0 R>>>>',
    ],
  },
  'a page that has one stream a thousand times': {
    pages: [{ content: '', entries: `/Contents[${'100 0 R '.repeat(1_000)}]` }],
    more: [{ dictionary: '<<>>', content: 'q Q '.repeat(100_000) }],
  },
  'fields that share one long value': sharing(200, `/FT/Tx/Ff 4096/V(${'ab cd '.repeat(10_000)})`),
  'choices that share one long list': sharing(200, `/FT/Ch/V[${'(ab) '.repeat(10_000)}]`),
};

it.each(Object.entries(endless))('says of %s that no program comes to an end', async (_, parts) => {
  const opened = await openPaper(paperOf(parts));
  expect(opened).toMatchObject({ ok: false, error: { code: 'paper-too-much-work' } });
});

it('takes forms within forms that come to an end, and one that draws itself', async () => {
  const few = paperOf({
    pages: [{ content: '/Next Do', resources: drawsNext('100 0 R') }],
    more: doublings(12, line('Deep'), drawsNext),
  });
  const itself = paperOf({
    pages: [{ content: '/Next Do', resources: drawsNext('100 0 R') }],
    more: [
      {
        dictionary: `<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<${drawsNext('100 0 R')}>>>>`,
        content: '/Next Do '.repeat(50),
      },
    ],
  });
  const opened = await Promise.all([few, itself].map((bytes) => openPaper(bytes)));
  expect(opened.map(({ ok }) => ok)).toEqual([true, true]);
});

/** Many times what a paper takes that comes to an end, and a small part of what one takes that doesn’t. */
const soon = 20_000;

const ofFont = (map: string): PaperParts => ({
  pages: [{ content: 'BT /F2 12 Tf (x) Tj ET', resources: '/Font<</F2 100 0 R>>' }],
  more: [
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/ToUnicode 101 0 R>>',
    { dictionary: '<<>>', content: map },
  ],
});

const ofField = (entries: string, more: readonly string[] = []): PaperParts => ({
  pages: [{ content: line('Form'), entries: '/Annots[100 0 R]' }],
  catalogue: '/AcroForm<</Fields[100 0 R]/NeedAppearances true>>',
  more: [`<</Type/Annot/Subtype/Widget/F 4/T(a)${entries}/Rect[100 600 260 660]>>`, ...more],
});

it.each<readonly [string, PaperParts]>([
  ['a field in a size of four hundred digits', ofField(`/FT/Tx/V(One two)/DA(/Helv ${'9'.repeat(400)} Tf)`)],
  [
    'a choice of lists in lists',
    ofField('/FT/Ch/V 101 0 R', [
      ...Array.from({ length: 40 }, (_, at) => `[${102 + at} 0 R ${102 + at} 0 R]`),
      '(x)',
    ]),
  ],
  ['a choice of a list that is in itself', ofField('/FT/Ch/V 101 0 R', ['[101 0 R]'])],
  ['a value that is too long for any size', ofField(`/FT/Tx/Ff 4096/V(${'ab cd '.repeat(200_000)})`)],
  [
    'a map that says the same codes over and over',
    ofFont(`beginbfrange ${'<0000> <ffff> <0041> '.repeat(9_000)} endbfrange`),
  ],
  [
    'a map of codes of four hundred digits',
    ofFont(`beginbfrange <${'f'.repeat(400)}> <${'f'.repeat(400)}> <0041> endbfrange`),
  ],
  ['a map of lists without end', ofFont('beginbfchar '.repeat(100_000))],
  ['a map of codes without end', ofFont(`beginbfchar ${'<'.repeat(500_000)} endbfchar`)],
])(
  'takes %s',
  async (_, parts) => {
    expect(await openPaper(paperOf(parts))).toMatchObject({ ok: true });
  },
  soon,
);

it.each([-1, 0])('refuses what is packed in lines of %i bytes', async (columns) => {
  const content = deflateSync(Buffer.from(line('One'))).toString('latin1');
  const paper = paperOf({
    pages: [{ content: '', entries: '/Contents 100 0 R' }],
    more: [
      { dictionary: `<</Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${columns}>>>>`, content },
    ],
  });
  expect(await openPaper(paper)).toMatchObject({ ok: false, error: { code: 'paper-unreadable' } });
});

it(
  'puts a file of many objects together again in a time that grows as it does',
  () => {
    const objects = Array.from(
      { length: 60_000 },
      (_, at) => `${100 + at} 0 obj\n(${'x'.repeat(2_000)})\nendobj\n`,
    );
    const bytes = Buffer.from(
      `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n${objects.join('')}%%EOF\n`,
    );
    expect(rebuild(bytes)?.length).toBeGreaterThan(bytes.length);
  },
  soon,
);
