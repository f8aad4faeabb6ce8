// One line of a table: a row, or the heading or the total of a section.

import type { ReactNode } from 'react';
import type { Column } from './columns.ts';
import type { Line } from './lines.ts';

interface TableLineProps<Row> {
  readonly line: Line<Row>;
  /** Among all lines. */
  readonly index: number;
  /** In pixels. */
  readonly top: number;
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  /** Those there is no room for: their cells stand under the name of the row. */
  readonly folded: readonly Column<Row>[];
  /** What comes before the columns, such as the checkbox that selects a row. */
  readonly before: readonly ReactNode[];
  /** The cell that has the focus, or 'line' for the whole line. */
  readonly active: number | 'line' | null;
  readonly opened: boolean;
  /** Undefined where rows can't be selected. */
  readonly chosen: boolean | undefined;
  readonly opens: boolean;
  /** A row is being dragged over it. */
  readonly dropHere: boolean;
  readonly measure: (element: HTMLElement | null) => void;
}

/** In pixels, per step. */
const indentation = 16;

function Shown<Row>({ column, row, opens }: { column: Column<Row>; row: Row; opens: boolean }) {
  const { names, wraps, text, cell } = column;
  const said = text(row);
  const lookOf = `table-text ${wraps === 'in full' ? 'table-in-full' : wraps === true ? '' : 'one-line'}`;
  if (names !== true) return cell === undefined ? <span className={lookOf}>{said}</span> : cell(row);
  return (
    <>
      {opens ? (
        <button type="button" tabIndex={-1} className={`table-open ${lookOf}`} data-opens="">
          {said}
        </button>
      ) : (
        <span className={lookOf}>{said}</span>
      )}
      {cell?.(row)}
    </>
  );
}

interface FoldedProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly line: Exclude<Line<Row>, { kind: 'heading' }>;
}

function Folded<Row>({ columns, line }: FoldedProps<Row>) {
  return (
    <span className="table-folded">
      {columns.map(({ key, label, text, cell, pressed }) => {
        const said = line.kind === 'row' ? text(line.row) : (line.totals[key] ?? '');
        return said === '' ? null : (
          <span
            key={key}
            className="table-folded-cell"
            title={typeof said === 'string' ? `${label}: ${said}` : undefined}
          >
            <span className="table-folded-label">{label}</span>{' '}
            {line.kind === 'row' && cell !== undefined && pressed !== true ? cell(line.row) : said}
          </span>
        );
      })}
    </span>
  );
}

function Cells<Row>(props: TableLineProps<Row>) {
  const { line, columns, folded, id, active, before, opens } = props;
  const classOf = (index: number, column?: Column<Row>) =>
    [
      'table-cell',
      column?.figures === true ? 'table-figures' : '',
      column?.names === true ? 'table-names' : '',
      column?.picture === true ? 'table-picture' : '',
      index === active ? 'table-active' : '',
    ].join(' ');
  if (line.kind === 'heading') {
    return (
      <div
        role="rowheader"
        id={`${id}-0`}
        aria-colspan={before.length + columns.length}
        className="table-cell table-whole"
      >
        {line.label}
      </div>
    );
  }
  return (
    <>
      {before.map((shown, index) => (
        <div
          // They have no ids but their indexes, which never change.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          id={`${id}-${index}`}
          role="gridcell"
          className={classOf(index)}
          data-before=""
        >
          {shown}
        </div>
      ))}
      {columns.map((column, at) => {
        const index = before.length + at;
        const { key, names, text, indent } = column;
        return (
          <div
            key={key}
            id={`${id}-${index}`}
            role={names === true ? 'rowheader' : 'gridcell'}
            className={classOf(index, column)}
            {...(line.kind === 'row' && column.cell === undefined ? { title: text(line.row) } : {})}
            {...(line.kind === 'row' && indent !== undefined
              ? { style: { paddingInlineStart: 8 + indent(line.row) * indentation } }
              : {})}
          >
            {line.kind === 'row' ? <Shown column={column} row={line.row} opens={opens} /> : line.totals[key]}
            {names === true && folded.length > 0 ? <Folded columns={folded} line={line} /> : null}
          </div>
        );
      })}
    </>
  );
}

export function TableLine<Row>(props: TableLineProps<Row>) {
  const { line, index, top, id, active, opened, chosen, dropHere, measure } = props;
  const classes = [
    'table-row',
    `table-${line.kind}`,
    active === 'line' ? 'table-active' : '',
    opened ? 'table-opened' : '',
    chosen === true ? 'table-chosen' : '',
    dropHere ? 'drop-here' : '',
  ];
  return (
    <div
      ref={measure}
      id={id}
      role="row"
      aria-rowindex={index + 2}
      {...(line.kind === 'row' && chosen !== undefined ? { 'aria-selected': chosen } : {})}
      {...(opened ? { 'aria-current': true } : {})}
      data-index={index}
      className={classes.join(' ')}
      style={{ transform: `translateY(${top}px)` }}
    >
      <Cells {...props} />
    </div>
  );
}
