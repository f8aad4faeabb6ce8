// A dialog over the screen, for decisions and for whatever needs full attention. Escape leaves everything as it was.

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Heading } from 'react-aria-components/Heading';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** `most`: for two texts beside each other. */
  readonly wide?: boolean | 'most';
  /** Something is typed into it: a click beside it doesn't throw that away. */
  readonly asks?: boolean;
}

export function Dialog({ title, children, onClose, wide = false, asks = false }: DialogProps) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable={!asks}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={wide === 'most' ? 'modal modal-widest' : wide ? 'modal modal-wide' : 'modal'}>
        <AriaDialog className="dialog">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
