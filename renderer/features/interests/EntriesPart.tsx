// The entries of the register, by member and by class, with what was declared at a meeting and isn't among them yet.

import { useMemo, useState } from 'react';
import type { InterestView, UnregisteredView } from '../../../shared/interests/calls.ts';
import type { InterestClass } from '../../../shared/interests/rules/class-names.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { api } from '../../api.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { ToBodies } from '../../parts/ToBodies.tsx';
import { done } from '../../state/app-store.ts';
import { dateText, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { AddInterest, type NewInterest } from './AddInterest.tsx';
import { InterestPanel } from './InterestPanel.tsx';
import type { InterestsPartProps } from './part-props.ts';

const idOf = ({ id }: InterestView) => id;

/** "1 May 2024 – 30 April 2028", "from 1 May 2024". */
function heldText({ from, to }: InterestView, t: Text): string {
  if (from !== null && to !== null) return `${dateText(from)} – ${dateText(to)}`;
  if (from !== null) return `${t('bodies.from')} ${dateText(from)}`;
  return to === null ? '' : `${t('bodies.to')} ${dateText(to)}`;
}

function entryColumns(t: Text): readonly Column<InterestView>[] {
  return [
    {
      key: 'text',
      label: t('interests.text'),
      width: 200,
      grows: 3,
      names: true,
      wraps: true,
      text: ({ text }) => text,
    },
    {
      key: 'member',
      label: t('interests.member'),
      width: 130,
      grows: 1,
      wraps: true,
      text: ({ person }) => person,
    },
    {
      key: 'class',
      label: t('interests.ofClass'),
      width: 150,
      folds: 3,
      grows: 2,
      wraps: true,
      text: (row) => t(`interests.class.${row.class}`),
    },
    {
      key: 'held',
      label: t('interests.held'),
      width: 140,
      folds: 4,
      wraps: true,
      text: (row) => [heldText(row, t), row.ended ? t('interests.ended') : ''].filter(Boolean).join(', '),
      sortBy: ({ from }) => from,
    },
    {
      key: 'notified',
      label: t('interests.notifiedOn'),
      width: 130,
      folds: 2,
      wraps: true,
      text: ({ notifiedOn }) => (notifiedOn === null ? t('interests.notNotified') : dateText(notifiedOn)),
      sortBy: ({ notifiedOn }) => notifiedOn,
      exported: ({ notifiedOn }) => notifiedOn ?? '',
    },
    {
      key: 'sensitive',
      label: t('interests.sensitive'),
      width: 90,
      folds: 1,
      text: ({ sensitive }) => (sensitive ? t('history.value.yes') : ''),
    },
  ];
}

interface WaitingProps {
  readonly each: UnregisteredView;
  readonly entries: readonly InterestView[];
  readonly onEnter: (start: Partial<NewInterest>) => void;
}

/** One that was declared: entered anew, or said to be an entry that is there already. */
function Waiting({ each, entries, onEnter }: WaitingProps) {
  const t = useText();
  const { declarationId, personId, person, nature, day, due } = each;
  const its = entries.filter((row) => row.personId === personId && row.class !== 'nothing');
  return (
    <li>
      <p>
        <strong>{person}</strong>
        {`, ${dateText(day)}: ${nature} (${t('interests.dueBy', { day: dateText(due) })})`}
      </p>
      <div className="row">
        <Button
          onPress={() => {
            onEnter({ personId, class: each.class, text: nature, declarationId });
          }}
        >
          {t('interests.enter')}
        </Button>
        {its.length === 0 ? null : (
          <Choice
            label={t('interests.isEntry')}
            value=""
            options={[{ value: '', label: '–' }, ...its.map(({ id, text }) => ({ value: id, label: text }))]}
            onChange={(interestId) => void done(api.interests.link({ declarationId, interestId }))}
          />
        )}
      </div>
    </li>
  );
}

export function EntriesPart({ view, opened, onOpen, switcher, make }: InterestsPartProps) {
  const t = useText();
  const [ofClass, setOfClass] = useState<InterestClass | ''>('');
  const [ofMember, setOfMember] = useState('');
  const [adding, setAdding] = useState<Partial<NewInterest> | null>(null);
  const { interests, members, unregistered } = view;
  const shown = useMemo(
    () =>
      interests.filter(
        (row) => (ofClass === '' || row.class === ofClass) && (ofMember === '' || row.personId === ofMember),
      ),
    [interests, ofClass, ofMember],
  );
  const columns = useMemo(() => entryColumns(t), [t]);
  const table = useTable({ name: 'interests', columns, rows: shown, idOf });
  const used = new Set(interests.map((row) => row.class));
  const open = interests.find(({ id }) => id === opened);
  return (
    <Screen
      title={t('nav.interests')}
      fixed="interests"
      action={
        <>
          <ExportTable table={table} title={t('nav.interests')} />
          {make}
          <Button
            disabled={members.length === 0}
            onPress={() => {
              setAdding(ofMember === '' ? {} : { personId: ofMember });
            }}
          >
            {t('interests.add')}
          </Button>
        </>
      }
      tools={
        <>
          {switcher}
          <Choice
            label={t('interests.member')}
            value={ofMember}
            options={[
              { value: '', label: t('interests.allMembers') },
              ...members.map(({ personId, name }) => ({ value: personId, label: name })),
            ]}
            onChange={setOfMember}
          />
          <Choice<InterestClass | ''>
            label={t('interests.ofClass')}
            value={ofClass}
            options={[
              { value: '', label: t('interests.allClasses') },
              ...view.classes
                .filter((each) => used.has(each.class))
                .map((each) => ({ value: each.class, label: t(`interests.class.${each.class}`) })),
            ]}
            onChange={setOfClass}
          />
          <p className="tool-count" role="status">
            {t('interests.count', { count: shown.length })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : (
          <InterestPanel
            key={open.id}
            interest={open}
            view={view}
            onClose={() => {
              onOpen(null);
            }}
          />
        )
      }
    >
      {unregistered.length === 0 ? null : (
        <section className="interests-waiting" tabIndex={0} aria-label={t('interests.toRegister')}>
          <h2>{t('interests.toRegister')}</h2>
          <ul className="lines">
            {unregistered.map((each) => (
              <Waiting key={each.declarationId} each={each} entries={interests} onEnter={setAdding} />
            ))}
          </ul>
        </section>
      )}
      {interests.length === 0 ? (
        <Empty title={t('interests.emptyTitle')}>
          <p>{t(members.length === 0 ? 'interests.noPeople' : 'interests.emptyText')}</p>
          {members.length > 0 ? null : <ToBodies />}
        </Empty>
      ) : shown.length === 0 ? (
        <p className="quiet interests-page">{t('interests.noneShown')}</p>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('nav.interests') })}
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
          onAdded={onOpen}
        />
      )}
    </Screen>
  );
}
