// Who changed what, when, and from where; any step can be inspected, taken back, or viewed as the register stood then.

import { useMemo, useState } from 'react';
import type { HistoryBatch, HistoryPage } from '../../../shared/history/calls.ts';
import { api } from '../../api.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { done, said, useApp } from '../../state/app-store.ts';
import { useOpened } from '../../state/opened.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox, hasUnfinishedDate } from '../../ui/DateBox.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { stepColumns } from './step-columns.tsx';
import { StepPanel } from './StepPanel.tsx';
import { useHistoryPages } from './use-history-pages.ts';
import './history.css';

const none: readonly HistoryBatch[] = [];
const idOf = ({ batch }: HistoryBatch) => String(batch);

function AsAt() {
  const t = useText();
  const today = useApp(({ header }) => header?.today ?? '');
  const [day, setDay] = useState(today);
  return (
    <>
      <DateBox label={t('history.day')} value={day} onChange={setDay} />
      <Button
        disabled={day === ''}
        onPress={({ target }) =>
          hasUnfinishedDate(target.parentElement) || done(api.history.lookAt({ at: { day } }))
        }
      >
        {t('history.lookAtDay')}
      </Button>
    </>
  );
}

interface AuthorProps {
  readonly pages: HistoryPage | undefined;
  readonly author: string;
  readonly onAuthor: (author: string) => void;
}

function Author({ pages, author, onAuthor }: AuthorProps) {
  const t = useText();
  return (
    <Choice
      label={t('history.author')}
      value={author}
      options={[
        { value: '', label: t('history.anyAuthor') },
        ...(pages?.authors ?? []).map((name) => ({ value: name, label: name })),
      ]}
      onChange={onAuthor}
    />
  );
}

export function HistoryScreen() {
  const t = useText();
  const speak = useSpeak();
  const [words, setWords] = useState('');
  const [author, setAuthor] = useState('');
  const [opened, setOpened] = useOpened();
  const { page, error, more } = useHistoryPages({ words, author });
  const open = page?.batches.find(({ batch }) => String(batch) === opened);
  const isFiltered = words.trim() !== '' || author !== '';
  const count = page?.batches.length ?? 0;
  const columns = useMemo(() => stepColumns(t, speak), [t, speak]);
  const table = useTable({ name: 'history', columns, rows: page?.batches ?? none, idOf });
  return (
    <Screen
      title={t('nav.history')}
      fixed="history"
      action={<ExportTable table={table} title={t('nav.history')} />}
      tools={
        <>
          <TextBox label={t('history.filter')} value={words} onChange={setWords} type="search" />
          <Author pages={page} author={author} onAuthor={setAuthor} />
          <AsAt />
          <p className="tool-count" role="status">
            {t(isFiltered ? 'history.shownFiltered' : 'history.shown', { count })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : (
          <StepPanel
            key={open.batch}
            step={open}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {page === undefined ? (
        <div className="waiting">
          <NotYet error={error} />
        </div>
      ) : count === 0 ? (
        <p className="waiting">{t(isFiltered ? 'history.emptyFiltered' : 'history.none')}</p>
      ) : (
        <>
          <Table
            table={table}
            label={t('table.list', { what: t('nav.history') })}
            opened={opened}
            onOpen={setOpened}
          />
          {page.next === null ? null : (
            <div className="list-foot">
              <Button onPress={async () => said(await more())}>{t('history.more')}</Button>
            </div>
          )}
        </>
      )}
    </Screen>
  );
}
