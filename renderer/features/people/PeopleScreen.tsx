// People and groups: who leads what, and merging two spellings of one name.

import { useMemo, useState } from 'react';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import type { Holder } from '../../../shared/people/calls.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { useOpened } from '../../state/opened.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { AddHolder } from './AddHolder.tsx';
import { HolderPanel } from './HolderPanel.tsx';

const idOf = ({ id }: Holder) => id;

function ledBy({ leads }: Holder, speak: Speak): string {
  return [...new Set(leads.map(({ title }) => speak(title)))].join(', ');
}

function holderColumns(t: Text, speak: Speak, all: readonly Holder[]): readonly Column<Holder>[] {
  const ofHolder = (holder: Holder) => ledBy(holder, speak);
  const nameOf = new Map(all.map(({ id, name }) => [id, name]));
  return [
    {
      key: 'name',
      label: t('people.name'),
      width: 170,
      grows: 2,
      names: true,
      wraps: true,
      text: ({ name }) => name,
      cell: ({ alike }) =>
        alike.map((other) => (
          <p key={other} className="meta">
            {t('people.alike', { name: nameOf.get(other) ?? '' })}
          </p>
        )),
    },
    { key: 'kind', label: t('people.kind'), width: 130, folds: 2, text: ({ kind }) => t(`people.${kind}`) },
    {
      key: 'titleOrInitials',
      label: `${t('people.title')} / ${t('people.initials')}`,
      width: 230,
      folds: 1,
      text: ({ titleOrInitials }) => titleOrInitials ?? '',
    },
    {
      key: 'leads',
      label: t('people.leads'),
      width: 150,
      folds: 3,
      grows: 3,
      wraps: true,
      text: (holder) => (holder.leads.length === 0 ? t('people.leads.none') : ofHolder(holder)),
      sortBy: ofHolder,
      exported: ofHolder,
    },
  ];
}

export function PeopleScreen() {
  const t = useText();
  const speak = useSpeak();
  const { value: all, error } = useAnswer('people', 'list', {});
  const [words, setWords] = useState('');
  const [opened, setOpened] = useOpened();
  const [adding, setAdding] = useState(false);
  const wanted = words.trim().toLowerCase();
  const shown = useMemo(
    () =>
      (all ?? []).filter(({ name, titleOrInitials }) =>
        `${name} ${titleOrInitials ?? ''}`.toLowerCase().includes(wanted),
      ),
    [all, wanted],
  );
  const columns = useMemo(() => holderColumns(t, speak, all ?? []), [t, speak, all]);
  const table = useTable({ name: 'people', columns, rows: shown, idOf });
  if (all === undefined) return <NotYet error={error} title={t('nav.people')} />;
  const open = all.find(({ id }) => id === opened);
  return (
    <Screen
      title={t('nav.people')}
      fixed="people"
      action={
        <>
          <ExportTable table={table} title={t('nav.people')} />
          <Button
            onPress={() => {
              setAdding(true);
            }}
          >
            {t('people.add')}
          </Button>
        </>
      }
      tools={
        <>
          <TextBox label={t('people.find')} value={words} onChange={setWords} type="search" />
          <p className="tool-count" role="status">
            {shown.length === all.length
              ? t('people.count', { count: all.length })
              : t('people.countFiltered', { shown: shown.length, count: all.length })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : (
          <HolderPanel
            key={open.id}
            holder={open}
            all={all}
            onOpen={setOpened}
            onClose={() => {
              setOpened(null);
            }}
          />
        )
      }
    >
      {all.length === 0 ? (
        <Empty title={t('people.emptyTitle')}>
          <p>{t('people.emptyText')}</p>
        </Empty>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('nav.people') })}
          opened={opened}
          onOpen={setOpened}
        />
      )}
      {adding ? (
        <AddHolder
          onClose={() => {
            setAdding(false);
          }}
          onAdded={setOpened}
        />
      ) : null}
    </Screen>
  );
}
