// All papers of a meeting: how each stands, how long it is, and what is still outstanding. What is overdue comes first.

import { useMemo, useState } from 'react';
import type { Speak, Text } from '../../../../shared/language/speak.ts';
import type { PapersView, PaperView } from '../../../../shared/papers/calls.ts';
import { readingMinutes } from '../../../../shared/papers/rules/reading-time.ts';
import { isAwaited, standings } from '../../../../shared/papers/rules/standing.ts';
import { sayRole } from '../../../../shared/papers/model/sign-off.ts';
import { ExportTable } from '../../../parts/ExportTable.tsx';
import { NotYet } from '../../../parts/NotYet.tsx';
import { useAnswer } from '../../../state/answers.ts';
import { dateText, useSpeak, useText } from '../../../state/text.ts';
import { Empty } from '../../../ui/Empty.tsx';
import type { Column } from '../../../ui/table/columns.ts';
import { Table } from '../../../ui/table/Table.tsx';
import { useTable } from '../../../ui/table/use-table.ts';
import { MeetingFrame, type MeetingPartProps } from '../MeetingFrame.tsx';
import { PaperPanel } from './PaperPanel.tsx';
import { useWriting } from './use-writing.ts';
import { WritePaper } from './WritePaper.tsx';

interface PaperLine extends PaperView {
  /** "3", "3, 5": the numbers of the items it is for. */
  readonly numbers: string;
  /** Where the first of them comes. */
  readonly at: number;
}

const idOf = ({ id }: PaperLine) => id;

function isMissing(line: PaperLine | undefined): boolean {
  return line !== undefined && isAwaited(line.standing);
}

function linesOf({ items, papers }: PapersView): PaperLine[] {
  const lines = papers.map((paper) => {
    const its = items.filter((item) => item.papers.includes(paper.id));
    const at = items.findIndex((item) => item.papers.includes(paper.id));
    return { ...paper, numbers: its.map(({ number, title }) => number || title).join(', '), at };
  });
  const urgency = ({ standing }: PaperLine) =>
    standing === 'overdue' ? 0 : standing === 'to follow' ? 1 : 2;
  return lines.sort((a, b) => urgency(a) - urgency(b) || a.at - b.at);
}

/** What it still waits for, in words. */
function outstanding({ signOffs }: PaperView, t: Text, speak: Speak): string {
  return signOffs
    .filter(({ state }) => state === 'asked' || state === 'refused')
    .map(({ role, state }) => `${speak(sayRole(role))}: ${t(`papers.sign-off.${state}`)}`)
    .join(', ');
}

function columnsOf(t: Text, speak: Speak): readonly Column<PaperLine>[] {
  return [
    {
      key: 'item',
      label: t('papers.item'),
      width: 64,
      text: ({ numbers }) => numbers,
      sortBy: ({ at }) => at,
    },
    {
      key: 'title',
      label: t('papers.title'),
      width: 152,
      grows: 3,
      names: true,
      wraps: true,
      text: ({ title }) => title,
    },
    {
      key: 'standing',
      label: t('papers.state'),
      width: 120,
      text: ({ standing }) => t(`papers.standing.${standing}`),
      cell: ({ standing }) => (
        <span className={standing === 'overdue' ? 'paper-overdue' : ''}>
          {`${standing === 'overdue' ? '▲ ' : ''}${t(`papers.standing.${standing}`)}`}
        </span>
      ),
      sortBy: ({ standing }) => standings.indexOf(standing),
    },
    {
      key: 'due',
      label: t('papers.dueOn'),
      width: 128,
      text: ({ dueOn }) => (dueOn === null ? '' : dateText(dueOn)),
      sortBy: ({ dueOn }) => dueOn,
      exported: ({ dueOn }) => dueOn ?? '',
    },
    {
      key: 'version',
      label: t('papers.versionShort'),
      width: 80,
      folds: 2,
      figures: true,
      text: ({ versions }) => (versions.length === 0 ? '' : String(versions.length)),
      sortBy: ({ versions }) => versions.length,
    },
    {
      key: 'pages',
      label: t('papers.pagesShort'),
      width: 96,
      folds: 3,
      figures: true,
      text: ({ pages }) => (pages === null ? '' : String(pages)),
      sortBy: ({ pages }) => pages,
    },
    {
      key: 'minutes',
      label: t('papers.minutesShort'),
      width: 88,
      folds: 1,
      figures: true,
      text: ({ pages }) => (pages === null ? '' : String(readingMinutes(pages))),
      sortBy: ({ pages }) => pages,
    },
    {
      key: 'signOffs',
      label: t('papers.outstanding'),
      width: 120,
      folds: 4,
      grows: 1,
      wraps: true,
      text: (paper) => outstanding(paper, t, speak),
    },
  ];
}

const none: readonly PaperLine[] = [];

interface TotalsProps {
  readonly papers: readonly PaperView[];
  /** What is missing stands before the rest, and nobody chose another order. */
  readonly isByUrgency: boolean;
}

function Totals({ papers, isByUrgency }: TotalsProps) {
  const t = useText();
  const pages = papers.reduce((sum, paper) => sum + (paper.pages ?? 0), 0);
  const overdue = papers.filter(({ standing }) => standing === 'overdue').length;
  return (
    <p className="tool-count" role="status">
      {[
        t('papers.count', { count: papers.length }),
        overdue === 0 ? '' : t('papers.overdueCount', { count: overdue }),
        pages === 0 ? '' : t('papers.pages', { count: pages }),
        pages === 0 ? '' : t('papers.aboutMinutes', { count: readingMinutes(pages) }),
        isByUrgency ? t('papers.missingFirst') : '',
      ]
        .filter((part) => part !== '')
        .join(' · ')}
    </p>
  );
}

export function PapersPart({ first, ...props }: MeetingPartProps & { readonly first: string | null }) {
  const t = useText();
  const speak = useSpeak();
  const { id: meetingId } = props.meeting;
  const { value: view, error } = useAnswer('papers', 'show', { meetingId });
  const { value: changed } = useAnswer('paperFiles', 'changed', { meetingId });
  const [opened, setOpened] = useState(first);
  const columns = useMemo(() => columnsOf(t, speak), [t, speak]);
  const rows = useMemo(() => (view === undefined ? none : linesOf(view)), [view]);
  const table = useTable({ name: 'papers', columns, rows, idOf });
  const writing = useWriting();
  if (view === undefined)
    return (
      <MeetingFrame {...props}>
        <NotYet error={error} />
      </MeetingFrame>
    );
  if (writing.paperId !== null)
    return <WritePaper {...props} paperId={writing.paperId} onBack={writing.back} />;
  const paper = view.papers.find(({ id }) => id === opened);
  return (
    <MeetingFrame
      {...props}
      action={<ExportTable table={table} title={t('papers.papers')} />}
      tools={
        <Totals
          papers={view.papers}
          isByUrgency={table.sort === null && isMissing(rows.at(0)) && !isMissing(rows.at(-1))}
        />
      }
      panel={
        paper === undefined ? undefined : (
          <PaperPanel
            key={paper.id}
            paper={paper}
            view={view}
            changed={changed?.find(({ paperId }) => paperId === paper.id)}
            writing={writing}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {view.papers.length === 0 ? (
        <Empty title={t('papers.emptyTitle')}>
          <p>{t('papers.emptyText')}</p>
        </Empty>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('papers.papers') })}
          opened={opened}
          onOpen={setOpened}
        />
      )}
    </MeetingFrame>
  );
}
