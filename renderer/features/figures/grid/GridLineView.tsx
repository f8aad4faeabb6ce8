// One line of the grid. Drawn again only when something on this very line has changed.

import { memo, type ReactNode } from 'react';
import type { GridCell, GridColumn } from '../../../../shared/figures/calls.ts';
import type { Speak, Text } from '../../../../shared/language/speak.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { widthOfColumn } from './column-widths.ts';
import { cellName } from '../figures-store.ts';
import type { GridLine } from './grid-lines.ts';
import { idOfCell } from './selection.ts';

interface GridLineViewProps {
  readonly line: GridLine;
  readonly columns: readonly GridColumn[];
  readonly cells: Readonly<Record<string, GridCell>> | undefined;
  /** Its offset, in pixels. */
  readonly top: number;
  /** The selected columns; -1 when none of this line is selected. */
  readonly left: number;
  readonly right: number;
  readonly active: number;
  readonly bad: ReadonlyMap<string, string>;
  readonly pending: Readonly<Record<string, string>>;
  readonly editor: ReactNode;
}

function cellNote(
  t: Text,
  speak: Speak,
  cell: GridCell | undefined,
  problem: string | undefined,
): string | undefined {
  if (problem !== undefined) return problem;
  if (cell === undefined) return undefined;
  const notes = [
    ...(cell.provisional ? [t('figures.isProvisional')] : []),
    ...(cell.notUnderstood ? [t('figures.isNotUnderstood')] : []),
    ...(cell.computed ? [t('figures.isComputed')] : []),
    ...(cell.disagreement === null ? [] : [speak(cell.disagreement)]),
  ];
  return notes.length === 0 ? undefined : notes.join('. ');
}

function cellClass(
  kind: GridColumn['kind'],
  cell: GridCell | undefined,
  problem: string | undefined,
): string {
  return [
    'grid-cell',
    kind === 'actual' ? '' : 'grid-other',
    cell?.provisional === true ? 'grid-provisional' : '',
    cell?.notUnderstood === true ? 'grid-not-understood' : '',
    cell?.computed === true ? 'grid-computed' : '',
    cell?.disagreement == null ? '' : 'grid-disagrees',
    problem === undefined ? '' : 'grid-bad',
  ].join(' ');
}

export const GridLineView = memo(function GridLineView(props: GridLineViewProps) {
  const t = useText();
  const speak = useSpeak();
  const { line, columns, cells, top, left, right, active, bad, pending, editor } = props;
  const place = { transform: `translateY(${top}px)` };
  if (line.kind !== 'measure') {
    return (
      <div className={`grid-row grid-heading grid-heading-${line.kind}`} role="row" style={place}>
        <div role="rowheader" aria-colspan={columns.length + 1} className="grid-name">
          {line.kind === 'group' ? line.heading : `${t('figures.objective')} ${line.ref}`}
        </div>
      </div>
    );
  }
  const { measure, row } = line;
  return (
    <div className="grid-row" role="row" aria-rowindex={row + 2} style={place}>
      <div role="rowheader" aria-colindex={1} className="grid-name" title={measure.name}>
        <span className="grid-measure grid-line-name">{measure.name}</span>
        {measure.derived ? <span className="meta"> {t('figures.derived')}</span> : null}
      </div>
      {columns.map(({ key, kind, periodId }, column) => {
        const cell = cells?.[key];
        const name = cellName({ useId: measure.useId, periodId, kind });
        const problem = bad.get(name);
        const shown = pending[name] ?? cell?.written ?? '';
        const note = cellNote(t, speak, cell, problem);
        const isActive = column === active;
        return (
          <div
            key={key}
            id={idOfCell({ row, column })}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={column >= left && column <= right}
            aria-invalid={problem === undefined ? undefined : true}
            className={`${cellClass(kind, cell, problem)} ${column >= left && column <= right ? 'grid-chosen' : ''} ${isActive ? 'grid-active' : ''}`}
            style={widthOfColumn(column)}
            title={note}
            data-cell={`${row} ${column}`}
          >
            {isActive && editor !== null ? (
              editor
            ) : (
              <span
                className={pending[name] === undefined ? 'grid-text' : 'grid-text quiet'}
                // It may be too long for its column.
                title={note === undefined ? shown : undefined}
              >
                {shown}
              </span>
            )}
            {cell?.provisional === true ? <abbr className="grid-p">p</abbr> : null}
            {cell?.notUnderstood === true ? <abbr className="grid-p">?</abbr> : null}
            {note === undefined ? null : <span className="unseen">{note}</span>}
          </div>
        );
      })}
    </div>
  );
});
