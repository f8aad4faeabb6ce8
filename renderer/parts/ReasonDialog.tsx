// What is under a seal may still change, with a reason that is kept in the history. Whichever screen makes the change, this asks why.

import { useState } from 'react';
import { useWhy, type Why } from '../state/asking-why.ts';
import { useSpeak, useText } from '../state/text.ts';
import { FormDialog } from '../ui/FormDialog.tsx';
import { TextBox } from '../ui/TextBox.tsx';

function Reason({ message, answer }: Why) {
  const t = useText();
  const speak = useSpeak();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('reason.title')}
      does={t('reason.write')}
      ready={reason.trim() !== ''}
      onDo={() => {
        answer(reason.trim());
      }}
      onClose={() => {
        answer(null);
      }}
    >
      <p>{speak(message)}</p>
      <TextBox label={t('reason.why')} value={reason} onChange={setReason} autoFocus required />
    </FormDialog>
  );
}

export function ReasonDialog() {
  const first = useWhy(({ asked }) => asked[0]);
  return first === undefined ? null : <Reason key={first.number} {...first} />;
}
