// One line that is typed and sent by Enter: it is emptied once it was taken.

import { dropIfStill, useDraft } from '../../../state/drafts.ts';
import { TextBox } from '../../../ui/TextBox.tsx';
import { useOnce } from '../../../ui/use-once.ts';

interface ShortLineProps {
  /** What half a line is kept under, wherever else a line has the same label. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Whether it was taken. */
  readonly act: (line: string) => Promise<boolean>;
}

export function ShortLine({ name, label, hint, act }: ShortLineProps) {
  const kept = `short line ${name}`;
  const [draft, setDraft] = useDraft(kept);
  const { once } = useOnce();
  const send = async () => {
    const typed = draft ?? '';
    if (typed.trim() !== '' && (await act(typed.trim()))) dropIfStill(kept, typed);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        once(send);
      }}
    >
      <TextBox
        label={label}
        value={draft ?? ''}
        onChange={setDraft}
        {...(hint === undefined ? {} : { hint })}
      />
    </form>
  );
}
