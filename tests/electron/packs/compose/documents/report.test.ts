// A report as it goes to the meeting: the public's says nothing of one that is exempt; lists, tables, notes and pictures are drawn.

import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import { renderDocx } from '../../../../../electron/packs/docx/render-docx.ts';
import { renderPdf } from '../../../../../electron/packs/pdf/render-pdf.ts';
import { renderXlsx } from '../../../../../electron/packs/xlsx/render-xlsx.ts';
import type { Openness } from '../../../../../shared/meetings/model/agenda-item.ts';
import type { ReportText } from '../../../../../shared/reports/model/report-text.ts';
import { anItem, board, july } from '../../../../shared/meetings/an-agenda.ts';
import { anIndex } from '../../../../shared/register/a-snapshot.ts';
import { line, written } from '../../../../shared/reports/a-text.ts';
import { aPng, type PngKind } from '../../a-picture.ts';

const attrs = { colspan: 1, rowspan: 1, colwidth: null } as const;
const cell = (words: string) => ({ type: 'table_cell', attrs, content: [line(words)] }) as const;

const everything: ReportText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'The roof' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It leaks' },
        { type: 'footnote', attrs: { note: 'Since the storm.' } },
        { type: 'text', text: '; see ' },
        {
          type: 'text',
          text: 'the survey',
          marks: [{ type: 'link', attrs: { href: 'https://example.org/survey' } }],
        },
        { type: 'text', text: ' of the 5' },
        { type: 'text', text: 'th', marks: [{ type: 'superscript' }] },
      ],
    },
    {
      type: 'numbered_list',
      attrs: { from: 3 },
      content: [
        {
          type: 'list_item',
          content: [
            line('Mend it'),
            { type: 'bullet_list', content: [{ type: 'list_item', content: [line('with slate')] }] },
          ],
        },
        { type: 'list_item', content: [line('Sell it')] },
      ],
    },
    {
      type: 'table',
      content: [
        { type: 'table_row', content: [cell('Year'), cell('Cost')] },
        { type: 'table_row', content: [cell('2026'), cell('£1,200')] },
      ],
    },
    { type: 'picture', attrs: { pictureId: 'chart', alternative: 'Costs by year', decoration: false } },
    { type: 'picture', attrs: { pictureId: 'chart', alternative: '', decoration: true } },
  ],
};

function reportOf(
  edition: 'public' | 'full',
  openness: Openness = 'open',
  picture: Uint8Array = aPng(40, 30),
) {
  const index = anIndex({
    bodies: [board],
    meetings: [july],
    agendaItems: [anItem({ id: 'hall' })],
    papers: [
      {
        id: 'report',
        title: 'Repair of the hall',
        form: 'written',
        reference: null,
        state: 'ready',
        author: 'Clerk',
        personId: null,
        dueOn: null,
        openness,
        exemption: null,
        shows: null,
        late: null,
        notes: null,
      },
    ],
    paperItems: [{ id: 'report/hall', paperId: 'report', itemId: 'hall', position: 0 }],
    reportSections: [
      { id: 's', paperId: 'report', heading: 'background', title: 'Background', required: true, position: 0 },
      { id: 'e', paperId: 'report', heading: 'risk', title: 'Risk', required: false, position: 1 },
      { id: 'm', paperId: 'report', heading: 'legal', title: 'Legal', required: true, position: 2 },
    ],
    sectionTexts: [
      { id: 's/text', paperId: 'report', sectionId: 's', text: everything },
      { id: 'e/text', paperId: 'report', sectionId: 'e', text: written() },
    ],
    reportPictures: [{ id: 'chart', paperId: 'report', name: 'c.png', sha256: 'c', width: 40, height: 30 }],
  });
  const source = { index, today: '2026-07-10', language: 'en', blob: () => picture } as const;
  const found = composeDocument(source, { document: 'report', paperId: 'report', edition });
  if (found === undefined) throw new Error('no report');
  return found;
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

  it.each(['exempt', 'confidential'] as const)('that is %s says nothing to the public', async (openness) => {
    const closed = reportOf('public', openness);
    expect(JSON.stringify(closed)).not.toMatch(/leaks|storm|Background|1,200|Costs/u);
    expect(JSON.stringify(closed)).toContain('ot for publication');
    expect(JSON.stringify(reportOf('full', openness))).toContain('leaks');
    const book = (await renderXlsx(closed)).bytes;
    expect(book.includes('storm')).toBe(false);
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

  it('is the same Word document each time', async () => {
    const [first, second] = [await renderDocx(reportOf('full')), await renderDocx(reportOf('full'))];
    expect(first.equals(second)).toBe(true);
  });
});
