// The schema of a section’s text as the editor needs it: the same names as in `shared/reports/model/report-text.ts`, and nothing besides.

import { Schema, type MarkSpec, type Node, type NodeSpec } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import {
  headingLevels,
  isLinkTarget,
  nothingWritten,
  reportText,
  type ReportText,
} from '../../../../shared/reports/model/report-text.ts';
import { isEmpty } from '../../../../shared/reports/rules/in-text.ts';

function attributeOf(dom: HTMLElement | string, name: string): string {
  return typeof dom === 'string' ? '' : (dom.getAttribute(name) ?? '');
}

const tables = tableNodes({
  tableGroup: 'block',
  cellContent: '(paragraph | bullet_list | numbered_list)+',
  cellAttributes: {},
});

const nodes = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 3 } },
    parseDOM: headingLevels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: ({ attrs }) => [`h${String(attrs['level'])}`, 0],
  },
  bullet_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  numbered_list: {
    group: 'block',
    content: 'list_item+',
    attrs: { from: { default: 1 } },
    parseDOM: [
      {
        tag: 'ol',
        getAttrs: (dom) => {
          const from = Number(attributeOf(dom, 'start') || 1);
          return { from: Number.isSafeInteger(from) && from >= 0 && from <= 100_000 ? from : 1 };
        },
      },
    ],
    toDOM: ({ attrs }) => ['ol', { start: String(attrs['from']) }, 0],
  },
  list_item: {
    content: 'paragraph (paragraph | bullet_list | numbered_list)*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  ...tables,
  picture: {
    group: 'block',
    atom: true,
    draggable: true,
    attrs: { pictureId: {}, alternative: {}, decoration: {} },
    parseDOM: [
      {
        tag: 'figure[data-picture]',
        getAttrs: (dom) => {
          const alternative = attributeOf(dom, 'data-alternative');
          return {
            pictureId: attributeOf(dom, 'data-picture'),
            alternative,
            decoration: alternative.trim() === '',
          };
        },
      },
    ],
    toDOM: ({ attrs }) => [
      'figure',
      { 'data-picture': String(attrs['pictureId']), 'data-alternative': String(attrs['alternative']) },
    ],
  },
  text: { group: 'inline' },
  line_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  footnote: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { note: {} },
    parseDOM: [{ tag: 'span[data-note]', getAttrs: (dom) => ({ note: attributeOf(dom, 'data-note') }) }],
    toDOM: ({ attrs }) => ['span', { 'data-note': String(attrs['note']) }],
  },
  figure: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { of: {}, id: {} },
    parseDOM: [
      {
        tag: 'span[data-figure]',
        getAttrs: (dom) => {
          const of = attributeOf(dom, 'data-figure');
          return of === 'figure' || of === 'finance_amount' ? { of, id: attributeOf(dom, 'data-id') } : false;
        },
      },
    ],
    toDOM: ({ attrs }) => ['span', { 'data-figure': String(attrs['of']), 'data-id': String(attrs['id']) }],
  },
} satisfies Record<string, NodeSpec>;

const marks = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const href = attributeOf(dom, 'href');
          return isLinkTarget(href) ? { href } : false;
        },
      },
    ],
    // Pressed, it is edited: the window goes nowhere.
    toDOM: ({ attrs }) => ['a', { href: String(attrs['href']) }, 0],
  },
  bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  superscript: { parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
} satisfies Record<string, MarkSpec>;

export const schema = new Schema({ nodes, marks });

/** Something has to be there to type into. */
export function nodeOf(text: ReportText): Node {
  const content = text.content.length === 0 ? [{ type: 'paragraph' }] : text.content;
  return schema.nodeFromJSON({ type: 'doc', content });
}

/** What the editor holds, as it is kept; undefined for what isn’t a text of a report. */
export function textOf(doc: Node): ReportText | undefined {
  const read = reportText.safeParse(doc.toJSON());
  if (!read.success) return undefined;
  return isEmpty(read.data) ? nothingWritten : read.data;
}
