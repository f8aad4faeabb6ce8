// The activities of one objective in the board's order; each opens among all activities.

import { useMemo } from 'react';
import type { ActivityLine } from '../../../shared/strategy/calls.ts';
import { statuses } from '../../../shared/strategy/model/status.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import { go } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { StatusMark } from '../../parts/StatusMark.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';

const idOf = ({ id }: ActivityLine) => id;

function columnsOf(t: Text, speak: Speak): readonly Column<ActivityLine>[] {
  return [
    { key: 'ref', label: t('strategy.ref'), width: 64, text: ({ ref }) => ref ?? '' },
    {
      key: 'activity',
      label: t('activities.activity'),
      width: 190,
      grows: 3,
      names: true,
      text: ({ description }) => description,
    },
    {
      key: 'lead',
      label: t('activities.lead'),
      width: 100,
      grows: 1,
      text: ({ leads }) => speak(leads),
    },
    {
      key: 'milestone',
      label: t('activities.milestone'),
      width: 124,
      text: ({ milestone }) => speak(milestone),
    },
    {
      key: 'status',
      label: t('activities.status'),
      width: 126,
      text: ({ judgement }) => t(`status.${judgement.status}`),
      sortBy: ({ judgement }) => statuses.indexOf(judgement.status),
      cell: ({ judgement }) => <StatusMark status={judgement.status} overridden={judgement.overridden} />,
    },
  ];
}

export function ActivitiesOfObjective({ activities }: { readonly activities: readonly ActivityLine[] }) {
  const t = useText();
  const speak = useSpeak();
  const columns = useMemo(() => columnsOf(t, speak), [t, speak]);
  const table = useTable({ name: 'activities of an objective', columns, rows: activities, idOf });
  const title = t('strategy.activities');
  return (
    <section>
      <div className="section-heading">
        <h3>{title}</h3>
        <ExportTable table={table} title={title} look="quiet" />
      </div>
      {activities.length === 0 ? (
        <p className="quiet">{t('strategy.activitiesNone')}</p>
      ) : (
        <Table
          table={table}
          label={t('table.list', { what: title })}
          onOpen={(id) => {
            go('activities', id);
          }}
        />
      )}
    </section>
  );
}
