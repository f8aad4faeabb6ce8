// The reports of a meeting that are written here, one of them open.

import { useState } from 'react';
import type { PaperView } from '../../../shared/papers/calls.ts';
import { api } from '../../api.ts';
import { AddDialog, given, theOnly } from '../../parts/AddDialog.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { HeadingsDialog } from './HeadingsDialog.tsx';
import { ReportPage } from './ReportPage.tsx';
import './report.css';

export interface ReportsPartProps {
  readonly meetingId: string;
  readonly bodyId: string;
}

/** What can be done at the head of the part. */
export function NewReport({ meetingId, onAdded }: { meetingId: string; onAdded: (id: string) => void }) {
  const t = useText();
  const { value: view } = useAnswer('papers', 'show', { meetingId });
  const items = view?.items ?? [];
  return (
    <>
      <DialogButton label={t('reports.new')} look="main" disabled={items.length === 0}>
        {(close) => (
          <AddDialog
            title={t('reports.new')}
            start={{ title: '', itemId: theOnly(items) }}
            ready={({ title, itemId }) => given(title, itemId)}
            add={({ title, itemId }) => api.papers.add({ form: 'written', itemId, title })}
            onAdded={({ id }) => {
              onAdded(id);
            }}
            onClose={close}
          >
            {({ field, problem }) => (
              <>
                <TextBox label={t('reports.title')} {...field('title')} problem={problem} autoFocus />
                <Choice
                  label={t('reports.forItem')}
                  {...field('itemId')}
                  options={items.map(({ id, number, title }) => ({
                    value: id,
                    label: `${number} ${title}`.trim(),
                  }))}
                />
              </>
            )}
          </AddDialog>
        )}
      </DialogButton>
    </>
  );
}

interface ListProps {
  readonly written: readonly PaperView[];
  /** The one that was open. */
  readonly last: string | null;
  readonly onOpen: (id: string) => void;
}

function List({ written, last, onOpen }: ListProps) {
  const t = useText();
  const speak = useSpeak();
  return (
    <div className="report-page">
      <p className="quiet">{t('reports.count', { count: written.length })}</p>
      <ul className="lines">
        {written.map(({ id, title, items }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              // oxlint-disable-next-line no-autofocus -- where the focus was before it was opened
              autoFocus={id === last}
              onClick={() => {
                onOpen(id);
              }}
            >
              {title}
            </button>{' '}
            <span className="quiet">{items.map((item) => speak(item.title)).join(', ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ReportsPart({ meetingId, bodyId }: ReportsPartProps) {
  const t = useText();
  const { value: view, error } = useAnswer('papers', 'show', { meetingId });
  const [opened, setOpened] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  if (view === undefined) return <NotYet error={error} />;
  const written = view.papers.filter(({ form }) => form === 'written');
  const open = written.find(({ id }) => id === opened);
  const headings = (
    <Button
      look="quiet"
      onPress={() => {
        setChoosing(true);
      }}
    >
      {t('reports.headings')}
    </Button>
  );
  return (
    <>
      {open === undefined ? (
        <div className="reports-part">
          <div className="row reports-bar">
            <NewReport meetingId={meetingId} onAdded={setOpened} />
            {headings}
          </div>
          <List written={written} last={last} onOpen={setOpened} />
        </div>
      ) : (
        <ReportPage
          paperId={open.id}
          backTo={t('reports.all')}
          onBack={() => {
            setLast(open.id);
            setOpened(null);
          }}
        >
          {headings}
        </ReportPage>
      )}
      {isChoosing ? (
        <HeadingsDialog
          bodyId={bodyId}
          onClose={() => {
            setChoosing(false);
          }}
        />
      ) : null}
    </>
  );
}
