// The text of a section of a report, as data of a small schema that the editor and all documents share. It is never HTML: what isn't here
// can't be in a report.

import * as z from 'zod';

export const headingLevels = [3, 4] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/** No deeper: a list in a list in a list has lost its reader. What is pasted deeper comes up to this. */
export const deepestList = 6;
const longestHref = 2_000;
export const longestNote = 5_000;
export const longestAlternative = 2_000;
const longestRun = 1_000_000;

const written = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed());

/** Where a link may lead: a page or an address to write to; never a script, a file or a place inside the app. */
const linkTarget = written(longestHref).refine((href) => isLinkTarget(href));

export function isLinkTarget(href: string): boolean {
  if (href.length > longestHref || /\s/u.test(href)) return false;
  if (/^mailto:[^@\s]+@[^@\s]+$/iu.test(href)) return true;
  return /^https?:\/\/[\p{L}\p{N}[][^\\<>"]*$/iu.test(href);
}

export type Mark =
  | { readonly type: 'bold' | 'italic' | 'superscript' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

interface Marked {
  readonly marks?: readonly Mark[] | undefined;
}

/** What can be placed: a figure of a measure for a period, or an amount of a finance line. */
const placeable = ['figure', 'finance_amount'] as const;

export interface FigurePlaced {
  readonly of: (typeof placeable)[number];
  /** Of the figure or the amount. */
  readonly id: string;
}

export interface TextNode extends Marked {
  readonly type: 'text';
  readonly text: string;
}

export type Inline =
  | TextNode
  | ({ readonly type: 'line_break' } & Marked)
  | ({ readonly type: 'footnote'; readonly attrs: { readonly note: string } } & Marked)
  | ({ readonly type: 'figure'; readonly attrs: FigurePlaced } & Marked);

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly Inline[] | undefined;
}

export interface ListItem {
  readonly type: 'list_item';
  readonly content: readonly (Paragraph | List)[];
}

export type List =
  | { readonly type: 'bullet_list'; readonly content: readonly ListItem[] }
  | {
      readonly type: 'numbered_list';
      /** The number of its first item. */
      readonly attrs: { readonly from: number };
      readonly content: readonly ListItem[];
    };

/** No cells are merged: what stands once over several columns is said in each, so that every cell has its headings. */
export interface TableCell {
  readonly type: 'table_cell' | 'table_header';
  readonly attrs: { readonly colspan: 1; readonly rowspan: 1; readonly colwidth: null };
  readonly content: readonly (Paragraph | List)[];
}

export interface TableRow {
  readonly type: 'table_row';
  readonly content: readonly TableCell[];
}

export interface Table {
  readonly type: 'table';
  readonly content: readonly TableRow[];
}

export interface Picture {
  readonly type: 'picture';
  readonly attrs: {
    readonly pictureId: string;
    /** What it shows, for those who can't see it; empty where it is decoration. */
    readonly alternative: string;
    readonly decoration: boolean;
  };
}

export type TextBlock =
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: HeadingLevel };
      readonly content?: readonly Inline[] | undefined;
    }
  | Paragraph
  | List
  | Table
  | Picture;

export interface ReportText {
  readonly type: 'doc';
  readonly content: readonly TextBlock[];
}

const mark: z.ZodType<Mark> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['bold', 'italic', 'superscript']) }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: linkTarget }) }),
]);

const marks = z.array(mark).min(1).max(4).optional();

export const figurePlaced = z.strictObject({ of: z.enum(placeable), id: written(2_000).min(1) });

const inline: z.ZodType<Inline> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: written(longestRun).min(1), marks }),
  z.strictObject({ type: z.literal('line_break'), marks }),
  z.strictObject({
    type: z.literal('footnote'),
    attrs: z.strictObject({ note: written(longestNote).min(1) }),
    marks,
  }),
  z.strictObject({ type: z.literal('figure'), attrs: figurePlaced, marks }),
]);

const inlines = z.array(inline).min(1).optional();

const paragraph: z.ZodType<Paragraph> = z.strictObject({ type: z.literal('paragraph'), content: inlines });

/** Lists that hold lists so many times: what is deeper is refused before it is looked into. */
function listsOf(depth: number): z.ZodType<List> {
  const within = depth === 1 ? paragraph : z.union([paragraph, listsOf(depth - 1)]);
  const item: z.ZodType<ListItem> = z.strictObject({
    type: z.literal('list_item'),
    content: z
      .array(within)
      .min(1)
      .refine(([first]) => first?.type === 'paragraph'),
  });
  const content = z.array(item).min(1);
  return z.union([
    z.strictObject({ type: z.literal('bullet_list'), content }),
    z.strictObject({
      type: z.literal('numbered_list'),
      attrs: z.strictObject({ from: z.int().min(0).max(100_000) }),
      content,
    }),
  ]);
}

const list = listsOf(deepestList);

const cell: z.ZodType<TableCell> = z.strictObject({
  type: z.enum(['table_cell', 'table_header']),
  attrs: z.strictObject({ colspan: z.literal(1), rowspan: z.literal(1), colwidth: z.null() }),
  content: z.array(z.union([paragraph, list])).min(1),
});

const table: z.ZodType<Table> = z.strictObject({
  type: z.literal('table'),
  content: z
    .array(z.strictObject({ type: z.literal('table_row'), content: z.array(cell).min(1) }))
    .min(1)
    .refine((rows) => rows.every(({ content }) => content.length === rows[0]?.content.length)),
});

const picture: z.ZodType<Picture> = z.strictObject({
  type: z.literal('picture'),
  attrs: z
    .strictObject({
      pictureId: written(500).min(1),
      alternative: written(longestAlternative),
      decoration: z.boolean(),
    })
    .refine(({ alternative, decoration }) => decoration === (alternative.trim() === '')),
});

export const reportText: z.ZodType<ReportText> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(
    z.union([
      z.strictObject({
        type: z.literal('heading'),
        attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
        content: inlines,
      }),
      paragraph,
      list,
      table,
      picture,
    ]),
  ),
});

export const nothingWritten: ReportText = { type: 'doc', content: [] };
