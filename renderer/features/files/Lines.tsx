// Every figure of the import as a line: what it would change, from which cell, and whether it is taken.

import { useEffect, useState } from 'react';
import {
  importStatuses,
  type FiguresCounts,
  type FiguresPreview,
  type ImportLine,
  type LineFilter,
} from '../../../shared/files/spreadsheet-calls.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { api } from '../../api.ts';
import { said, tellFailure } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { TextBox } from '../../ui/TextBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';

const pageSize = 200;
const shapes = { new: '＋', changed: '◆', same: '○', contradictory: '▲', rejected: '■' } as const;

type Speaks = (spoken: Spoken) => string;

interface Shown {
  readonly lines: readonly ImportLine[];
  readonly count: number;
}

function useLines(job: string, filter: LineFilter) {
  const [shown, setShown] = useState<Shown>({ lines: [], count: 0 });
  const [version, setVersion] = useState(0);
  const { status, words } = filter;
  const length = Math.max(shown.lines.length, pageSize);
  // The lines stay in the app: those in sight are fetched when the filter or a decision changes.
  useEffect(() => {
    let current = true;
    void (async () => {
      const pages: ImportLine[] = [];
      let count = 0;
      for (let from = 0; from < length; from += pageSize) {
        // One page after another.
        // oxlint-disable-next-line no-await-in-loop
        const page = await api.spreadsheet.lines({ job, filter: { status, words }, from, count: pageSize });
        if (!page.ok || !current) return;
        pages.push(...page.value.lines);
        count = page.value.count;
        if (pages.length >= count) break;
      }
      setShown({ lines: pages, count });
    })();
    return () => {
      current = false;
    };
    // How many are shown isn't a reason to fetch them again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [job, status, words, version]);
  return {
    shown,
    refresh: () => {
      setVersion((before) => before + 1);
    },
    more: async () => {
      const page = said(
        await api.spreadsheet.lines({ job, filter, from: shown.lines.length, count: pageSize }),
      );
      if (page !== undefined) setShown({ lines: [...shown.lines, ...page.lines], count: page.count });
    },
  };
}

interface LineActions {
  readonly onTick: (line: ImportLine, ticked: boolean) => void;
  readonly onEdit: (line: ImportLine, text: string) => Promise<boolean>;
}

const idOf = ({ line }: ImportLine) => String(line);

function isTaken({ editable, status }: ImportLine): boolean {
  return editable && status !== 'same';
}

/** Not all lines are here at once, so they can't be sorted by a column. */
function lineColumns(t: Text, speak: Speaks, actions: LineActions): readonly Column<ImportLine>[] {
  const period = (line: ImportLine) => (line.period === null ? '' : speak(line.period));
  const kind = (line: ImportLine) => (line.kind === null ? '' : t(`sheet.kind.${line.kind}`));
  const what = (line: ImportLine) =>
    [line.name, period(line), kind(line)].filter((part) => part !== '').join(', ');
  const columns: readonly Column<ImportLine>[] = [
    {
      key: 'take',
      label: t('sheet.take'),
      width: 72,
      text: () => '',
      cell: (line) =>
        isTaken(line) ? (
          <Toggle
            chosen={line.ticked}
            onChange={(ticked) => {
              actions.onTick(line, ticked);
            }}
          >
            <span className="unseen">{t('sheet.takeWhat', { what: what(line) })}</span>
          </Toggle>
        ) : null,
    },
    {
      key: 'does',
      label: t('sheet.does'),
      width: 132,
      text: ({ status }) => t(`sheet.status.${status}`),
      cell: ({ status }) => (
        <span className={`table-text sheet-${status}`}>
          <span aria-hidden="true">{shapes[status]}</span> {t(`sheet.status.${status}`)}
        </span>
      ),
    },
    {
      key: 'what',
      label: t('sheet.what'),
      width: 200,
      grows: 2,
      names: true,
      wraps: true,
      text: ({ name }) => name,
    },
    { key: 'period', label: t('sheet.period'), width: 108, wraps: 'in full', text: period },
    { key: 'kind', label: t('sheet.kind'), width: 92, text: kind },
    {
      key: 'before',
      label: t('sheet.before'),
      width: 100,
      figures: true,
      wraps: 'in full',
      text: ({ before }) => before,
    },
    {
      key: 'after',
      label: t('sheet.after'),
      width: 120,
      figures: true,
      text: ({ after }) => speak(after),
      cell: (line) =>
        isTaken(line) ? (
          <EditInPlace
            label={t('sheet.valueOf', { what: what(line) })}
            value={speak(line.after)}
            onKeep={(text) => actions.onEdit(line, text)}
          />
        ) : (
          <span className="table-text table-in-full">{speak(line.after)}</span>
        ),
    },
    {
      key: 'reason',
      label: t('sheet.reason'),
      width: 170,
      grows: 2,
      wraps: 'in full',
      text: ({ reason }) => (reason === null ? '' : speak(reason)),
    },
    {
      key: 'cell',
      label: t('sheet.cell'),
      width: 140,
      wraps: 'in full',
      text: ({ sheet, cell }) => `${sheet}!${cell}`,
    },
  ];
  return columns.map((column) => ({ ...column, unsorted: true }));
}

interface LinesProps {
  readonly preview: FiguresPreview;
  readonly onPreview: (preview: FiguresPreview) => void;
}

export function Lines({ preview, onPreview }: LinesProps) {
  const t = useText();
  const speak = useSpeak();
  const { job, counts } = preview;
  const [status, setStatus] = useState<LineFilter['status']>('');
  const [words, setWords] = useState('');
  const filter: LineFilter = { status, words };
  const { shown, refresh, more } = useLines(job, filter);
  const keep = async (call: Promise<Result<FiguresCounts>>): Promise<boolean> => {
    const result = await call;
    if (!result.ok) {
      tellFailure(result.error);
      return false;
    }
    onPreview({ ...preview, ...result.value });
    refresh();
    return true;
  };
  const tick = (line: number | null, ticked: boolean) =>
    void keep(api.spreadsheet.tick({ job, line, filter, ticked }));
  const columns = lineColumns(t, speak, {
    onTick: ({ line }, ticked) => {
      tick(line, ticked);
    },
    onEdit: ({ line }, text) => keep(api.spreadsheet.edit({ job, line, text: text === '' ? null : text })),
  });
  const table = useTable({ name: 'lines of an import', columns, rows: shown.lines, idOf });
  const all = importStatuses.reduce((sum, each) => sum + counts[each], 0);
  return (
    <section>
      <div className="sheet-tools">
        <Choice
          label={t('sheet.filter')}
          value={status}
          options={[
            { value: '' as const, label: `${t('sheet.everything')} (${all})` },
            ...importStatuses
              .filter((each) => counts[each] > 0)
              .map((each) => ({ value: each, label: `${t(`sheet.status.${each}`)} (${counts[each]})` })),
          ]}
          onChange={setStatus}
        />
        <TextBox label={t('sheet.find')} value={words} onChange={setWords} type="search" />
        <Button
          onPress={() => {
            tick(null, true);
          }}
        >
          {t('sheet.tickAll')}
        </Button>
        <Button
          onPress={() => {
            tick(null, false);
          }}
        >
          {t('sheet.untickAll')}
        </Button>
        <p className="tool-count" role="status">
          {shown.count === all
            ? t('sheet.count', { count: all })
            : t('sheet.countFiltered', { shown: shown.count, count: all })}
        </p>
      </div>
      <Table table={table} label={t('table.list', { what: t('nav.spreadsheet') })} />
      {shown.lines.length < shown.count ? (
        <Button onPress={() => void more()}>{t('sheet.more')}</Button>
      ) : null}
    </section>
  );
}
