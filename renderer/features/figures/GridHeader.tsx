// The headings of the grid: each period with the kind of its figures, and whether it is closed.

import { memo } from 'react';
import type { GridColumn } from '../../../shared/figures/calls.ts';
import { useText } from '../../state/text.ts';

interface GridHeaderProps {
  readonly columns: readonly GridColumn[];
  readonly active: number;
}

export const GridHeader = memo(function GridHeader({ columns, active }: GridHeaderProps) {
  const t = useText();
  return (
    <div className="grid-head" role="rowgroup">
      <div className="grid-row" role="row" aria-rowindex={1}>
        <div className="grid-name" role="columnheader" aria-colindex={1}>
          {t('figures.measure')}
        </div>
        {columns.map(({ key, label, kind, closedOn }, index) => (
          <div
            key={key}
            role="columnheader"
            aria-colindex={index + 2}
            className={`grid-column ${kind === 'actual' ? '' : 'grid-other'} ${index === active ? 'grid-here' : ''}`}
          >
            <strong>{label}</strong>
            <span className="meta">
              {kind === 'actual' ? '' : t(`kind.${kind}`)}
              {closedOn === null ? '' : ` ${t('figures.closed')}`}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
});
