// The bodies that meet, each with its members and its next meeting.

import { useMemo, useState } from 'react';
import type { BodyLine } from '../../../shared/bodies/calls.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { useOpened } from '../../state/opened.ts';
import { dateText, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { AddBody } from './AddBody.tsx';
import { BodyPanel } from './BodyPanel.tsx';
import { memberImportScreen } from './MemberImportScreen.tsx';
import { useMemberImport } from './use-member-import.ts';

const idOf = ({ id }: BodyLine) => id;

function bodyColumns(t: Text): readonly Column<BodyLine>[] {
  return [
    {
      key: 'name',
      label: t('bodies.name'),
      width: 180,
      grows: 2,
      names: true,
      wraps: true,
      text: ({ name }) => name,
    },
    {
      key: 'kind',
      label: t('bodies.kind'),
      width: 180,
      folds: 1,
      grows: 1,
      wraps: true,
      text: ({ kind }) => t(`bodies.kind.${kind}`),
    },
    {
      key: 'members',
      label: t('bodies.members'),
      width: 150,
      text: ({ members, vacant }) =>
        vacant === 0 ? String(members) : t('bodies.membersVacant', { members, count: vacant }),
      sortBy: ({ members }) => members,
    },
    {
      key: 'next',
      label: t('bodies.next'),
      width: 150,
      folds: 2,
      text: ({ next }) => (next === null ? t('bodies.noNext') : dateText(next)),
      sortBy: ({ next }) => next,
      exported: ({ next }) => next ?? '',
    },
  ];
}

const none: readonly BodyLine[] = [];

export function BodiesScreen() {
  const t = useText();
  const { value: all, error } = useAnswer('bodies', 'list', {});
  const [opened, setOpened] = useOpened();
  const [adding, setAdding] = useState(false);
  const importing = useMemberImport();
  const columns = useMemo(() => bodyColumns(t), [t]);
  const table = useTable({ name: 'bodies', columns, rows: all ?? none, idOf });
  if (all === undefined) return <NotYet error={error} title={t('nav.bodies')} />;
  const list = memberImportScreen(importing, t);
  if (list !== undefined) return list;
  const open = all.find(({ id }) => id === opened);
  const isEmpty = all.length === 0;
  const add = (
    <Button
      look={isEmpty ? 'main' : 'plain'}
      onPress={() => {
        setAdding(true);
      }}
    >
      {t('bodies.add')}
    </Button>
  );
  return (
    <Screen
      title={t('nav.bodies')}
      fixed="bodies"
      action={
        <>
          <ExportTable table={table} title={t('nav.bodies')} />
          {isEmpty ? null : add}
        </>
      }
      tools={
        <p className="tool-count" role="status">
          {t('bodies.count', { count: all.length })}
        </p>
      }
      panel={
        open === undefined ? undefined : (
          <BodyPanel
            key={open.id}
            id={open.id}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {isEmpty ? (
        <Empty title={t('bodies.emptyTitle')}>
          <p>{t('bodies.emptyText')}</p>
          {add}
        </Empty>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('nav.bodies') })}
          opened={opened}
          onOpen={setOpened}
        />
      )}
      {adding ? (
        <AddBody
          onClose={() => {
            setAdding(false);
          }}
          onAdded={setOpened}
        />
      ) : null}
    </Screen>
  );
}
