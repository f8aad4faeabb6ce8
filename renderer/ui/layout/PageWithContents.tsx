// A page with a list of what it can show beside it, such as the objectives of a strategy, and a line between them to move.

import type { ReactNode } from 'react';
import { useText } from '../../state/text.ts';
import { Divided } from './Divided.tsx';
import './page-with-contents.css';

interface PageWithContentsProps {
  /** Whose contents they are: their width is remembered under this name. */
  readonly name: string;
  /** What the contents and the page are, for a screen reader. */
  readonly contentsLabel: string;
  readonly pageLabel: string;
  /** Left out where there is nothing to choose from yet. */
  readonly contents?: ReactNode;
  /** The page. */
  readonly children: ReactNode;
}

/** In pixels: what the contents and the page each need to be usable, and what the contents take where there is room. */
const widths = { first: 160, second: 360, usual: 260 };

export function PageWithContents({
  name,
  contentsLabel,
  pageLabel,
  contents,
  children,
}: PageWithContentsProps) {
  const t = useText();
  // Content that can scroll can be scrolled by keyboard.
  const page = (
    <div className="contents-page" tabIndex={0} role="region" aria-label={pageLabel}>
      {children}
    </div>
  );
  if (contents === undefined) return page;
  return (
    <Divided
      name={`contents of ${name}`}
      says={{ width: t('contents.width'), height: t('contents.height') }}
      sized="first"
      widths={widths}
      fits
      first={
        <nav className="contents" aria-label={contentsLabel}>
          {contents}
        </nav>
      }
      second={page}
    />
  );
}
