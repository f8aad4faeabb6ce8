// Papers that were damaged on their way, by chance: none brings the app down, and none loses a page without a word.

import * as fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openPaper } from '../../../../electron/packs/join/open-paper.ts';
import { has } from '../../../outside-tools.ts';
import { fileOf, packOf } from './a-pack.ts';
import { isTagged, line, pageId, paperOf, tagged } from './a-paper.ts';
import { isRepaired, opened, wordsOf } from './look-at-join.ts';

const packed = (text: string) => {
  const bytes = deflateSync(Buffer.from(text));
  return { dictionary: `<</Filter/FlateDecode/Length ${bytes.length}>>`, bytes };
};

const papers = [
  paperOf({ pages: ['One', 'Two', 'Three'].map((text) => ({ content: line(text) })) }),
  paperOf({
    pages: ['One', 'Two', 'Three'].map((text, page) => ({
      content: tagged('P', 0, text),
      entries: `/StructParents ${page}`,
    })),
    catalogue: isTagged,
    more: [
      '<</Type/StructTreeRoot/K[101 0 R 102 0 R 103 0 R]>>',
      ...[0, 1, 2].map((page) => `<</S/P/Pg ${pageId(page)} 0 R/K 0/ID(one${page})>>`),
    ],
  }),
  fileOf(
    [
      { id: 1, content: '<</Type/Catalog/Pages 2 0 R>>' },
      { id: 2, content: '<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]/MediaBox[0 0 99 99]>>' },
      ...[3, 4, 5].map((id) => ({ id, content: `<</Type/Page/Parent 2 0 R/Contents ${id + 3} 0 R>>` })),
      ...[6, 7, 8].map((id) => ({ id, ...packed(`${line(`Page${id}`)} 0 0 9 9 re f`) })),
    ],
    '/Root 1 0 R',
  ),
];

const change = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant('flip' as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.nat(255),
  }),
);

it('opens with all its pages, or says that it can’t be', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...papers),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (paper, changes) => {
        let bytes = Buffer.from(paper);
        for (const each of changes) {
          const at = Math.floor(each.at * bytes.length);
          if (each.kind === 'cut') bytes = bytes.subarray(0, at);
          else if (bytes.length > 0) bytes[Math.min(at, bytes.length - 1)] = each.to;
        }
        const result = await openPaper(bytes);
        if (!result.ok) return;
        expect(result.value.pages).toHaveLength(3);
        expect(packOf([{ paper: result.value, comments: 'kept' }]).joined).toHaveLength(1);
      },
    ),
    { numRuns: 150, seed: 20_261_129 },
  );
});

it('is refused where what a page draws can’t be unpacked to its end', async () => {
  const whole = deflateSync(Buffer.from(`${line('All of it')} `.repeat(200)));
  const broken = Buffer.from(whole);
  broken[broken.length - 20] = (broken.at(-20) ?? 0) ^ 0xff;
  const paper = (bytes: Buffer) =>
    fileOf(
      [
        { id: 1, content: '<</Type/Catalog/Pages 2 0 R>>' },
        { id: 2, content: '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 99 99]>>' },
        { id: 3, content: '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>' },
        { id: 4, dictionary: `<</Filter/FlateDecode/Length ${bytes.length}>>`, bytes },
      ],
      '/Root 1 0 R',
    );
  expect((await openPaper(paper(whole))).ok).toBe(true);
  // Some programs leave the checksum out; all that is drawn is there.
  expect((await openPaper(paper(whole.subarray(0, -4)))).ok).toBe(true);
  expect((await openPaper(paper(whole.subarray(0, -30)))).ok).toBe(false);
  expect((await openPaper(paper(broken))).ok).toBe(false);
});

it('is opened where only a picture of it is broken inside, and counts as put right', async () => {
  // No block of packed bytes begins like this.
  const broken = Buffer.from([0x78, 0x9c, 0x07, 0x00, 0x00, 0x00]).toString('hex');
  const paper = paperOf({
    pages: [{ content: `${line('Beside it')} /Im1 Do`, resources: '/XObject<</Im1 100 0 R>>' }],
    more: [
      {
        dictionary:
          '<</Type/XObject/Subtype/Image/Width 50/Height 20/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter[/ASCIIHexDecode/FlateDecode]>>',
        content: `${broken}>`,
      },
    ],
  });
  expect((await opened(paper)).pages).toHaveLength(1);
  expect(await isRepaired(paper)).toBe(true);
});

it('is refused where a layer of it is lost, which may have been hidden', async () => {
  const paper = (hidden: string) =>
    paperOf({
      pages: [
        {
          content: `/OC /Hidden BDC ${line('Internal')} EMC ${line('One')}`,
          resources: '/Properties<</Hidden 100 0 R>>',
        },
      ],
      catalogue: '/OCProperties<</OCGs[100 0 R]/D<</OFF[100 0 R]>>>>',
      more: [hidden],
    })
      .toString('latin1')
      .replace(/(?<=startxref\n)\d+/u, '99999');
  expect(await isRepaired(Buffer.from(paper('<</Type/OCG/Name(Hidden)>>'), 'latin1'))).toBe(true);
  expect((await openPaper(Buffer.from(paper('null'), 'latin1'))).ok).toBe(false);
});

it('is refused where a layer that was off is lost, though its content doesn’t name it', async () => {
  const paper = (hidden: string) =>
    paperOf({
      pages: [{ content: `${line('One')} /X Do`, resources: '/XObject<</X 101 0 R>>' }],
      catalogue: '/OCProperties<</OCGs[100 0 R]/D<</OFF[100 0 R]>>>>',
      more: [
        hidden,
        {
          dictionary: '<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/OC 100 0 R>>',
          content: line('Internal', 600),
        },
      ],
    })
      .toString('latin1')
      .replace(/(?<=startxref\n)\d+/u, '99999');
  const whole = await opened(Buffer.from(paper('<</Type/OCG/Name(Hidden)>>'), 'latin1'));
  expect(packOf([{ paper: whole }]).bytes.includes('Internal')).toBe(false);
  expect((await openPaper(Buffer.from(paper('null'), 'latin1'))).ok).toBe(false);
});

it('is refused where what a page draws lost its end, and goes on through what follows it', async () => {
  const bytes = paperOf({
    pages: [{ content: line('One') }],
    more: ['<</Type/Filespec/F(Internal.txt)>>', { dictionary: '<<>>', content: 'Internal' }],
  });
  const ending = bytes.toString('latin1').replace('endstream', 'endstrxxx');
  expect((await openPaper(Buffer.from(ending, 'latin1'))).ok).toBe(false);
});

it.skipIf(!has('pdftotext'))('leaves an older state of itself behind (pdftotext)', async () => {
  const first = paperOf({ pages: [{ content: line('Older') }] });
  const start = /startxref\n(\d+)/u.exec(first.toString('latin1'))?.[1];
  const content = line('Newer');
  const at = first.length;
  const object = `${pageId(0) + 1} 0 obj\n<</Length ${content.length}>>\nstream\n${content}\nendstream\nendobj\n`;
  const table = `xref\n${pageId(0) + 1} 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<</Size 12/Root 1 0 R/Prev ${start}>>\nstartxref\n${at + object.length}\n%%EOF\n`;
  const { bytes } = packOf([{ paper: await opened(Buffer.concat([first, Buffer.from(object + table)])) }]);
  expect(wordsOf(bytes)).toEqual(['Newer']);
  expect(bytes.includes('Older')).toBe(false);
  // An update that was cut off is no whole paper.
  expect((await openPaper(Buffer.concat([first, Buffer.from(object)]))).ok).toBe(false);
});

it('with ten thousand objects on a page is joined, however deep they hang', async () => {
  const count = 10_000;
  const pieces = Array.from({ length: count }, (_, mcid) => `/Span <</MCID ${mcid}>> BDC ${line('x')} EMC`);
  const chain = Array.from({ length: count }, (_, index) => {
    const inner = index + 1 < count ? `${102 + index} 0 R` : '';
    return `<</S/Sect/Pg ${pageId(0)} 0 R/K[${index} ${inner}]>>`;
  });
  const bytes = paperOf({
    pages: [{ content: pieces.join('\n'), entries: '/StructParents 0' }],
    catalogue: isTagged,
    more: ['<</Type/StructTreeRoot/K 101 0 R>>', ...chain],
  });
  const { joined } = packOf([{ paper: await opened(bytes) }]);
  expect(joined[0]?.parents[0]?.[1].split(' 0 R').length).toBe(count + 1);
});
