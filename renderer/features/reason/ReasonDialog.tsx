// A closed period may still change, with a reason that stands in the history.

import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

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
    <Dialog title={t('reason.title')} onClose={onClose}>
      <p>{message}</p>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') onReason(reason.trim());
        }}
      >
        <TextBox label={t('reason.why')} value={reason} onChange={setReason} autoFocus required />
        <div className="form-buttons">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button look="main" type="submit" disabled={reason.trim() === ''}>
            {t('reason.write')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
