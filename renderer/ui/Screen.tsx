// The shape of a screen: its title with the one main action, then what it shows. A list has the details of one of its things beside it.

import type { ReactNode } from 'react';
import { ListWithPanel } from './ListWithPanel.tsx';

interface Parts {
  readonly title: string;
  readonly action?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A page that is read from above to below. */
interface Page extends Parts {
  readonly fixed?: false;
  readonly panel?: undefined;
}

/** What scrolls by itself, as a table or a grid does. */
interface List extends Parts {
  readonly fixed: true;
  readonly panel?: ReactNode;
}

export function Screen({ title, action, tools, children, panel, fixed = false }: Page | List) {
  return (
    <div className="screen">
      <header className="screen-header">
        <h1 className="screen-title">{title}</h1>
        <div className="screen-action">{action}</div>
      </header>
      {tools === undefined ? null : <div className="screen-tools">{tools}</div>}
      {fixed ? (
        <ListWithPanel name={title} panel={panel}>
          <div className="screen-content screen-fixed">{children}</div>
        </ListWithPanel>
      ) : (
        // Content that can scroll can be scrolled by keyboard.
        <div className="screen-content" tabIndex={0} role="region" aria-label={title}>
          {children}
        </div>
      )}
    </div>
  );
}
