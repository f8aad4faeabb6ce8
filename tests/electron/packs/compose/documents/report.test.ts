// A report as it goes to the meeting: the public's says nothing of one that is exempt; lists, tables, notes and pictures are drawn.

import { strFromU8, unzipSync } from 'fflate';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import { renderDocx } from '../../../../../electron/packs/docx/render-docx.ts';
import { renderPdf } from '../../../../../electron/packs/pdf/render-pdf.ts';
import { renderXlsx } from '../../../../../electron/packs/xlsx/render-xlsx.ts';
import { anIndex } from '../../../../shared/register/a-snapshot.ts';
import { aPng, type PngKind } from '../../a-picture.ts';
import { reportOf } from './a-report-document.ts';

/** All that a PDF says, with the texts that stand for pictures, and its names. */
async function wordsOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
    .promise;
  const said: unknown[] = [await document.getMetadata(), await document.getOutline()];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    said.push((await page.getTextContent()).items, await page.getStructTree(), await page.getAnnotations());
  }
  return JSON.stringify(said);
}

describe('a report', () => {
  it('says all that was written, and what is missing; an empty section that isn’t needed is left out', () => {
    const said = JSON.stringify(reportOf('public').sections);
    for (const words of [
      'It leaks',
      'Since the storm.',
      'the survey',
      'with slate',
      '£1,200',
      'Costs by year',
    ])
      expect(said).toContain(words);
    expect(said).toContain('Nothing written yet, and it is needed');
    expect(said).not.toContain('"Risk"');
  });

  it('says in a word that a figure among its sentences is provisional', () => {
    const said = JSON.stringify(reportOf('public').sections);
    expect(said).toContain('74% (provisional)');
    expect(said).not.toMatch(/74% p\b|p: provisional/u);
  });

  it.each(['exempt', 'confidential'] as const)('that is %s says nothing to the public', async (openness) => {
    const secret =
      /leaks|storm|Background(?!Shape)|1,200|Costs|survey|with slate|74%|Attendance|secret|Legal|Repair of the hall|HALL|Clerk/u;
    for (const issueId of [undefined, 'issue']) {
      const closed = reportOf('public', openness, aPng(40, 30), issueId);
      expect(JSON.stringify(closed)).not.toMatch(secret);
      expect(JSON.stringify(closed)).toContain('ot for publication');
      const { bytes: pdf } = await renderPdf(closed);
      expect(await wordsOfPdf(pdf)).not.toMatch(secret);
      expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/\/Subtype ?\/Image|example\.org/u);
      for (const packed of [(await renderXlsx(closed)).bytes, await renderDocx(closed)]) {
        const parts = unzipSync(packed);
        expect(Object.keys(parts).filter((name) => /media|image/u.test(name))).toEqual([]);
        for (const [name, bytes] of Object.entries(parts))
          expect(`${name} ${strFromU8(bytes)}`).not.toMatch(secret);
      }
    }
    expect(JSON.stringify(reportOf('full', openness))).toContain('leaks');
  });

  it('as it went out says what its figures said, and where they were from', () => {
    const said = JSON.stringify(reportOf('public', 'open', aPng(40, 30), 'issue'));
    expect(said).toContain('As issued on 1 July 2026');
    expect(said).toContain('74%');
    expect(said).toContain(
      'Members who attended: 74% (provisional). From Attendance.xlsx, Sheet1!B4, as issued on 1 July 2026',
    );
  });

  it('of a paper that isn’t there is none', () => {
    const source = { index: anIndex({}), today: '2026-07-10', language: 'en' } as const;
    expect(composeDocument(source, { document: 'report', paperId: 'none', edition: 'full' })).toBeUndefined();
  });

  it.each<[PngKind, number]>([
    [0, 1],
    [2, 2],
    [3, 0],
    [4, 3],
    [6, 4],
  ])('draws a PNG of kind %i', async (kind, filter) => {
    const { bytes } = await renderPdf(reportOf('full', 'open', aPng(40, 30, kind, filter)));
    expect(bytes.length).toBeGreaterThan(1_000);
  });

  it('has its years at the left, and in Word a link that looks like one', async () => {
    const document = reportOf('full');
    const table = document.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' ? table.columns.map(({ align }) => align) : []).toEqual(['left', 'right']);
    const xml = strFromU8(unzipSync(await renderDocx(document))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/HYPERLINK[^>]*survey[^>]*>(?:(?!<\/w:fldSimple>).)*<w:u /u);
  });

  it('is the same Word document each time', async () => {
    const [first, second] = [await renderDocx(reportOf('full')), await renderDocx(reportOf('full'))];
    expect(first.equals(second)).toBe(true);
  });
});
