// The headings of a table. Each sorts by its column, and the one of the names also by those that are folded under it; the line at its right
// makes the column wider or narrower.

import { useRef, type PointerEvent, type ReactNode, type RefCallback } from 'react';
import { useText } from '../../state/text.ts';
import { ActionMenu } from '../ActionMenu.tsx';
import { narrowest, type Column } from './columns.ts';
import type { Sort } from './sorting.ts';
import { widthsUpTo } from './use-column-widths.ts';

interface TableHeadProps<Row> {
  /** Its height is of as many lines as the longest heading takes. */
  readonly watch: RefCallback<HTMLElement>;
  readonly columns: readonly Column<Row>[];
  /** Those that have no heading of their own. */
  readonly folded: readonly Column<Row>[];
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

function isSortable<Row>({ picture, unsorted }: Column<Row>): boolean {
  return picture !== true && unsorted !== true;
}

const directions = { up: 'ascending', down: 'descending' } as const;

export function TableHead<Row>({
  watch,
  columns,
  folded,
  sort,
  before,
  idOf,
  active,
  onSort,
  onWidths,
  onStandardWidth,
}: TableHeadProps<Row>) {
  const t = useText();
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
    <div ref={watch} role="rowgroup" className="table-head">
      <div role="row" aria-rowindex={1} className="table-row">
        {before.map((shown, index) => (
          // They have no ids but their indexes, which never change.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} id={idOf(index)} role="columnheader" className={cellClass(index, '')}>
            {shown}
          </div>
        ))}
        {columns.map((column, at) => {
          const { key, label, figures, names } = column;
          const index = before.length + at;
          const still = !isSortable(column);
          const under = names === true ? folded.filter(isSortable) : [];
          const way = sort?.column === key ? (sort.down ? 'down' : 'up') : null;
          const named = (
            <>
              <span className="table-label">{label}</span>
              {way === null ? null : <span aria-hidden="true"> {way === 'up' ? '▲' : '▼'}</span>}
            </>
          );
          return (
            <div
              key={key}
              id={idOf(index)}
              role="columnheader"
              {...(under.length === 0 ? {} : { 'aria-haspopup': 'menu' as const })}
              {...(still ? {} : { 'aria-sort': way === null ? 'none' : directions[way] })}
              data-column={key}
              className={cellClass(index, figures === true ? 'table-figures' : '')}
            >
              {still ? (
                <span className="table-label">{label}</span>
              ) : under.length > 0 ? (
                <ActionMenu
                  isInside
                  className="table-sort table-sort-by"
                  label={label}
                  text={named}
                  acts={[column, ...under].map((each) => ({
                    id: each.key,
                    label: t('table.sortBy', { what: each.label }),
                    act: () => {
                      onSort(each.key);
                    },
                  }))}
                />
              ) : (
                <button
                  type="button"
                  tabIndex={-1}
                  className="table-sort"
                  onClick={() => {
                    onSort(key);
                  }}
                >
                  {named}
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
