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

/** Where the focus may go once a panel is closed, the best first: what it was opened from may be gone by then, as the button of a dialog is. */
function waysBackFrom(panel: Element | null, opener: Element | null): HTMLElement[] {
  const list = panel?.closest('.list-with-panel')?.querySelector('.list-side');
  const line = list?.querySelector('[aria-current="true"]');
  // A table keeps the focus, and knows its line.
  const opened = line?.closest('[role="grid"]') ?? line;
  const isOfList = list?.contains(opener) === true;
  const ways = isOfList ? [opener] : [opened, opener === document.body ? null : opener];
  return [...ways, list?.querySelector('[role="grid"]')].filter((way) => way instanceof HTMLElement);
}

export function Panel({ title, onClose, children, actions, takesFocus = false }: PanelProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  // Focus belongs to the page, not to state: it moves once when the panel opens, and back when it closes.
  useLayoutEffect(() => {
    const shown = panel.current;
    const waysBack = waysBackFrom(shown, document.activeElement);
    if (takesFocus) heading.current?.focus();
    return () => {
      const inside = shown?.contains(document.activeElement) === true;
      if (inside) waysBack.find(({ isConnected }) => isConnected)?.focus();
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
