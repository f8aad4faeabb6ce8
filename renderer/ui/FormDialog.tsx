// A dialog that asks for a few things and does one thing: Enter does it, Escape leaves everything as it was.

import { useEffect, type ReactNode } from 'react';
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

const fields = 'input, textarea, button, [role="spinbutton"]';

export function FormDialog({ title, does, ready, onDo, onClose, children }: FormDialogProps) {
  // Focus belongs to the page, not to state: whoever is asked may type, unless a field has taken the focus already.
  useEffect(() => {
    const form = document.querySelector('.dialog form');
    if (form?.contains(document.activeElement) === false)
      [...form.querySelectorAll<HTMLElement>(fields)].find(({ tabIndex }) => tabIndex >= 0)?.focus();
  }, []);
  return (
    <Dialog title={title} onClose={onClose} asks>
      <ShortForm does={does} ready={ready} onDo={onDo} onCancel={onClose}>
        {children}
      </ShortForm>
    </Dialog>
  );
}
