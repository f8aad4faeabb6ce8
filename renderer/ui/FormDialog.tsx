// A dialog that asks for a few things and does one thing: Enter does it, Escape leaves everything as it was.

import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';
import { ShortForm } from './ShortForm.tsx';

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
  return (
    <Dialog title={title} onClose={onClose} asks>
      <ShortForm does={does} ready={ready} onDo={onDo} onCancel={onClose} takesFocus>
        {children}
      </ShortForm>
    </Dialog>
  );
}
