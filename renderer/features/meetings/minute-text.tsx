// The text of one minute, typed at the meeting or put right in the draft: one text, wherever it is typed.

import { useEffect, useEffectEvent, useRef } from 'react';
import { api } from '../../api.ts';
import { done } from '../../state/app-store.ts';
import { dropIfStill, useDraft } from '../../state/drafts.ts';
import { TextBox } from '../../ui/TextBox.tsx';

const pause = 600;

interface MinuteTextProps {
  readonly itemId: string;
  /** As the register has it. */
  readonly text: string;
  readonly label: string;
  readonly lines: number;
}

/** What was last sent to the register, and whether it was written. */
interface Sent {
  readonly text: string;
  readonly isWritten: Promise<boolean>;
  isAnswered: boolean;
}

/** Every key is kept as a draft at once, and written to the register when somebody pauses, or goes elsewhere. */
export function MinuteText({ itemId, text, label, lines }: MinuteTextProps) {
  const name = `minute ${itemId}`;
  const [draft, setDraft] = useDraft(name);
  const sent = useRef<Sent>(undefined);
  const send = (): Sent | undefined => {
    const before = sent.current;
    if (draft === null || (draft === text && before === undefined)) return undefined;
    if (before?.text === draft) return before;
    const isWritten = done(api.minutes.write({ itemId, text: draft }));
    const now: Sent = { text: draft, isWritten, isAnswered: false };
    sent.current = now;
    // What could not be written is sent again with the next pause.
    void isWritten.then((ok) => {
      now.isAnswered = true;
      if (!ok && sent.current === now) sent.current = undefined;
    });
    return now;
  };
  const afterPause = useEffectEvent(send);
  useEffect(() => {
    // What was undone since may be typed again, and is to be written again.
    if (sent.current?.text === text || sent.current?.isAnswered === true) sent.current = undefined;
  }, [text]);
  useEffect(() => {
    if (draft === null) return undefined;
    if (draft === text && sent.current === undefined) {
      setDraft(null);
      return undefined;
    }
    const waiting = setTimeout(afterPause, pause);
    return () => {
      clearTimeout(waiting);
    };
  }, [draft, text, setDraft]);
  const leave = useEffectEvent(async () => {
    const last = send();
    if (last !== undefined && (await last.isWritten)) dropIfStill(name, last.text);
  });
  useEffect(
    () => () => {
      void leave();
    },
    [],
  );
  return (
    // Whatever is pressed next, adopting the minutes say, finds the text written: it is sent before that is.
    <TextBox label={label} lines={lines} value={draft ?? text} onChange={setDraft} onLeave={send} />
  );
}
