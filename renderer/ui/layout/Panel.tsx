// Details of one thing, beside the list it is in. Escape closes it.

import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../state/text.ts';
import { Button } from '../Button.tsx';

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Where the focus goes when it opens: to the panel, unless the list keeps it. */
  readonly takesFocus?: boolean;
}

export function Panel({ title, onClose, children, actions, takesFocus = false }: PanelProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  // Focus belongs to the page, not to state: it moves once when the panel opens, and back when it closes.
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
