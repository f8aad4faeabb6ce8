// Dispensations: who may take part in what in spite of an interest, how far, and until when.

import { useMemo, useState } from 'react';
import type { DispensationView } from '../../../shared/interests/calls.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { dateText, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { AddDispensation } from './AddDispensation.tsx';
import { DispensationPanel } from './DispensationPanel.tsx';
import type { InterestsPartProps } from './part-props.ts';

const idOf = ({ id }: DispensationView) => id;

function dispensationColumns(t: Text): readonly Column<DispensationView>[] {
  return [
    {
      key: 'matter',
      label: t('interests.matter'),
      width: 200,
      grows: 2,
      names: true,
      wraps: true,
      text: ({ matter }) => matter,
    },
    {
      key: 'member',
      label: t('interests.member'),
      width: 140,
      grows: 1,
      wraps: true,
      text: ({ person }) => person,
    },
    { key: 'body', label: t('interests.body'), width: 140, grows: 1, wraps: true, text: ({ body }) => body },
    {
      key: 'scope',
      label: t('interests.scope'),
      width: 150,
      wraps: true,
      text: ({ scope }) => t(`interests.scope.${scope}`),
    },
    {
      key: 'to',
      label: t('interests.inForceTo'),
      width: 130,
      text: ({ to }) => dateText(to),
      sortBy: ({ to }) => to,
      exported: ({ to }) => to,
    },
    { key: 'now', label: t('interests.now'), width: 90, text: ({ now }) => t(`interests.now.${now}`) },
  ];
}

export function DispensationsPart({ view, opened, onOpen, switcher, make }: InterestsPartProps) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const { dispensations, bodies, members } = view;
  const columns = useMemo(() => dispensationColumns(t), [t]);
  const table = useTable({ name: 'dispensations', columns, rows: dispensations, idOf });
  const open = dispensations.find(({ id }) => id === opened);
  return (
    <Screen
      title={t('nav.interests')}
      fixed="interests"
      action={
        <>
          <ExportTable table={table} title={t('interests.view.dispensations')} />
          {make}
          <Button
            disabled={bodies.length === 0 || members.length === 0}
            onPress={() => {
              setAdding(true);
            }}
          >
            {t('interests.addDispensation')}
          </Button>
        </>
      }
      tools={
        <>
          {switcher}
          <p className="tool-count" role="status">
            {t('interests.countDispensations', { count: dispensations.length })}
          </p>
        </>
      }
      panel={
        open === undefined ? undefined : (
          <DispensationPanel
            key={open.id}
            dispensation={open}
            onClose={() => {
              onOpen(null);
            }}
          />
        )
      }
    >
      {dispensations.length === 0 ? (
        <p className="quiet interests-page">{t('interests.noDispensations')}</p>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: t('interests.view.dispensations') })}
          opened={opened}
          onOpen={onOpen}
        />
      )}
      {adding ? (
        <AddDispensation
          view={view}
          onClose={() => {
            setAdding(false);
          }}
          onAdded={onOpen}
        />
      ) : null}
    </Screen>
  );
}
