// Rows in columns: a grid that is one stop of the keyboard. Arrow keys go from row to row and in among the cells, Enter opens or works what is
// in a cell, Space chooses, Shift chooses a range. Only the lines on the screen are drawn, so that thousands are as fast as ten.

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useRef, useState, type CSSProperties, type MouseEvent } from 'react';
import { useText } from '../../state/text.ts';
import { useTellNeeds } from '../layout/list-needs.ts';
import { useRoom, useSize } from '../layout/use-room.ts';
import { fitIn, leastOf, sameCell } from './columns.ts';
import type { Line } from './lines.ts';
import { within, type Spot } from './moving.ts';
import { TableHead } from './TableHead.tsx';
import { TableLine } from './TableLine.tsx';
import { useChoosing, type ChoosingOf } from './use-choosing.tsx';
import { useColumnWidths } from './use-column-widths.ts';
import { useKeys } from './use-keys.ts';
import { useOrdering, type RowOrder } from './use-ordering.tsx';
import type { TableModel } from './use-table.ts';
import './table.css';

interface TableProps<Row> extends ChoosingOf<Row> {
  readonly table: TableModel<Row>;
  /** What it is a list of, for a screen reader. */
  readonly label: string;
  readonly opened?: string | null;
  /** The row that somebody comes back from, which took the place of the table: the focus is on it again. */
  readonly from?: string | null;
  readonly onOpen?: (id: string) => void;
  /** With these, rows can be chosen. */
  readonly chosen?: ReadonlySet<string>;
  readonly onChosen?: (ids: ReadonlySet<string>) => void;
  /** With this, they can be put in another order. */
  readonly order?: RowOrder<Row>;
}

const lineHeight = 33;
/** Of the column of checkboxes, in pixels. */
export const boxWidth = 44;
const handleWidth = 36;
/** Per key press. */
const wider = 16;

const nothing: ReadonlySet<string> = new Set();

/** The control in a cell; a field being typed in keeps its keys. */
const controls = 'button, input, textarea, select, a[href]';

/** Whether this cell selects its row. */
function hasBox(cell: Element | null): boolean {
  return cell !== null && cell.querySelector('[data-box]') !== null;
}

function lineOf<Row>(lines: readonly Line<Row>[], id: string | null): number {
  return lines.findIndex(({ key }) => key === id);
}

export function Table<Row>({
  table,
  label,
  opened = null,
  from = null,
  onOpen,
  chosen,
  onChosen,
  order,
  mayChoose,
  onChooseAll,
  choiceOf,
}: TableProps<Row>) {
  const t = useText();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [room, watch] = useRoom('whole');
  const [{ height: headHeight }, watchHead] = useSize('whole');
  const scroll = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element;
      return watch(element);
    },
    [watch],
  );
  const { name, lines, sort } = table;
  /** Its cell is one among all columns, so that it stays with its column while others are folded. */
  const [spot, setSpot] = useState<Spot>(() => ({ line: Math.max(0, lineOf(lines, from)), cell: null }));
  const [announced, setAnnounced] = useState('');
  const choosing = useChoosing(lines, chosen ?? nothing, onChosen, { mayChoose, onChooseAll, choiceOf });
  const ordering = useOrdering({ lines, isSorted: sort !== null, order, onSaid: setAnnounced });
  const before = [
    ...(ordering === undefined ? [] : [handleWidth]),
    ...(choosing === undefined ? [] : [boxWidth]),
  ];
  const taken = before.reduce((sum, width) => sum + width, 0);
  useTellNeeds(taken + leastOf(table.columns));
  const { shown: columns, folded } =
    room === 0
      ? { shown: table.columns, folded: [] }
      : fitIn(table.columns, room - taken, sort?.column ?? null);
  const widths = useColumnWidths(name, before, columns);
  const extent = {
    lines: lines.length,
    cells: before.length + columns.length,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 600) / lineHeight) - 2),
  };
  const { length: first } = before;
  const here = within({ line: spot.line, cell: sameCell(spot.cell, first, table.columns, columns) }, extent);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 12,
    // The headings stand above the lines, and stay when these scroll: a line that is low must come up by as much.
    scrollPaddingEnd: headHeight,
    // The line that has the focus stays drawn for a screen reader even when it is scrolled out of view.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return here.line < 0 || shown.includes(here.line) ? shown : [...shown, here.line].sort((a, b) => a - b);
    },
  });
  const idOfLine = (line: number) => `${id}-${line}`;
  const idOfCell = (line: number, cell: number) => `${idOfLine(line)}-${cell}`;
  const idOf = ({ line, cell }: Spot) => (cell === null ? idOfLine(line) : idOfCell(line, cell));

  const moveTo = (next: Spot) => {
    setSpot({ line: next.line, cell: sameCell(next.cell, first, columns, table.columns) });
    if (next.line >= 0) virtual.scrollToIndex(next.line);
    // Once it is drawn; sideways, and in a page that scrolls as a whole.
    requestAnimationFrame(() => {
      document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  };
  const naming = columns.find(({ names }) => names === true);
  const nameAt = (line: number) => {
    const at = lines[line];
    return at?.kind === 'row' ? (naming?.text(at.row) ?? '') : '';
  };
  const open = (line: number) => {
    const at = lines[line];
    if (at?.kind === 'row') onOpen?.(at.key);
  };
  const sortBy = (column: string) => {
    const next = table.sortBy(column);
    // The menu of a heading may go with the columns that were folded.
    requestAnimationFrame(() => scroller.current?.focus({ preventScroll: true }));
    const what = table.columns.find(({ key }) => key === column)?.label ?? '';
    setAnnounced(
      next === null ? t('table.unsorted') : t(next.down ? 'table.sortedDown' : 'table.sortedUp', { what }),
    );
  };
  const widen = (cell: number, by: number) => {
    const column = columns[cell - before.length];
    if (column === undefined) return;
    const width = widths.widen(scroller.current, column.key, by);
    setAnnounced(t('table.width', { what: column.label, width }));
  };
  const work = ({ line, cell }: Spot) => {
    const within = cell === null ? null : document.getElementById(idOfCell(line, cell));
    const control = within?.querySelector<HTMLElement>(controls);
    if (control != null) control.click();
    else if (hasBox(within)) choosing?.toggle(line);
    else open(line);
  };
  const onKeyDown = useKeys({
    grid: scroller,
    spot: here,
    extent,
    onMove: moveTo,
    onOpen: open,
    onWork: work,
    onWiden: (cell, by) => {
      widen(cell, by * wider);
    },
    onStep: (line, by) => {
      const to = ordering?.step(line, by, nameAt(line));
      if (to !== undefined) moveTo({ line: to, cell: here.cell });
    },
    choosing,
  });
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const drawn = target?.closest<HTMLElement>('[data-index]');
    if (target === null || drawn == null) return;
    const line = Number(drawn.dataset['index']);
    // A click from the keyboard leaves the focus where it is.
    if (event.detail !== 0) setSpot({ line, cell: null });
    const control = target.closest<HTMLElement>(controls);
    if (control !== null && control.dataset['opens'] === undefined) return;
    if (choosing !== undefined && event.shiftKey) choosing.extendTo(line, here.line);
    else if (
      choosing !== undefined &&
      (event.ctrlKey || event.metaKey || hasBox(target.closest('[data-before]')))
    )
      choosing.toggle(line);
    else {
      choosing?.begin(line);
      open(line);
    }
  };
  // Lines are higher where columns are folded, as they are beside a panel: the one that was in sight stays there.
  useEffect(() => {
    const { range } = virtual;
    if (range !== null && here.line >= range.startIndex && here.line <= range.endIndex)
      virtual.scrollToIndex(here.line);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [folded.length]);
  // Where the person was sent comes from outside this component: it is followed when it changes.
  useEffect(() => {
    const line = lineOf(lines, opened);
    if (line === -1) return;
    setSpot((now) => (now.line === line ? now : { line, cell: null }));
    virtual.scrollToIndex(line);
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [opened]);
  // Whoever comes back comes once: as the table is drawn.
  useEffect(() => {
    const line = lineOf(lines, from);
    if (line === -1) return;
    virtual.scrollToIndex(line);
    scroller.current?.focus({ preventScroll: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const orderHeading = (
    <span key="order" className="unseen">
      {t('table.orderColumn')}
    </span>
  );
  const activeIn = (line: number) => (line === here.line ? (here.cell ?? 'line') : null);
  const layout: CSSProperties & Readonly<Record<`--${string}`, string>> = {
    '--tracks': widths.tracks,
    '--least': `${widths.least}px`,
    '--head': `${headHeight}px`,
  };
  return (
    <>
      <div
        ref={scroll}
        className="table-grid"
        style={layout}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}-keys`}
        aria-rowcount={lines.length + 1}
        aria-activedescendant={idOf(here)}
        {...(choosing === undefined ? {} : { 'aria-multiselectable': true })}
        onKeyDown={onKeyDown}
        onClick={onClick}
        {...ordering?.drag}
        onMouseDown={(event) => {
          // Shift selects rows and not their text, and the focus stays with the grid, not with what is clicked in it.
          const target = event.target instanceof Element ? event.target : null;
          // What is pressed in a menu over the page isn't in the grid.
          if (target === null || !event.currentTarget.contains(target)) return;
          if (!event.shiftKey && target.closest('[tabindex="-1"]') === null) return;
          event.preventDefault();
          scroller.current?.focus({ preventScroll: true });
        }}
      >
        <TableHead
          watch={watchHead}
          columns={columns}
          folded={folded}
          sort={sort}
          before={[
            ...(ordering === undefined ? [] : [orderHeading]),
            ...(choosing === undefined ? [] : [choosing.boxForAll]),
          ]}
          idOf={(cell) => idOfCell(-1, cell)}
          active={here.line === -1 ? here.cell : null}
          onSort={sortBy}
          onWidths={widths.set}
          onStandardWidth={widths.forget}
        />
        <div role="rowgroup" className="table-lines" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            const isRow = line.kind === 'row';
            return (
              <TableLine
                key={line.key}
                line={line}
                index={index}
                top={start}
                id={idOfLine(index)}
                columns={columns}
                folded={folded}
                before={[
                  ...(ordering === undefined ? [] : [isRow ? ordering.handle(nameAt(index)) : null]),
                  ...(choosing === undefined ? [] : [isRow ? choosing.box(index, nameAt(index)) : null]),
                ]}
                dropHere={ordering?.over === index}
                active={activeIn(index)}
                opened={line.key === opened}
                chosen={
                  choosing === undefined || !isRow || mayChoose?.(line.row) === false
                    ? undefined
                    : choosing.chosen.has(line.key)
                }
                opens={onOpen !== undefined}
                measure={virtual.measureElement}
              />
            );
          })}
        </div>
      </div>
      <p id={`${id}-keys`} className="unseen">
        {t(choosing === undefined ? 'table.keys' : 'table.keysChoosing')}{' '}
        {ordering === undefined ? null : t('table.keysOrder')}
      </p>
      <p className="unseen" role="status">
        {announced}
      </p>
    </>
  );
}
