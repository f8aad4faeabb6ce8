// What is known of each member: entries, that there is nothing, or nothing yet.

import { useMemo, useState } from 'react';
import type { InterestsView, MemberOfRegister } from '../../../shared/interests/calls.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { dateText, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Panel } from '../../ui/layout/Panel.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { AddInterest, type NewInterest } from './AddInterest.tsx';
import type { InterestsPartProps } from './part-props.ts';

const idOf = ({ personId }: MemberOfRegister) => personId;

function seatsText({ seats }: MemberOfRegister, t: Text): string {
  return seats.map(({ body, role }) => `${body} (${t(`bodies.role.${role}`)})`).join(', ');
}

function memberColumns(t: Text, { interests }: InterestsView): readonly Column<MemberOfRegister>[] {
  const counts = new Map<string, number>();
  for (const { personId, ended } of interests)
    if (!ended) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  return [
    {
      key: 'name',
      label: t('interests.member'),
      width: 160,
      grows: 1,
      names: true,
      wraps: true,
      text: ({ name }) => name,
    },
    {
      key: 'seats',
      folds: 1,
      label: t('interests.seats'),
      width: 200,
      grows: 2,
      wraps: true,
      text: (row) => seatsText(row, t),
    },
    {
      key: 'state',
      label: t('interests.stateOf'),
      width: 200,
      grows: 1,
      wraps: true,
      text: ({ state, due }) =>
        [t(`interests.state.${state}`), due === null ? '' : t('interests.dueBy', { day: dateText(due) })]
          .filter(Boolean)
          .join(', '),
    },
    {
      key: 'entries',
      folds: 2,
      label: t('interests.entries'),
      width: 90,
      figures: true,
      text: ({ personId }) => String(counts.get(personId) ?? 0),
      sortBy: ({ personId }) => counts.get(personId) ?? 0,
    },
  ];
}

interface MemberPanelProps {
  readonly member: MemberOfRegister;
  readonly view: InterestsView;
  readonly onAdd: (start: Partial<NewInterest>) => void;
  readonly onClose: () => void;
}

function MemberPanel({ member, view, onAdd, onClose }: MemberPanelProps) {
  const t = useText();
  const { personId, name, state } = member;
  const its = view.interests.filter((row) => row.personId === personId);
  return (
    <Panel title={name} onClose={onClose} takesFocus>
      <div className="form">
        <p>{seatsText(member, t)}</p>
        <p className="quiet">{t(`interests.state.${state}`)}</p>
        <ul className="lines">
          {its.map((row) => (
            <li key={row.id}>
              <span className="meta">{t(`interests.class.${row.class}`)}</span> <strong>{row.text}</strong>{' '}
              <span className="quiet">{row.ended ? t('interests.ended') : ''}</span>
            </li>
          ))}
        </ul>
        <div className="row">
          <Button
            onPress={() => {
              onAdd({ personId });
            }}
          >
            {t('interests.add')}
          </Button>
          {state === 'unknown' ? (
            <Button
              onPress={() => {
                onAdd({ personId, class: 'nothing' });
              }}
            >
              {t('interests.addNothing')}
            </Button>
          ) : null}
        </div>
      </div>
    </Panel>
  );
}

export function MembersPart({ view, opened, onOpen, switcher, make }: InterestsPartProps) {
  const t = useText();
  const [adding, setAdding] = useState<Partial<NewInterest> | null>(null);
  const { members } = view;
  const columns = useMemo(() => memberColumns(t, view), [t, view]);
  const table = useTable({ name: 'interests-members', columns, rows: members, idOf });
  const open = members.find(({ personId }) => personId === opened);
  return (
    <Screen
      title={t('nav.interests')}
      fixed="interests"
      action={
        <>
          <ExportTable table={table} title={t('interests.view.members')} />
          {make}
        </>
      }
      tools={
        <>
          {switcher}
          <p className="tool-count" role="status">
            {t('interests.countMembers', { count: members.length })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : (
          <MemberPanel
            key={open.personId}
            member={open}
            view={view}
            onAdd={setAdding}
            onClose={() => {
              onOpen(null);
            }}
          />
        )
      }
    >
      {members.length === 0 ? (
        <Empty title={t('interests.emptyTitle')}>
          <p>{t('interests.noPeople')}</p>
        </Empty>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('interests.view.members') })}
          opened={opened}
          onOpen={onOpen}
        />
      )}
      {adding === null ? null : (
        <AddInterest
          view={view}
          start={adding}
          onClose={() => {
            setAdding(null);
          }}
          onAdded={() => undefined}
        />
      )}
    </Screen>
  );
}
