// The headings of the grid: each period with the kind of its figures, and whether it is closed.

import { memo, type ReactNode } from 'react';
import type { GridColumn } from '../../../../shared/figures/calls.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { ColumnEdge } from './ColumnEdge.tsx';
import { nameColumn, widthOfColumn, type ColumnWidths } from './column-widths.ts';

interface GridHeaderProps {
  readonly columns: readonly GridColumn[];
  readonly active: number;
  readonly widths: ColumnWidths;
  /** What else goes above the names of the measures. */
  readonly corner?: ReactNode;
}

export const GridHeader = memo(function GridHeader({ columns, active, widths, corner }: GridHeaderProps) {
  const t = useText();
  const speak = useSpeak();
  return (
    <div className="grid-head" role="rowgroup">
      <div className="grid-row" role="row" aria-rowindex={1}>
        <div className="grid-name" role="columnheader" aria-colindex={1}>
          <span className="grid-measure">{t('figures.measure')}</span>
          {corner}
          <ColumnEdge column={nameColumn} widths={widths} />
        </div>
        {columns.map(({ key, label, kind, closedOn }, index) => {
          const about = [
            ...(kind === 'actual' ? [] : [t(`kind.${kind}`)]),
            ...(closedOn === null ? [] : [t('figures.closed')]),
          ];
          return (
            <div
              key={key}
              role="columnheader"
              aria-colindex={index + 2}
              className={`grid-column ${kind === 'actual' ? '' : 'grid-other'} ${index === active ? 'grid-here' : ''}`}
              style={widthOfColumn(index)}
              title={[speak(label), ...about].join(' ')}
            >
              <strong className={about.length === 0 ? 'grid-label grid-label-alone' : 'grid-label'}>
                {speak(label)}
              </strong>
              {about.length === 0 ? null : <span className="meta grid-about"> {about.join(' ')}</span>}
              <ColumnEdge column={index} widths={widths} />
            </div>
          );
        })}
      </div>
    </div>
  );
});
