// The member organisations: their kind, where they are, since when and until when.

import { useMemo, useState, type ReactNode } from 'react';
import { memberKinds } from '../../../shared/finance/model/member-organisation.ts';
import type { MemberView } from '../../../shared/finance/projects-calls.ts';
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
import { TextBox } from '../../ui/TextBox.tsx';
import { AddMember } from './AddMember.tsx';
import { MemberPanel } from './MemberPanel.tsx';

const idOf = ({ id }: MemberView) => id;

function memberColumns(t: Text): readonly Column<MemberView>[] {
  const dayColumn = (key: 'joinedOn' | 'leftOn'): Column<MemberView> => ({
    key,
    label: t(`members.${key}`),
    width: 130,
    text: ({ [key]: day }) => (day === null ? '' : dateText(day)),
    sortBy: ({ [key]: day }) => day,
    exported: ({ [key]: day }) => day ?? '',
  });
  return [
    {
      key: 'name',
      label: t('members.name'),
      width: 180,
      grows: 3,
      names: true,
      text: ({ name }) => name,
    },
    {
      key: 'kind',
      label: t('members.kind'),
      width: 150,
      grows: 1,
      text: ({ kind, isMember }) => {
        const said = t(`members.kind.${kind}`);
        return isMember || kind === 'not a member' ? said : `${said} (${t('members.former')})`;
      },
    },
    { key: 'nation', label: t('members.nation'), width: 100, text: ({ nation }) => nation ?? '' },
    { key: 'region', label: t('members.region'), width: 130, text: ({ region }) => region ?? '' },
    dayColumn('joinedOn'),
    dayColumn('leftOn'),
    {
      key: 'projects',
      label: t('members.projects'),
      width: 140,
      figures: true,
      text: ({ projects }) => String(projects),
      sortBy: ({ projects }) => projects,
    },
  ];
}

const none: readonly MemberView[] = [];

export function MembersPart({ switcher }: { readonly switcher: ReactNode }) {
  const t = useText();
  const { value: view, error } = useAnswer('members', 'list', {});
  const [opened, setOpened] = useOpened();
  const [words, setWords] = useState('');
  const [adding, setAdding] = useState(false);
  const wanted = words.trim().toLowerCase();
  const shown = useMemo(
    () =>
      (view?.members ?? none).filter(({ name, nation, region }) =>
        `${name} ${nation ?? ''} ${region ?? ''}`.toLowerCase().includes(wanted),
      ),
    [view, wanted],
  );
  const columns = useMemo(() => memberColumns(t), [t]);
  const table = useTable({ name: 'members', columns, rows: shown, idOf });
  if (view === undefined) return <NotYet error={error} title={t('nav.finance')} />;
  const open = view.members.find(({ id }) => id === opened);
  const counted = memberKinds.filter((kind) => view.counts[kind] > 0);
  return (
    <Screen
      title={t('nav.finance')}
      fixed="members"
      action={
        <>
          <ExportTable table={table} title={t('finance.members')} />
          <Button
            onPress={() => {
              setAdding(true);
            }}
          >
            {t('members.add')}
          </Button>
        </>
      }
      tools={
        <>
          {switcher}
          <TextBox label={t('members.find')} value={words} onChange={setWords} type="search" />
          <p className="tool-count" role="status">
            {shown.length === view.members.length
              ? t('members.count', { count: shown.length })
              : t('members.countFiltered', { shown: shown.length, count: view.members.length })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : (
          <MemberPanel
            key={open.id}
            member={open}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {view.members.length === 0 ? (
        <Empty title={t('members.emptyTitle')}>
          <p>{t('members.emptyText')}</p>
        </Empty>
      ) : (
        <>
          <dl className="facts finance-section">
            {counted.map((kind) => (
              <div key={kind}>
                <dt>{t(`members.kind.${kind}`)}</dt>
                <dd>{view.counts[kind]}</dd>
              </div>
            ))}
          </dl>
          <Table
            table={table}
            label={t('table.list', { what: t('finance.members') })}
            opened={opened}
            onOpen={setOpened}
          />
        </>
      )}
      {adding ? (
        <AddMember
          onClose={() => {
            setAdding(false);
          }}
          onAdded={setOpened}
        />
      ) : null}
    </Screen>
  );
}
