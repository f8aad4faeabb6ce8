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
import { api } from '../../api.ts';
import { said, tellFailure } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';

const pageSize = 200;
const shapes = { new: '＋', changed: '◆', same: '○', contradictory: '▲', rejected: '■' } as const;

interface Shown {
  readonly lines: readonly ImportLine[];
  readonly count: number;
}

function useLines(job: string, filter: LineFilter) {
  const [shown, setShown] = useState<Shown>({ lines: [], count: 0 });
  const [version, setVersion] = useState(0);
  const { status, words } = filter;
  const length = Math.max(shown.lines.length, pageSize);
  // The lines wait in the app: those in sight are fetched when the filter or what was decided changes.
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
    // How many are shown is not a reason to fetch them again.
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

interface LineRowProps {
  readonly line: ImportLine;
  readonly onTick: (ticked: boolean) => void;
  readonly onEdit: (text: string) => Promise<boolean>;
}

function LineRow({ line, onTick, onEdit }: LineRowProps) {
  const t = useText();
  const speak = useSpeak();
  const { status, name, before, reason, sheet, cell, ticked, editable } = line;
  const period = line.period === null ? '' : speak(line.period);
  const kind = line.kind === null ? '' : t(`sheet.kind.${line.kind}`);
  const after = speak(line.after);
  const what = [name, period, kind].filter((part) => part !== '').join(', ');
  const takes = editable && status !== 'same';
  return (
    <tr className={`sheet-line sheet-${status}`}>
      <td>
        {takes ? (
          <Toggle chosen={ticked} onChange={onTick}>
            <span className="unseen">{t('sheet.takeWhat', { what })}</span>
          </Toggle>
        ) : null}
      </td>
      <td className="sheet-status">
        <span aria-hidden="true">{shapes[status]}</span> {t(`sheet.status.${status}`)}
      </td>
      <th scope="row">{name}</th>
      <td>{period}</td>
      <td>{kind}</td>
      <td className="amount">{before}</td>
      <td className="amount">
        {takes ? <EditInPlace label={t('sheet.valueOf', { what })} value={after} onKeep={onEdit} /> : after}
      </td>
      <td>{reason === null ? '' : speak(reason)}</td>
      <td className="ref">
        {sheet}!{cell}
      </td>
    </tr>
  );
}

interface LinesProps {
  readonly preview: FiguresPreview;
  readonly onPreview: (preview: FiguresPreview) => void;
}

export function Lines({ preview, onPreview }: LinesProps) {
  const t = useText();
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
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('sheet.take')}</th>
            <th scope="col">{t('sheet.does')}</th>
            <th scope="col">{t('sheet.what')}</th>
            <th scope="col">{t('sheet.period')}</th>
            <th scope="col">{t('sheet.kind')}</th>
            <th scope="col" className="amount">
              {t('sheet.before')}
            </th>
            <th scope="col" className="amount">
              {t('sheet.after')}
            </th>
            <th scope="col">{t('sheet.reason')}</th>
            <th scope="col">{t('sheet.cell')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.lines.map((line) => (
            <LineRow
              key={line.line}
              line={line}
              onTick={(ticked) => {
                tick(line.line, ticked);
              }}
              onEdit={(text) =>
                keep(api.spreadsheet.edit({ job, line: line.line, text: text === '' ? null : text }))
              }
            />
          ))}
        </tbody>
      </table>
      {shown.lines.length < shown.count ? (
        <Button onPress={() => void more()}>{t('sheet.more')}</Button>
      ) : null}
    </section>
  );
}
