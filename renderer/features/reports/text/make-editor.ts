// The editor of one section, on ProseMirror: what it knows of the app comes with what it is made with.

import { history } from 'prosemirror-history';
import { EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import type { ReportText } from '../../../../shared/reports/model/report-text.ts';
import { pasting, type PasteTold } from '../paste/paste.ts';
import { asksForFigure, keys, lineAtTheEnd } from './keys.ts';
import { nodeViews, type Showing } from './node-views.ts';
import { nodeOf } from './schema.ts';

export interface EditorAround extends PasteTold {
  readonly label: string;
  /** The id of what says how it is left by key. */
  readonly describedBy: string;
  /** What it is written in, for the spell checker of the system and for a screen reader. */
  readonly language: 'en-GB' | 'cy';
  readonly showing: Showing;
  readonly changed: (view: EditorView, byThePerson: boolean) => void;
  readonly focused: (view: EditorView) => void;
  readonly askForFigure: () => void;
  readonly toTools: () => void;
}

/** Nothing can be formatted, and nothing is linked to, but what the schema has. */
function stateOf(text: ReportText, around: EditorAround): EditorState {
  const tools = new Plugin({
    props: {
      handleKeyDown: (_view, event) => {
        if (event.key !== 'F10' || !event.altKey) return false;
        around.toTools();
        return true;
      },
    },
  });
  return EditorState.create({
    doc: nodeOf(text),
    plugins: [
      tools,
      asksForFigure(around.askForFigure),
      pasting(around),
      ...keys,
      history(),
      tableEditing(),
      lineAtTheEnd,
    ],
  });
}

/** A link is read or edited, never followed from here. */
export function neverFollowed(_view: EditorView, event: Event): boolean {
  if (event.target instanceof Element && event.target.closest('a') !== null) event.preventDefault();
  return false;
}

export function makeEditor(place: HTMLElement, text: ReportText, around: EditorAround): EditorView {
  const view: EditorView = new EditorView(place, {
    state: stateOf(text, around),
    nodeViews: nodeViews(around.showing),
    attributes: {
      class: 'report-text',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': around.label,
      'aria-describedby': around.describedBy,
      lang: around.language,
      spellcheck: 'true',
    },
    handleDOMEvents: {
      focus: () => {
        around.focused(view);
        return false;
      },
      click: neverFollowed,
    },
    dispatchTransaction(transaction: Transaction) {
      const before = view.state;
      view.updateState(before.apply(transaction));
      around.changed(view, !view.state.doc.eq(before.doc));
    },
  });
  return view;
}

/** Another text in its place, as it came from the register: not a step of the person’s own, and none that they take back here. */
export function putText(view: EditorView, text: ReportText, around: EditorAround): void {
  const doc = nodeOf(text);
  if (doc.eq(view.state.doc)) return;
  view.updateState(stateOf(text, around));
  around.changed(view, false);
}
