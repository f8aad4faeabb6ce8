// The text of one minute, typed at the meeting or put right in the draft: one text, wherever it is typed.

import { useEffect } from 'react';
import { api } from '../../api.ts';
import { done } from '../../state/app-store.ts';
import { useDraft } from '../../state/drafts.ts';
import { TextBox } from '../../ui/TextBox.tsx';

const pause = 600;

interface MinuteTextProps {
  readonly itemId: string;
  /** As the register has it. */
  readonly text: string;
  readonly label: string;
  readonly lines: number;
}

/** Every key is kept as a draft at once, and written to the register when somebody pauses. */
export function MinuteText({ itemId, text, label, lines }: MinuteTextProps) {
  const [draft, setDraft] = useDraft(`minute ${itemId}`);
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
  return <TextBox label={label} lines={lines} value={draft ?? text} onChange={setDraft} />;
}
