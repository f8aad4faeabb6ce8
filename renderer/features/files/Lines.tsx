// Every figure of the import as a line: what it would change, from which cell, and whether it is taken. A range of lines is taken with Shift.

import { useState } from 'react';
import {
  importStatuses,
  type FiguresPreview,
  type ImportLine,
  type LineFilter,
} from '../../../shared/files/spreadsheet-calls.ts';
import { saveTable } from '../../parts/save-table.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useRoom } from '../../ui/layout/use-room.ts';
import { boxWidth, Table } from '../../ui/table/Table.tsx';
import { csvOfRows, useTable } from '../../ui/table/use-table.ts';
import { TextBox } from '../../ui/TextBox.tsx';
import { canTake, lineColumns, narrowColumns, whatIn } from './line-columns.tsx';
import { useLines } from './use-lines.ts';

interface LinesProps {
  readonly preview: FiguresPreview;
  readonly onPreview: (preview: FiguresPreview) => void;
}

const idOf = ({ line }: ImportLine) => String(line);

export function Lines({ preview, onPreview }: LinesProps) {
  const t = useText();
  const speak = useSpeak();
  const { job, counts } = preview;
  const [status, setStatus] = useState<LineFilter['status']>('');
  const [words, setWords] = useState('');
  const { lines, count, more, all, tick, edit } = useLines(job, { status, words }, (next) => {
    onPreview({ ...preview, ...next });
  });
  const columns = lineColumns(t, speak, ({ line }, text) => edit(line, text === '' ? null : text));
  const [room, watch] = useRoom();
  const isNarrow = room < boxWidth + columns.reduce((sum, { width }) => sum + width, 0);
  const table = useTable({
    name: isNarrow ? 'lines of a narrow import' : 'lines of an import',
    columns: isNarrow ? narrowColumns(t, speak, columns) : columns,
    rows: lines,
    idOf,
  });
  const total = importStatuses.reduce((sum, each) => sum + counts[each], 0);
  const tickAll = (ticked: boolean) => void tick(null, ticked);
  const take = (ids: ReadonlySet<string>) => {
    for (const ticked of [true, false]) {
      const changed = lines.filter(
        (line) => canTake(line) && line.ticked !== ticked && ids.has(idOf(line)) === ticked,
      );
      if (changed.length > 0)
        void tick(
          changed.map(({ line }) => line),
          ticked,
        );
    }
  };
  const save = async () => {
    const rows = await all();
    if (rows !== undefined) await saveTable(t('nav.spreadsheet'), csvOfRows(columns, rows));
  };
  return (
    <section ref={watch}>
      <div className="sheet-tools">
        <Choice
          label={t('sheet.filter')}
          value={status}
          options={[
            { value: '' as const, label: `${t('sheet.everything')} (${total})` },
            ...importStatuses
              .filter((each) => counts[each] > 0)
              .map((each) => ({ value: each, label: `${t(`sheet.status.${each}`)} (${counts[each]})` })),
          ]}
          onChange={setStatus}
        />
        <TextBox label={t('sheet.find')} value={words} onChange={setWords} type="search" />
        <Button
          onPress={() => {
            tickAll(true);
          }}
        >
          {t('sheet.tickAll')}
        </Button>
        <Button
          onPress={() => {
            tickAll(false);
          }}
        >
          {t('sheet.untickAll')}
        </Button>
        <Button disabled={count === 0} onPress={save}>
          {t('table.export')}
        </Button>
        <p className="tool-count" role="status">
          {count === total
            ? t('sheet.count', { count: total })
            : t('sheet.countFiltered', { shown: count, count: total })}
        </p>
      </div>
      <Table
        table={table}
        label={t('table.list', { what: t('nav.spreadsheet') })}
        chosen={new Set(lines.filter(({ ticked }) => ticked).map(idOf))}
        onChosen={take}
        mayChoose={canTake}
        onChooseAll={tickAll}
        choiceOf={(line) => t('sheet.takeWhat', { what: whatIn(t, speak, line) })}
      />
      {lines.length < count ? <Button onPress={() => more()}>{t('sheet.more')}</Button> : null}
    </section>
  );
}
