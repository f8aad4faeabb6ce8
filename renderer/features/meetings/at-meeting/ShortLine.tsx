// One line that is typed and sent by Enter: it is emptied once it was taken.

import { useDraft } from '../../../state/drafts.ts';
import { TextBox } from '../../../ui/TextBox.tsx';

interface ShortLineProps {
  /** What half a line is kept under, wherever else a line has the same label. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Whether it was taken. */
  readonly act: (line: string) => Promise<boolean>;
}

export function ShortLine({ name, label, hint, act }: ShortLineProps) {
  const [draft, setDraft] = useDraft(`short line ${name}`);
  const send = async () => {
    const typed = (draft ?? '').trim();
    if (typed !== '' && (await act(typed))) setDraft(null);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
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
