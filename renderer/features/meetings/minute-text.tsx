// The text of one minute, typed at the meeting or put right in the draft: one text, wherever it is typed.

import { useEffect, useEffectEvent } from 'react';
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

/** Every key is kept as a draft at once, and written to the register when somebody pauses, or goes elsewhere. */
export function MinuteText({ itemId, text, label, lines }: MinuteTextProps) {
  const name = `minute ${itemId}`;
  const [draft, setDraft] = useDraft(name);
  useEffect(() => {
    if (draft === null) return undefined;
    if (draft === text) {
      setDraft(null);
      return undefined;
    }
    const writing = setTimeout(() => void done(api.minutes.write({ itemId, text: draft })), pause);
    return () => {
      clearTimeout(writing);
    };
  }, [draft, text, itemId, setDraft]);
  const leave = useEffectEvent(async () => {
    if (draft === null || draft === text) return;
    if (await done(api.minutes.write({ itemId, text: draft }))) dropIfStill(name, draft);
  });
  useEffect(
    () => () => {
      void leave();
    },
    [],
  );
  return <TextBox label={label} lines={lines} value={draft ?? text} onChange={setDraft} />;
}
