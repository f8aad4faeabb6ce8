// A button, and the dialog that it opens.

import { useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';

interface DialogButtonProps {
  readonly label: string;
  readonly look?: 'main' | 'plain';
  readonly disabled?: boolean;
  /** Asked as it is pressed; whoever answers no has said why. */
  readonly mayOpen?: () => boolean;
  /** The dialog, which is given how it is closed. */
  readonly children: (close: () => void) => ReactNode;
}

export function DialogButton({
  label,
  look = 'plain',
  disabled = false,
  mayOpen,
  children,
}: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        look={look}
        disabled={disabled}
        onPress={() => {
          setOpen(mayOpen?.() ?? true);
        }}
      >
        {label}
      </Button>
      {isOpen ? children(close) : null}
    </>
  );
}
