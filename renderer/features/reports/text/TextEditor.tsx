// The text of one section, to be typed. Every key is kept as a draft at once, and written to the register when somebody pauses.

import type { EditorView } from 'prosemirror-view';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { ReportText } from '../../../../shared/reports/model/report-text.ts';
import { reportText } from '../../../../shared/reports/model/report-text.ts';
import { areTheSame } from '../../../../shared/reports/rules/in-text.ts';
import { dropIfStill, useDraft } from '../../../state/drafts.ts';
import { tellError } from '../../../state/app-store.ts';
import { say } from '../../../../shared/language/say.ts';
import { makeEditor, putText, type EditorAround } from './make-editor.ts';
import { nodeViews, type Showing } from './node-views.ts';
import { textOf } from './schema.ts';

const pause = 600;

/** A long text is written at each pause and not at each key: copying all of it would hold up the next one. */
const longestDraft = 200_000;

export interface TextEditorProps extends Omit<EditorAround, 'changed' | 'showing'> {
  readonly sectionId: string;
  readonly text: ReportText;
  readonly showing: Showing;
  readonly write: (text: ReportText) => Promise<boolean>;
  readonly changed: (view: EditorView) => void;
}

function textInDraft(draft: string | null): ReportText | undefined {
  if (draft === null) return undefined;
  try {
    const read = reportText.safeParse(JSON.parse(draft));
    return read.success ? read.data : undefined;
  } catch {
    return undefined; // a draft that isn't one
  }
}

/** What was typed since it was last written, and when it is to be. */
interface Unwritten {
  text: ReportText | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** What is on its way to the register. */
  sent: ReportText | undefined;
  /** The draft as this editor found it or kept it last. */
  draft: string | null;
}

export function TextEditor(props: TextEditorProps) {
  const { sectionId, text, showing, write, changed } = props;
  const name = `report ${sectionId}`;
  const [draft, setDraft] = useDraft(name);
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const around = useRef<EditorAround>(null);
  const unwritten = useRef<Unwritten>({ text: undefined, timer: undefined, sent: undefined, draft: null });

  const writeNow = useEffectEvent(async () => {
    const { current } = unwritten;
    clearTimeout(current.timer);
    const kept = current.text;
    if (kept === undefined) return;
    current.text = undefined;
    current.sent = kept;
    const isWritten = await write(kept);
    // What was sent meanwhile is still on its way, and a key that came meanwhile has a draft of its own, in the next editor too.
    if (current.sent === kept) current.sent = undefined;
    if (isWritten && current.text === undefined && current.sent === undefined && current.draft !== null)
      dropIfStill(name, current.draft);
  });

  const typed = useEffectEvent((editor: EditorView, byThePerson: boolean) => {
    changed(editor);
    if (!byThePerson) return;
    const kept = textOf(editor.state.doc);
    if (kept === undefined) {
      tellError(say('reports.unkept'));
      return;
    }
    const { current } = unwritten;
    current.text = kept;
    if (editor.state.doc.content.size < longestDraft) {
      current.draft = JSON.stringify(kept);
      setDraft(current.draft);
    }
    clearTimeout(current.timer);
    current.timer = setTimeout(() => void writeNow(), pause);
  });

  const start = useEffectEvent((holder: HTMLElement) => {
    unwritten.current.draft = draft;
    const typedBefore = textInDraft(draft);
    around.current = {
      ...props,
      // The editor outlives many a drawing of what is round it.
      changed: (editor, byThePerson) => {
        typed(editor, byThePerson);
      },
    };
    const made = makeEditor(holder, typedBefore ?? text, around.current);
    view.current = made;
    if (typedBefore !== undefined && !areTheSame(typedBefore, text)) {
      unwritten.current.text = typedBefore;
      void writeNow();
    }
    return made;
  });

  useEffect(() => {
    const { current: holder } = place;
    if (holder === null) return undefined;
    const made = start(holder);
    // Whatever is pressed next, putting a report forward say, finds the text written.
    const leave = () => void writeNow();
    holder.addEventListener('focusout', leave);
    return () => {
      holder.removeEventListener('focusout', leave);
      leave();
      made.destroy();
      view.current = null;
    };
  }, []);

  useEffect(() => {
    const { current: now } = unwritten;
    if (view.current === null || around.current === null) return;
    if (now.text !== undefined || now.sent !== undefined) return;
    const shown = textOf(view.current.state.doc);
    if (shown === undefined || !areTheSame(shown, text)) putText(view.current, text, around.current);
  }, [text]);

  useEffect(() => {
    view.current?.setProps({ nodeViews: nodeViews(showing) });
  }, [showing]);

  return <div ref={place} className="report-editor" />;
}
