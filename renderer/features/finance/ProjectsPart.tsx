// The funded projects, newest year first, and the limits of their grants.

import { useMemo, useState, type ReactNode } from 'react';
import { projectStages } from '../../../shared/finance/model/project.ts';
import type { ProjectView } from '../../../shared/finance/projects-calls.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { useOpened } from '../../state/opened.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { AddProject } from './AddProject.tsx';
import { GrantLimits } from './GrantLimits.tsx';
import { penceIn, plainPounds } from './plain-amounts.ts';
import { ProjectPanel } from './ProjectPanel.tsx';

const idOf = ({ id }: ProjectView) => id;

function projectColumns(t: Text, speak: Speak): readonly Column<ProjectView>[] {
  const money = (key: 'grant' | 'spent'): Column<ProjectView> => ({
    key,
    label: t(`projects.${key}Pence`),
    width: 96,
    figures: true,
    text: ({ [key]: amount }) => amount,
    sortBy: ({ [key]: amount }) => penceIn(amount),
    exported: ({ [key]: amount }) => plainPounds(amount),
    cell: ({ [key]: amount }) => (amount === '' ? '–' : amount),
  });
  return [
    {
      key: 'name',
      label: t('projects.name'),
      width: 180,
      grows: 3,
      names: true,
      wraps: true,
      text: ({ title }) => title,
      cell: ({ warning }) => (warning === null ? null : <p className="amount-wrong">■ {speak(warning)}</p>),
    },
    { key: 'year', label: t('finance.year'), width: 116, text: ({ year }) => year },
    { key: 'kind', label: t('projects.kind'), width: 120, text: ({ kind }) => kind },
    {
      key: 'lead',
      label: t('projects.lead'),
      width: 120,
      grows: 1,
      text: ({ lead }) => lead ?? '',
    },
    {
      key: 'participants',
      label: t('projects.participants'),
      width: 104,
      figures: true,
      text: ({ participants }) => String(participants.length),
      sortBy: ({ participants }) => participants.length,
    },
    money('grant'),
    money('spent'),
    {
      key: 'stage',
      label: t('projects.stage'),
      width: 130,
      text: ({ stage }) => t(`projects.stage.${stage}`),
      sortBy: ({ stage }) => projectStages.indexOf(stage),
    },
  ];
}

const none: readonly ProjectView[] = [];

export function ProjectsPart({ switcher }: { readonly switcher: ReactNode }) {
  const t = useText();
  const speak = useSpeak();
  const { value: view, error } = useAnswer('projects', 'list', {});
  const [opened, setOpened] = useOpened();
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => projectColumns(t, speak), [t, speak]);
  const table = useTable({ name: 'projects', columns, rows: view?.projects ?? none, idOf });
  if (view === undefined) return <NotYet error={error} title={t('nav.finance')} />;
  const open = view.projects.find(({ id }) => id === opened);
  return (
    <Screen
      title={t('nav.finance')}
      fixed="projects"
      action={
        <>
          <ExportTable table={table} title={t('finance.projects')} />
          <Button
            onPress={() => {
              setAdding(true);
            }}
          >
            {t('projects.add')}
          </Button>
        </>
      }
      tools={
        <>
          {switcher}
          <p className="tool-count" role="status">
            {t('projects.count', { count: view.projects.length })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : (
          <ProjectPanel
            key={open.id}
            project={open}
            view={view}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {view.projects.length === 0 ? (
        <Empty title={t('projects.emptyTitle')}>
          <p>{t('projects.emptyText')}</p>
        </Empty>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('finance.projects') })}
          opened={opened}
          onOpen={setOpened}
        />
      )}
      <GrantLimits view={view} />
      {adding ? (
        <AddProject
          view={view}
          onClose={() => {
            setAdding(false);
          }}
          onAdded={setOpened}
        />
      ) : null}
    </Screen>
  );
}
