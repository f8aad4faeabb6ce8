// What takes back very much at once is asked about first. Whichever way it was asked for, this is the question.

import { useSure } from '../state/asking-sure.ts';
import { useSpeak, useText } from '../state/text.ts';
import { FormDialog } from '../ui/FormDialog.tsx';

export function SureDialog() {
  const t = useText();
  const speak = useSpeak();
  const asked = useSure((state) => state.asked);
  if (asked === null) return null;
  return (
    <FormDialog
      title={t('sure.title')}
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
