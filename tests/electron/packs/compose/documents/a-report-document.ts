// A report with everything that one can hold, as a document.

import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import type { Openness } from '../../../../../shared/meetings/model/agenda-item.ts';
import type { PackDocument } from '../../../../../shared/packs/pack-document.ts';
import type { ReportText } from '../../../../../shared/reports/model/report-text.ts';
import { anItem, aPaper, board, july } from '../../../../shared/meetings/an-agenda.ts';
import { anIndex } from '../../../../shared/register/a-snapshot.ts';
import { line, written } from '../../../../shared/reports/a-text.ts';
import { aPng } from '../../a-picture.ts';

const attrs = { colspan: 1, rowspan: 1, colwidth: null } as const;
const cell = (words: string) => ({ type: 'table_cell', attrs, content: [line(words)] }) as const;

/** Everything that a text can hold. */
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
        { type: 'text', text: '; ' },
        { type: 'figure', attrs: { of: 'figure', id: 'attended' } },
        { type: 'text', text: ' of members saw it.' },
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

/** Issued, with a figure that was read from a workbook. */
export function reportOf(
  edition: 'public' | 'full',
  openness: Openness = 'open',
  picture: Uint8Array = aPng(40, 30),
  issueId?: string,
): PackDocument {
  const index = anIndex({
    bodies: [board],
    meetings: [july],
    agendaItems: [anItem({ id: 'hall' })],
    papers: [
      aPaper('report', {
        title: 'Repair of the hall',
        form: 'written',
        reference: 'HALL/7',
        author: 'Clerk',
        openness,
        notes: null,
      }),
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
    reportIssues: [
      {
        id: 'issue',
        paperId: 'report',
        on: '2026-07-01',
        sections: [{ title: 'Background', required: true, text: everything }],
        figures: [
          {
            of: 'figure',
            id: 'attended',
            says: '74%',
            provisional: true,
            about: 'Members who attended',
            source: 'Attendance.xlsx, Sheet1!B4',
          },
        ],
        reopened: false,
        position: 0,
      },
    ],
    reportPictures: [
      { id: 'chart', paperId: 'report', name: 'secret.png', sha256: 'c', width: 40, height: 30 },
    ],
  });
  const source = { index, today: '2026-07-10', language: 'en', blob: () => picture } as const;
  const wanted = { document: 'report', paperId: 'report', edition } as const;
  const found = composeDocument(source, issueId === undefined ? wanted : { ...wanted, issueId });
  if (found === undefined) throw new Error('no report');
  return found;
}
