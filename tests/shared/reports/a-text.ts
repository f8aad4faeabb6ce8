// Texts of reports, as tests draw them: everything that the schema has, deeper and wider than anybody writes.

import fc from 'fast-check';
import type {
  Inline,
  List,
  Mark,
  Paragraph,
  ReportText,
  Table,
  TextBlock,
} from '../../../shared/reports/model/report-text.ts';

const words = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => text.isWellFormed());

const link: fc.Arbitrary<Mark> = fc
  .constantFrom('https://example.org/a?b=c#d', 'http://example.org', 'mailto:clerk@example.org')
  .map((href) => ({ type: 'link', attrs: { href } }));

/** In the order in which the editor keeps them. */
const marks: fc.Arbitrary<readonly Mark[]> = fc
  .tuple(fc.option(link), fc.subarray(['bold', 'italic', 'superscript'] as const))
  .map(([leads, looks]) => [...(leads === null ? [] : [leads]), ...looks.map((type) => ({ type }))]);

const inline: fc.Arbitrary<Inline> = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: words.map((text) => ({ type: 'text', text }) as const) },
      fc.constant({ type: 'line_break' } as const),
      words.map((note) => ({ type: 'footnote', attrs: { note } }) as const),
      words.map((id) => ({ type: 'figure', attrs: { of: 'figure', id } }) as const),
    ),
    marks,
  )
  .map(([each, own]) => (own.length === 0 ? each : { ...each, marks: own }));

/** Neighbours that look the same are one to the editor. */
function isSettled(inlines: readonly Inline[]): boolean {
  return inlines.every((each, at) => {
    const before = inlines[at - 1];
    return (
      before?.type !== 'text' ||
      each.type !== 'text' ||
      JSON.stringify(before.marks) !== JSON.stringify(each.marks)
    );
  });
}

const inlines = fc.array(inline, { minLength: 1, maxLength: 5 }).filter(isSettled);

const paragraph: fc.Arbitrary<Paragraph> = fc
  .option(inlines)
  .map((content) => (content === null ? { type: 'paragraph' } : { type: 'paragraph', content }));

function listOf(depth: number): fc.Arbitrary<List> {
  const more = depth === 1 ? paragraph : fc.oneof(paragraph, listOf(depth - 1));
  const item = fc
    .tuple(paragraph, fc.array(more, { maxLength: 2 }))
    .map(([first, rest]) => ({ type: 'list_item', content: [first, ...rest] }) as const);
  const content = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    content.map((items): List => ({ type: 'bullet_list', content: items })),
    fc
      .tuple(content, fc.nat(50))
      .map(([items, from]): List => ({ type: 'numbered_list', attrs: { from }, content: items })),
  );
}

const attrs = { colspan: 1, rowspan: 1, colwidth: null } as const;

const table: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(
        fc.record({
          type: fc.constantFrom('table_cell' as const, 'table_header' as const),
          attrs: fc.constant(attrs),
          content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
        }),
        { minLength: columns, maxLength: columns },
      ),
      { minLength: rows, maxLength: rows },
    ),
  )
  .map((rows) => ({
    type: 'table',
    content: rows.map((content) => ({ type: 'table_row', content })),
  }));

const block: fc.Arbitrary<TextBlock> = fc.oneof(
  paragraph,
  fc
    .tuple(fc.constantFrom(3 as const, 4 as const), inlines)
    .map(([level, content]) => ({ type: 'heading', attrs: { level }, content }) as const),
  listOf(3),
  table,
  words.map(
    (alternative) =>
      ({
        type: 'picture',
        attrs: { pictureId: 'p', alternative, decoration: alternative.trim() === '' },
      }) as const,
  ),
);

export const anyText: fc.Arbitrary<ReportText> = fc
  .array(block, { maxLength: 6 })
  .map((content) => ({ type: 'doc', content }));

export function line(text: string): Paragraph {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

export function written(...lines: readonly string[]): ReportText {
  return { type: 'doc', content: lines.map(line) };
}

/** One of each that a text can hold. */
export function aTextWithEverything(pictureId: string, figure: object): object {
  const text = (words: string, mark?: object) => ({
    type: 'text',
    text: words,
    ...(mark === undefined ? {} : { marks: [mark] }),
  });
  const inner = { type: 'bullet_list', content: [{ type: 'list_item', content: [line('for ten years')] }] };
  const item = { type: 'list_item', content: [line('That the lease be renewed'), inner] };
  const row = (type: string, ...words: string[]) => ({
    type: 'table_row',
    content: words.map((each) => ({ type, attrs, content: [line(each)] })),
  });
  return {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [text('The yard')] },
      {
        type: 'paragraph',
        content: [
          text('It is '),
          text('let', { type: 'bold' }),
          text(', see '),
          text('the plan', { type: 'link', attrs: { href: 'https://example.org/plan' } }),
          { type: 'footnote', attrs: { note: 'Surveyed in spring.' } },
          text(', of '),
          { type: 'figure', attrs: figure },
        ],
      },
      { type: 'numbered_list', attrs: { from: 1 }, content: [item] },
      {
        type: 'table',
        content: [row('table_header', 'Year', 'Rent'), row('table_cell', '2031', '£900')],
      },
      { type: 'picture', attrs: { pictureId, alternative: 'The yard from the road', decoration: false } },
    ],
  };
}
