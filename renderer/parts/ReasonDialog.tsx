// A closed period may still change, with a reason that stands in the history.

import { useState } from 'react';
import { useText } from '../state/text.ts';
import { FormDialog } from '../ui/FormDialog.tsx';
import { TextBox } from '../ui/TextBox.tsx';

interface ReasonDialogProps {
  /** What the register said when it asked for a reason. */
  readonly message: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

export function ReasonDialog({ message, onReason, onClose }: ReasonDialogProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('reason.title')}
      does={t('reason.write')}
      ready={reason.trim() !== ''}
      onDo={() => {
        onReason(reason.trim());
      }}
      onClose={onClose}
    >
      <p>{message}</p>
      <TextBox label={t('reason.why')} value={reason} onChange={setReason} autoFocus required />
    </FormDialog>
  );
}
