// Who changed what, when, and from where; any step can be looked into, taken back, or stood on.

import { useState } from 'react';
import type { HistoryBatch, HistoryPage } from '../../../shared/history/calls.ts';
import { api } from '../../api.ts';
import { done, said, useApp } from '../../state/app-store.ts';
import { useOpened } from '../../state/opened.ts';
import { dayOf, timeOf, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { StepPanel } from './StepPanel.tsx';
import { useHistoryPages } from './use-history-pages.ts';
import './history.css';

interface StepsProps {
  readonly batches: readonly HistoryBatch[];
  readonly opened: string | null;
  readonly onOpen: (batch: string) => void;
}

function Steps({ batches, opened, onOpen }: StepsProps) {
  const t = useText();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('history.when')}</th>
          <th scope="col">{t('history.what')}</th>
          <th scope="col">{t('history.who')}</th>
          <th scope="col" className="number">
            {t('history.size')}
          </th>
        </tr>
      </thead>
      <tbody>
        {batches.map((step) => {
          const { batch, at, intent, actor, copy, kind, changes, undone } = step;
          return (
            <tr key={batch} className={String(batch) === opened ? 'chosen-line' : ''}>
              <td className="step-when">
                {dayOf(at)} {timeOf(at)}
              </td>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onOpen(String(batch));
                  }}
                >
                  {intent}
                </button>
                {undone ? <span className="meta"> {t('history.undone')}</span> : null}
                {kind === 'edit' ? null : <span className="meta"> {t(`history.kind.${kind}`)}</span>}
              </th>
              <td>
                {actor}
                {copy === '' ? null : <span className="meta"> {t('history.elsewhere', { copy })}</span>}
              </td>
              <td className="number">{changes}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function AsAt() {
  const t = useText();
  const today = useApp(({ header }) => header?.today ?? '');
  const [day, setDay] = useState(today);
  return (
    <>
      <DateBox label={t('history.day')} value={day} onChange={setDay} />
      <Button disabled={day === ''} onPress={() => void done(api.history.lookAt({ at: { day } }))}>
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
  const [words, setWords] = useState('');
  const [author, setAuthor] = useState('');
  const [opened, setOpened] = useOpened();
  const { page, more } = useHistoryPages({ words, author });
  const open = page?.batches.find(({ batch }) => String(batch) === opened);
  const isFiltered = words.trim() !== '' || author !== '';
  const count = page?.batches.length ?? 0;
  return (
    <Screen
      title={t('nav.history')}
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
        <p className="quiet">{t('frame.loading')}</p>
      ) : count === 0 ? (
        <p>{t(isFiltered ? 'history.emptyFiltered' : 'history.none')}</p>
      ) : (
        <>
          <Steps batches={page.batches} opened={opened} onOpen={setOpened} />
          {page.next === null ? null : (
            <Button onPress={() => void more().then(said)}>{t('history.more')}</Button>
          )}
        </>
      )}
    </Screen>
  );
}
