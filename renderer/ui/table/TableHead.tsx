// The headings of a table. Each sorts by its column; the line at its right makes the column wider or narrower.

import { useRef, type PointerEvent, type ReactNode } from 'react';
import { narrowest, type Column } from './columns.ts';
import type { Sort } from './sorting.ts';
import { widthsUpTo } from './use-column-widths.ts';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  /** What comes before the columns. */
  readonly before: readonly ReactNode[];
  readonly idOf: (cell: number) => string;
  /** The heading that has the focus. */
  readonly active: number | null;
  readonly onSort: (column: string) => void;
  /** In pixels: the new widths of the column and those before it. */
  readonly onWidths: (widths: Readonly<Record<string, number>>) => void;
  readonly onStandardWidth: (column: string) => void;
}

interface Held {
  readonly x: number;
  readonly widths: Readonly<Record<string, number>>;
}

const directions = { up: 'ascending', down: 'descending' } as const;

export function TableHead<Row>({
  columns,
  sort,
  before,
  idOf,
  active,
  onSort,
  onWidths,
  onStandardWidth,
}: TableHeadProps<Row>) {
  const held = useRef<Held | null>(null);
  const take = (column: string) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = {
      x: event.clientX,
      widths: widthsUpTo(event.currentTarget.closest('[role="row"]'), column),
    };
  };
  const drag = (column: string) => (event: PointerEvent) => {
    if (held.current === null) return;
    const { x, widths } = held.current;
    const width = Math.max(narrowest, (widths[column] ?? 0) + event.clientX - x);
    onWidths({ ...widths, [column]: width });
  };
  const letGo = () => {
    held.current = null;
  };
  const cellClass = (index: number, more: string) =>
    ['table-cell', more, index === active ? 'table-active' : ''].join(' ');
  return (
    <div role="rowgroup" className="table-head">
      <div role="row" aria-rowindex={1} className="table-row">
        {before.map((shown, index) => (
          // They have no ids but their indexes, which never change.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} id={idOf(index)} role="columnheader" className={cellClass(index, '')}>
            {shown}
          </div>
        ))}
        {columns.map(({ key, label, figures, picture, unsorted }, at) => {
          const index = before.length + at;
          const still = picture === true || unsorted === true;
          const way = sort?.column === key ? (sort.down ? 'down' : 'up') : null;
          return (
            <div
              key={key}
              id={idOf(index)}
              role="columnheader"
              {...(still ? {} : { 'aria-sort': way === null ? 'none' : directions[way] })}
              data-column={key}
              className={cellClass(index, figures === true ? 'table-figures' : '')}
            >
              {still ? (
                <span className="table-label">{label}</span>
              ) : (
                <button
                  type="button"
                  tabIndex={-1}
                  className="table-sort"
                  onClick={() => {
                    onSort(key);
                  }}
                >
                  <span className="table-label">{label}</span>
                  {way === null ? null : <span aria-hidden="true">{way === 'up' ? '▲' : '▼'}</span>}
                </button>
              )}
              <span
                className="table-edge"
                aria-hidden="true"
                onPointerDown={take(key)}
                onPointerMove={drag(key)}
                onPointerUp={letGo}
                onPointerCancel={letGo}
                onDoubleClick={() => {
                  onStandardWidth(key);
                }}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
