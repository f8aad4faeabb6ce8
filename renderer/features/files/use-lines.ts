// The lines of an import under a filter. They stay in the app: a page of them is fetched at a time, and what is decided about one is shown at
// once, before the app has answered.

import { useEffect, useRef, useState } from 'react';
import type { FiguresCounts, ImportLine, LineFilter } from '../../../shared/files/spreadsheet-calls.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { api } from '../../api.ts';
import { said, tellFailure } from '../../state/app-store.ts';

const pageSize = 200;

interface Shown {
  readonly lines: readonly ImportLine[];
  /** How many there are under the filter. */
  readonly count: number;
}

interface Lines extends Shown {
  readonly more: () => Promise<void>;
  /** Every line under the filter; undefined when the app couldn't say, and the person has been told why. */
  readonly all: () => Promise<readonly ImportLine[] | undefined>;
  /** Takes these lines or leaves them out: all under the filter when none are named. */
  readonly tick: (lines: readonly number[] | null, ticked: boolean) => Promise<boolean>;
  /** Writes another value in place of what the file says; null is what it says. */
  readonly edit: (line: number, text: string | null) => Promise<boolean>;
}

/** From a line on, as many as there are up to a number. */
async function fetched(job: string, filter: LineFilter, from: number, to: number): Promise<Result<Shown>> {
  const lines: ImportLine[] = [];
  for (;;) {
    // One page after another.
    // oxlint-disable-next-line no-await-in-loop
    const page = await api.spreadsheet.lines({ job, filter, from: from + lines.length, count: pageSize });
    if (!page.ok) return page;
    lines.push(...page.value.lines);
    const { count } = page.value;
    if (from + lines.length >= Math.min(to, count) || page.value.lines.length === 0)
      return { ok: true, value: { lines, count } };
  }
}

export function useLines(job: string, filter: LineFilter, onCounts: (counts: FiguresCounts) => void): Lines {
  const [shown, setShown] = useState<Shown>({ lines: [], count: 0 });
  const [version, setVersion] = useState(0);
  /** Decisions that the app has yet to answer: what it says of the lines until then is from before. */
  const deciding = useRef(0);
  const { status, words } = filter;
  const length = Math.max(shown.lines.length, pageSize);
  // Those in sight are fetched when the filter or a decision changes.
  useEffect(() => {
    let current = true;
    void fetched(job, { status, words }, 0, length).then((page) => {
      if (!current || deciding.current > 0) return;
      if (page.ok) setShown(page.value);
      else tellFailure(page.error);
    });
    return () => {
      current = false;
    };
    // How many are shown isn't a reason to fetch them again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [job, status, words, version]);
  const decide = async (calls: readonly (() => Promise<Result<FiguresCounts>>)[]): Promise<boolean> => {
    let result: Result<FiguresCounts> | undefined;
    deciding.current += 1;
    for (const call of calls) {
      // In their order, so that the last answer counts them all.
      // oxlint-disable-next-line no-await-in-loop
      result = await call();
      if (!result.ok) break;
    }
    deciding.current -= 1;
    if (deciding.current === 0) setVersion((before) => before + 1);
    if (result?.ok === true) onCounts(result.value);
    else if (result !== undefined) tellFailure(result.error);
    return result?.ok !== false;
  };
  return {
    ...shown,
    more: async () => {
      const from = shown.lines.length;
      const page = said(await fetched(job, filter, from, from + pageSize));
      if (page !== undefined) setShown({ lines: [...shown.lines, ...page.lines], count: page.count });
    },
    all: async () => {
      const rest = said(await fetched(job, filter, shown.lines.length, Infinity));
      return rest === undefined ? undefined : [...shown.lines, ...rest.lines];
    },
    tick: (lines, ticked) => {
      const which = new Set(lines);
      setShown((before) => ({
        ...before,
        lines: before.lines.map((line) => (which.has(line.line) ? { ...line, ticked } : line)),
      }));
      const ask = (line: number | null) => () => api.spreadsheet.tick({ job, line, filter, ticked });
      return decide(lines === null ? [ask(null)] : lines.map(ask));
    },
    edit: (line, text) => decide([() => api.spreadsheet.edit({ job, line, text })]),
  };
}
