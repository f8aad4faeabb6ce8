// A pack in a house style: its logo and colour, its typeface, and pages that are printed on both sides and bound.

import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import type { PackDocument, PackStyle } from '../../../../shared/packs/pack-document.ts';
import { has } from '../../../outside-tools.ts';
import { aDocument, aDocumentOf, aTable, paragraph } from '../a-document.ts';
import { aPng } from '../a-picture.ts';
import { lookAt, wordsOn, type LookedAt } from './look-at-pdf.ts';

const plain: PackStyle = { typeface: 'sans', sides: 'one', binding: 0, paperSize: 'A4' };
const canLook = has('pdftotext') && has('pdfinfo') && has('qpdf');
const millimetre = 72 / 25.4;

async function styled(document: PackDocument, style: Partial<PackStyle>): Promise<LookedAt> {
  return lookAt((await renderPdf({ ...document, style: { ...plain, ...style } })).bytes);
}

const long = Array.from({ length: 70 }, (_, at) => paragraph(`Row ${at} of the second part, which is long`));
const parts = aDocumentOf([
  { title: 'First part', blocks: [paragraph('Words')] },
  { title: 'Second part', blocks: long },
  { title: 'Third part', blocks: [paragraph('End')] },
]);

function headedBy(look: LookedAt, title: string): number {
  // The contents name it too.
  return look.pages.findLastIndex((page) => page.includes(title)) + 1;
}

describe.skipIf(!canLook)('a pack that is printed on both sides (pdftotext, pdfinfo, qpdf)', () => {
  let bytes: Buffer;
  beforeAll(async () => {
    ({ bytes } = await renderPdf({ ...parts, style: { ...plain, sides: 'two', binding: 10 } }));
  });

  it('begins each part on a right-hand page, and says of what stays blank that it is', () => {
    const look = lookAt(bytes);
    const starts = ['Words', 'Row 0 of', 'End'].map((words) => headedBy(look, words));
    expect(starts.every((at) => at % 2 === 1)).toBe(true);
    const blank = look.pages.flatMap((page, at) => (page.includes('intentionally blank') ? [at + 1] : []));
    expect(blank).toContain(2);
    expect(blank).toContain(4);
    expect(blank.every((at) => at % 2 === 0)).toBe(true);
    const contents = look.pages[2] ?? '';
    const listed = [...contents.matchAll(/part\s+(\d+)$/gmu)].map(([, at]) => Number(at));
    expect(listed).toEqual(starts);
    expect(look.run('pdfinfo', '-struct-text')).not.toContain('intentionally blank');
    expect(look.streams()).toContain('/Duplex /DuplexFlipLongEdge');
  });

  it('keeps room for binding on the left of a right-hand page and on the right of its back, with the number outside', () => {
    const look = lookAt(bytes);
    const words = wordsOn(look);
    const [right, left] = [7, 8];
    const edges = (page: number) => {
      const row = words.filter((word) => word.page === page && word.text === 'Row');
      const number = words.filter((word) => word.page === page && word.text === 'Page').at(-1);
      return { row: row[0]?.left ?? 0, number: number?.left ?? 0 };
    };
    expect(edges(right).row).toBeCloseTo(30 * millimetre, 0);
    expect(edges(left).row).toBeCloseTo(20 * millimetre, 0);
    expect(edges(right).number).toBeGreaterThan(400);
    expect(edges(left).number).toBeCloseTo(20 * millimetre, 0);
    const last = Math.max(...words.filter(({ page }) => page === left).map((word) => word.right));
    expect(last).toBeLessThanOrEqual(180 * millimetre + 1);
  });

  it('has its links where its words stand, off the edge that is bound', () => {
    const look = lookAt(bytes);
    const [, rectangle] = /\/Rect \[\s*([\d.\s]+)\]/u.exec(look.streams()) ?? [];
    const [left] = (rectangle ?? '').trim().split(/\s+/u).map(Number);
    expect(left).toBeCloseTo(30 * millimetre, 0);
    expect(look.run('qpdf', '--check')).not.toMatch(/warning|error:/iu);
  });
});

describe.skipIf(!canLook)('a pack with a logo, a colour and a typeface (pdftotext, pdfinfo, qpdf)', () => {
  const logo = { bytes: aPng(300, 100), width: 300, height: 100, alternative: 'Logo of the Council' };

  it('says what the logo shows, and draws headings in the colour', async () => {
    const look = await styled(parts, { logo, accent: '#8A1538' });
    expect(look.streams()).toContain('/Alt (Logo of the Council)');
    expect(look.streams()).toContain('0.541 0.082 0.22 rg');
    expect(look.run('pdfinfo', '-struct')).toContain('Figure');
  });

  it('puts the logo at the head of a sheet, over its title', async () => {
    const sheet: PackDocument = { ...aDocument([paragraph('Words')]), isSheet: true };
    const top = (look: LookedAt) => wordsOn(look).find(({ text }) => text === 'Words')?.top ?? 0;
    expect(top(await styled(sheet, { logo }))).toBeGreaterThan(top(await styled(sheet, {})) + 40);
  });

  it('passes over a logo that is decoration', async () => {
    const look = await styled(parts, { logo: { ...logo, alternative: '' } });
    expect(look.run('pdfinfo', '-struct')).not.toContain('Figure');
    expect(look.run('qpdf', '--check')).not.toMatch(/warning|error:/iu);
  });

  it('has every letter in the typeface with serifs too, and rare ones from that without', async () => {
    const words = 'Gŵyl y Dŵr ŷ Ŵ £ ≥ ● ▲ ẹ̀kọ́ ǧ';
    const made = await renderPdf({
      ...aDocument([paragraph(words)]),
      style: { ...plain, typeface: 'serif' },
    });
    expect(made.undrawn).toEqual([]);
    const look = lookAt(made.bytes);
    expect(look.pages.join('')).toContain('Gŵyl y Dŵr ŷ Ŵ £ ≥ ● ▲');
    expect(look.streams()).toContain('SourceSerif4');
  });

  it('is set on Letter, and a wide table lies on it', async () => {
    const wide = aTable(
      Array.from({ length: 14 }, (_, at) => `Heading ${at}`),
      [Array.from({ length: 14 }, (_, at) => `Words${at}`)],
    );
    const look = await styled(aDocument([wide]), { paperSize: 'Letter', binding: 15 });
    const sizes = look.run('pdfinfo', '-f', '1', '-l', '3').match(/size: +[\d.]+ x [\d.]+/gu) ?? [];
    expect(sizes.map((each) => each.replace(/size: +/u, ''))).toEqual([
      '612 x 792',
      '612 x 792',
      '792 x 612',
    ]);
    const last = Math.max(...wordsOn(look).map(({ right, pageWidth }) => right - pageWidth));
    expect(last).toBeLessThan(0);
  });
});

describe('a pack without a house style', () => {
  it('is the same as one with the usual style', async () => {
    const [without, usual] = [await renderPdf(parts), await renderPdf({ ...parts, style: plain })];
    expect(without.bytes.equals(usual.bytes)).toBe(true);
  });
});
