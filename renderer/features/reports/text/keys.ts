// What the keys do in a text.

import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { Plugin, type Command, type EditorState } from 'prosemirror-state';
import { goToNextCell, isInTable } from 'prosemirror-tables';
import { deepestList } from '../../../../shared/reports/model/report-text.ts';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

/** How many lists the caret stands in. */
function listDepth({ selection: { $from } }: EditorState): number {
  let depth = 0;
  for (let at = $from.depth; at > 0; at -= 1) if ($from.node(at).type === nodes.list_item) depth += 1;
  return depth;
}

export const deeper: Command = (state, dispatch) =>
  listDepth(state) < deepestList && sinkListItem(nodes.list_item)(state, dispatch);

export const higher: Command = liftListItem(nodes.list_item);

const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.line_break.create()).scrollIntoView());
  return true;
});

/** The list that the caret stands in, if any. */
export function listAt({ selection: { $from } }: EditorState): 'bullet_list' | 'numbered_list' | undefined {
  for (let at = $from.depth; at > 0; at -= 1) {
    const { type } = $from.node(at);
    if (type === nodes.bullet_list) return 'bullet_list';
    if (type === nodes.numbered_list) return 'numbered_list';
  }
  return undefined;
}

/** Makes it a list, a list of the other kind, or paragraphs again. */
export function toggleList(name: 'bullet_list' | 'numbered_list'): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    for (let at = $from.depth; at > 0; at -= 1) {
      const { type } = $from.node(at);
      if (type === nodes[name]) return higher(state, dispatch);
      if (type === nodes.bullet_list || type === nodes.numbered_list) {
        dispatch?.(state.tr.setNodeMarkup($from.before(at), nodes[name]));
        return true;
      }
    }
    return wrapInList(nodes[name])(state, dispatch);
  };
}

const nextCell: Command = (state, dispatch) => isInTable(state) && goToNextCell(1)(state, dispatch);
const cellBefore: Command = (state, dispatch) => isInTable(state) && goToNextCell(-1)(state, dispatch);

export const bold = toggleMark(marks.bold);
export const italic = toggleMark(marks.italic);
export const superscript = toggleMark(marks.superscript);
export const toParagraph = setBlockType(nodes.paragraph);
export const toHeading = setBlockType(nodes.heading, { level: 3 });
export const toSubheading = setBlockType(nodes.heading, { level: 4 });

/** Whether all that is chosen, or what is typed next, has the mark. */
export function hasMark(state: EditorState, name: 'bold' | 'italic' | 'superscript' | 'link'): boolean {
  const { from, $from, to, empty } = state.selection;
  const type = marks[name];
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}

/** Tab leaves the text where it has nothing to do there: nobody is caught in it. */
export const keys = [
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-b': bold,
    'Mod-i': italic,
    'Mod-.': superscript,
    'Mod-Alt-0': toParagraph,
    'Mod-Alt-1': toHeading,
    'Mod-Alt-2': toSubheading,
    'Mod-Shift-8': toggleList('bullet_list'),
    'Mod-Shift-7': toggleList('numbered_list'),
    'Shift-Enter': lineBreak,
    Enter: splitListItem(nodes.list_item),
    Tab: chainCommands(deeper, nextCell),
    'Shift-Tab': chainCommands(higher, cellBefore),
  }),
  keymap(baseKeymap),
];

/** A slash after a space or at the start of a line asks for a figure of the register. */
export function asksForFigure(ask: () => void): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, from, to, text) => {
        // A browser that turns the space before it into a lasting one tells of both.
        if (text !== '/' && !/^\s\/$/u.test(text)) return false;
        const before = view.state.doc.resolve(from);
        const last = before.parent.textBetween(0, before.parentOffset, undefined, '\uFFFC').at(-1);
        if (text === '/' && last !== undefined && !/\s/u.test(last)) return false;
        if (text !== '/') view.dispatch(view.state.tr.insertText(' ', from, to));
        ask();
        return true;
      },
    },
  });
}

/** At the end of a text that ends with a table or a picture there is still a line to type in. */
export const lineAtTheEnd = new Plugin({
  appendTransaction: (_transactions, _before, { doc, tr }) => {
    const last = doc.lastChild;
    if (last === null || (last.type !== nodes.table && last.type !== nodes.picture)) return null;
    return tr.insert(doc.content.size, nodes.paragraph.create());
  },
});
