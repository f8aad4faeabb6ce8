// Details of one thing, beside the list it stands in. Escape closes it.

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useText } from '../state/text.ts';
import { Button } from './Button.tsx';

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Where the keyboard goes when it opens: to it, unless the list keeps it. */
  readonly takesFocus?: boolean;
}

export function Panel({ title, onClose, children, actions, takesFocus = false }: PanelProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  // Focus is a matter of the page and not of state: it moves once when the panel has come, and back when it goes.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const shown = panel.current;
    if (takesFocus) heading.current?.focus();
    return () => {
      const inside = shown?.contains(document.activeElement) === true;
      if (inside && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [takesFocus]);
  return (
    <aside
      ref={panel}
      className="panel"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className="panel-header">
        <h2 ref={heading} tabIndex={-1} className="panel-title">
          {title}
        </h2>
        {actions}
        <Button look="quiet" label={t('button.close')} onPress={onClose}>
          ✕
        </Button>
      </div>
      <div className="panel-content" tabIndex={0} role="region" aria-label={title}>
        {children}
      </div>
    </aside>
  );
}
