// Selecting rows in a table: one by one, a range, all of them.

import { useState, type ReactNode } from 'react';
import { useText } from '../../state/text.ts';
import { Toggle } from '../Toggle.tsx';
import { rangeTo, toggled, type Choosing } from './choosing.ts';
import type { Line } from './lines.ts';

/** Which rows can be selected, and what that means, where it isn't simply all of them. */
export interface ChoosingOf<Row> {
  /** The others have no checkbox. */
  readonly mayChoose?: ((row: Row) => boolean) | undefined;
  /** What the checkbox over all rows does, where there are more than those here. */
  readonly onChooseAll?: ((so: boolean) => void) | undefined;
  /** What its checkbox says of a row, where that isn't that it selects it by its name. */
  readonly choiceOf?: ((row: Row) => string) | undefined;
}

export interface RowChoosing {
  readonly chosen: ReadonlySet<string>;
  readonly chooseAll: (so: boolean) => void;
  readonly toggle: (line: number) => void;
  /** The next range begins here. */
  readonly begin: (line: number) => void;
  /** From where it began, or from `from` when there is no range yet. */
  readonly extendTo: (line: number, from?: number) => void;
  /** The checkbox that selects all or none of them. */
  readonly boxForAll: ReactNode;
  /** The checkbox that shows whether a row is selected. */
  readonly box: (line: number, name: string) => ReactNode;
}

const anyRow = () => true;
const fresh: Choosing = { anchor: null, before: new Set() };

/** Undefined where rows can't be selected. */
export function useChoosing<Row>(
  lines: readonly Line<Row>[],
  chosen: ReadonlySet<string>,
  onChosen: ((ids: ReadonlySet<string>) => void) | undefined,
  { mayChoose = anyRow, onChooseAll, choiceOf }: ChoosingOf<Row>,
): RowChoosing | undefined {
  const t = useText();
  const [range, setRange] = useState<Choosing>(fresh);
  if (onChosen === undefined) return undefined;
  const idOf = (line: Line<Row> | undefined) =>
    line?.kind === 'row' && mayChoose(line.row) ? line.key : undefined;
  const ids = lines.map(idOf).filter((id) => id !== undefined);
  const rowAt = (line: number) => idOf(lines[line]);
  const chooseAll = (so: boolean) => {
    setRange(fresh);
    if (onChooseAll === undefined) onChosen(new Set(so ? ids : []));
    else onChooseAll(so);
  };
  return {
    chosen,
    chooseAll,
    boxForAll: (
      <Toggle chosen={ids.length > 0 && ids.every((id) => chosen.has(id))} onChange={chooseAll}>
        <span className="unseen">{t('table.chooseAll')}</span>
      </Toggle>
    ),
    toggle: (line) => {
      const id = rowAt(line);
      if (id === undefined) return;
      const next = toggled(chosen, id);
      setRange({ anchor: id, before: next });
      onChosen(next);
    },
    begin: (line) => {
      setRange({ anchor: rowAt(line) ?? null, before: chosen });
    },
    extendTo: (line, from) => {
      const to = rowAt(line);
      if (to === undefined) return;
      const begun =
        range.anchor === null
          ? { anchor: (from === undefined ? undefined : rowAt(from)) ?? to, before: chosen }
          : range;
      setRange(begun);
      onChosen(rangeTo(ids, begun, to));
    },
    box: (line, name) => {
      const at = lines[line];
      const id = idOf(at);
      if (at?.kind !== 'row' || id === undefined) return null;
      return (
        <span data-box="">
          <span className={chosen.has(id) ? 'toggle-box toggle-on' : 'toggle-box'} aria-hidden="true">
            {chosen.has(id) ? '✓' : ''}
          </span>
          <span className="unseen">{choiceOf?.(at.row) ?? t('table.choose', { what: name })}</span>
        </span>
      );
    },
  };
}
