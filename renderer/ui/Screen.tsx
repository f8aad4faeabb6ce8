// The shape of a screen: its title with the one main action, then what it shows, and a panel beside it for details.

import type { ReactNode } from 'react';

interface ScreenProps {
  readonly title: string;
  readonly action?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  readonly panel?: ReactNode;
  /** Its content scrolls by itself, as a grid does. */
  readonly fixed?: boolean;
}

export function Screen({ title, action, tools, children, panel, fixed = false }: ScreenProps) {
  return (
    <div className="screen">
      <header className="screen-header">
        <h1 className="screen-title">{title}</h1>
        <div className="screen-action">{action}</div>
      </header>
      {tools === undefined ? null : <div className="screen-tools">{tools}</div>}
      <div className="screen-body">
        <div
          className={fixed ? 'screen-content screen-fixed' : 'screen-content'}
          // Content that can scroll can be scrolled by keyboard.
          {...(fixed ? {} : { tabIndex: 0, role: 'region', 'aria-label': title })}
        >
          {children}
        </div>
        {panel}
      </div>
    </div>
  );
}
