// The lines of a file before it is imported, each with what it would do, ticked where it is taken.

import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import './importing.css';

interface Ticked {
  readonly ticked: boolean;
}

interface ImportLinesProps<L> {
  readonly name: string;
  readonly label: string;
  readonly lines: readonly L[];
  readonly columns: readonly Column<L>[];
  readonly idOf: (line: L) => string;
  readonly mayBeTaken: (line: L) => boolean;
  readonly choiceOf: (line: L) => string;
  /** What was decided about them by their ids, which the lines themselves may not say yet. */
  readonly decided: Readonly<Record<string, boolean>>;
  /** The ticks that change, by the lines' ids. */
  readonly onTicked: (ticked: Readonly<Record<string, boolean>>) => void;
}

export function ImportLines<L extends Ticked>({
  name,
  label,
  lines,
  columns,
  idOf,
  mayBeTaken,
  choiceOf,
  decided,
  onTicked,
}: ImportLinesProps<L>) {
  const table = useTable({ name, columns, rows: lines, idOf });
  const isTicked = (line: L) => mayBeTaken(line) && (decided[idOf(line)] ?? line.ticked);
  return (
    <Table
      table={table}
      label={label}
      chosen={new Set(lines.filter(isTicked).map(idOf))}
      onChosen={(ids) => {
        const changed = lines.filter((line) => mayBeTaken(line) && ids.has(idOf(line)) !== isTicked(line));
        onTicked(Object.fromEntries(changed.map((line) => [idOf(line), !isTicked(line)])));
      }}
      mayChoose={mayBeTaken}
      choiceOf={choiceOf}
    />
  );
}

const shapes = { new: '+', changed: '◆', asked: '▲', refused: '■', same: '○' } as const;

interface WhatItDoesProps {
  readonly status: keyof typeof shapes;
  /** The status in words. */
  readonly words: string;
}

/** Told by its shape, too: not by colour alone. */
export function WhatItDoes({ status, words }: WhatItDoesProps) {
  return (
    <span className={`table-text importing-${status}`}>
      <span aria-hidden="true">{shapes[status]}</span> {words}
    </span>
  );
}
