// Links, footnotes, figures and pictures: what is there where the caret is, and how one is put there.

import { NodeSelection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { FigurePlaced } from '../../../../shared/reports/model/report-text.ts';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

/** The link round the caret or in what is chosen, with all of its words. */
export function linkAt({ state }: EditorView): { href: string; from: number; to: number } | undefined {
  const { from, to, $from } = state.selection;
  const mark =
    marks.link.isInSet($from.marks()) ??
    ($from.nodeAfter === null ? undefined : marks.link.isInSet($from.nodeAfter.marks));
  const href: unknown = mark?.attrs['href'];
  if (mark === undefined || typeof href !== 'string') return undefined;
  let [start, end] = [from, to];
  const begins = $from.start();
  $from.parent.forEach((child, offset) => {
    const [first, last] = [begins + offset, begins + offset + child.nodeSize];
    if (mark.isInSet(child.marks) && first <= to && last >= from) {
      start = Math.min(start, first);
      end = Math.max(end, last);
    }
  });
  return { href, from: start, to: end };
}

export function putLink(view: EditorView, href: string, words: string): void {
  const mark = marks.link.create({ href });
  const { state } = view;
  const at = linkAt(view);
  const { from, to, empty } = at === undefined ? state.selection : { ...at, empty: false };
  view.dispatch(
    empty
      ? state.tr.replaceSelectionWith(schema.text(words, [mark]), false)
      : state.tr.removeMark(from, to, marks.link).addMark(from, to, mark),
  );
  view.focus();
}

export function removeLink(view: EditorView): void {
  const at = linkAt(view);
  if (at !== undefined) view.dispatch(view.state.tr.removeMark(at.from, at.to, marks.link));
  view.focus();
}

/** The footnote or picture that is chosen. */
export function chosen(view: EditorView, name: 'footnote' | 'picture') {
  const { selection } = view.state;
  if (!(selection instanceof NodeSelection) || selection.node.type !== nodes[name]) return undefined;
  const { attrs } = selection.node;
  const said = (key: string): string => {
    const value: unknown = attrs[key];
    return typeof value === 'string' ? value : '';
  };
  return { said, at: selection.from };
}

export function putFootnote(view: EditorView, note: string): void {
  const { tr, selection } = view.state;
  const made = nodes.footnote.create({ note });
  const known = chosen(view, 'footnote');
  // After what is chosen, which stays.
  if (known === undefined) view.dispatch(tr.insert(selection.to, made));
  else view.dispatch(tr.setNodeMarkup(known.at, undefined, { note }));
  view.focus();
}

export function putFigure(view: EditorView, { of, id }: FigurePlaced): void {
  view.dispatch(view.state.tr.replaceSelectionWith(nodes.figure.create({ of, id })).scrollIntoView());
  view.focus();
}

export function putPicture(view: EditorView, pictureId: string, alternative: string): void {
  const attrs = { pictureId, alternative, decoration: alternative === '' };
  const known = chosen(view, 'picture');
  const { tr } = view.state;
  view.dispatch(
    known === undefined
      ? tr.replaceSelectionWith(nodes.picture.create(attrs))
      : tr.setNodeMarkup(known.at, undefined, attrs),
  );
  view.focus();
}

export function typeIn(view: EditorView, words: string): void {
  view.dispatch(view.state.tr.insertText(words));
  view.focus();
}

const newTable = { rows: 3, columns: 3 };

/** With a first row of headings; the caret stands in the first of them. */
export function putTable(view: EditorView): void {
  const cell = (name: 'table_header' | 'table_cell') => nodes[name].create(null, nodes.paragraph.create());
  const table = nodes.table.create(
    null,
    Array.from({ length: newTable.rows }, (_row, at) =>
      nodes.table_row.create(
        null,
        Array.from({ length: newTable.columns }, () => cell(at === 0 ? 'table_header' : 'table_cell')),
      ),
    ),
  );
  const { tr, selection } = view.state;
  const before = tr.replaceSelectionWith(table);
  const at = before.mapping.map(selection.from, -1);
  let start = at;
  before.doc.nodesBetween(
    at,
    Math.min(at + table.nodeSize + 2, before.doc.content.size),
    (node, position) => {
      if (node.type === nodes.table && start === at) start = position;
      return node.type !== nodes.table;
    },
  );
  view.dispatch(before.setSelection(TextSelection.near(before.doc.resolve(start + 1))).scrollIntoView());
  view.focus();
}
