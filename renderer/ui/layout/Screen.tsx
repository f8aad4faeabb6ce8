// The shape of a screen: its title with the one main action, then what it shows. A list has the details of one of its things beside it.

import type { ReactNode } from 'react';
import { ListWithPanel } from './ListWithPanel.tsx';

interface Parts {
  readonly title: string;
  readonly action?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A page that is read from top to bottom. */
interface Page extends Parts {
  readonly fixed?: undefined;
  readonly panel?: undefined;
}

/** Something that scrolls by itself, such as a table or a grid. */
interface List extends Parts {
  /** The name that the width of its panel is remembered under; the title is translated. */
  readonly fixed: string;
  readonly panel?: ReactNode;
}

export function Screen({ title, action, tools, children, panel, fixed }: Page | List) {
  return (
    <div className="screen">
      <header className="screen-header">
        <h1 className="screen-title">{title}</h1>
        <div className="screen-action">{action}</div>
      </header>
      {tools === undefined ? null : <div className="screen-tools">{tools}</div>}
      {fixed !== undefined ? (
        <ListWithPanel name={fixed} panel={panel}>
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
