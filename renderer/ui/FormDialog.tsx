// A dialog that asks for a few things and does one thing: Enter does it, Escape leaves everything as it was, once
// the person is sure where much was typed.

import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';
import { useLeaving } from './much-typed.ts';
import { FormFields } from './ShortForm.tsx';

interface FormDialogProps {
  readonly title: string;
  /** What it does, as a verb. */
  readonly does: string;
  /** Whether enough has been given for it. */
  readonly ready: boolean;
  /** Done once however often it is asked to: what it answers is waited for. */
  readonly onDo: () => unknown;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormDialog({ title, does, ready, onDo, onClose, children }: FormDialogProps) {
  const { onInput, leave } = useLeaving(onClose);
  return (
    <Dialog title={title} onClose={leave} asks>
      {/* Heard of the fields, which are what is worked with. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onInput={onInput}>
        <FormFields does={does} ready={ready} onDo={onDo} onCancel={leave} takesFocus>
          {children}
        </FormFields>
      </div>
    </Dialog>
  );
}
