// What takes back very much at once, or can't be undone, is asked about first. Whichever way it was asked for, this is the question.

import { useSure } from '../state/asking-sure.ts';
import { useSpeak } from '../state/text.ts';
import { FormDialog } from '../ui/FormDialog.tsx';

export function SureDialog() {
  const speak = useSpeak();
  const asked = useSure((state) => state.asked);
  if (asked === null) return null;
  return (
    <FormDialog
      title={asked.title}
      does={asked.does}
      ready
      onDo={() => {
        asked.answer(true);
      }}
      onClose={() => {
        asked.answer(false);
      }}
    >
      <p>{speak(asked.message)}</p>
    </FormDialog>
  );
}
