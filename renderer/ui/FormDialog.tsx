// A dialog that asks for a few things and does one thing: Enter does it, Escape leaves everything as it was.

import type { ReactNode } from 'react';
import { Form } from 'react-aria-components/Form';
import { useText } from '../state/text.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface FormDialogProps {
  readonly title: string;
  /** What it does, as a verb. */
  readonly does: string;
  /** Whether enough has been given for it. */
  readonly ready: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormDialog({ title, does, ready, onDo, onClose, children }: FormDialogProps) {
  const t = useText();
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onDo();
        }}
      >
        {children}
        <div className="form-buttons">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button look="main" type="submit" disabled={!ready}>
            {does}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
