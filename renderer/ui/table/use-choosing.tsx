// Selecting rows in a table: one by one, a range, all of them.

import { useState, type ReactNode } from 'react';
import { useText } from '../../state/text.ts';
import { Toggle } from '../Toggle.tsx';
import { rangeTo, toggled, type Choosing } from './choosing.ts';
import type { Line } from './lines.ts';

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
  readonly box: (id: string, name: string) => ReactNode;
}

const fresh: Choosing = { anchor: null, before: new Set() };

/** Undefined where rows can't be selected. */
export function useChoosing<Row>(
  lines: readonly Line<Row>[],
  chosen: ReadonlySet<string>,
  onChosen: ((ids: ReadonlySet<string>) => void) | undefined,
): RowChoosing | undefined {
  const t = useText();
  const [range, setRange] = useState<Choosing>(fresh);
  if (onChosen === undefined) return undefined;
  const ids = lines.flatMap((line) => (line.kind === 'row' ? [line.key] : []));
  const rowAt = (line: number) => {
    const at = lines[line];
    return at?.kind === 'row' ? at.key : undefined;
  };
  const chooseAll = (so: boolean) => {
    setRange(fresh);
    onChosen(new Set(so ? ids : []));
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
    box: (id, name) => (
      <span data-box="">
        <span className={chosen.has(id) ? 'toggle-box toggle-on' : 'toggle-box'} aria-hidden="true">
          {chosen.has(id) ? '✓' : ''}
        </span>
        <span className="unseen">{t('table.choose', { what: name })}</span>
      </span>
    ),
  };
}
