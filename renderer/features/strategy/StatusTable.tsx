// Each objective with its measures and activities counted by status.

import { useMemo } from 'react';
import type { Text } from '../../../shared/language/speak.ts';
import type { ObjectiveStatuses } from '../../../shared/strategy/overview-calls.ts';
import { statuses, type Status } from '../../../shared/strategy/model/status.ts';
import { statusLooks } from '../../../shared/look/tokens.ts';
import { ExportTable } from '../../parts/ExportTable.tsx';
import { statusClass } from '../../parts/StatusMark.tsx';
import { go } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import type { Column } from '../../ui/table/columns.ts';
import { Table } from '../../ui/table/Table.tsx';
import { useTable } from '../../ui/table/use-table.ts';
import { objectiveTitle } from '../../../shared/strategy/rules/objective-title.ts';

function Counts({ counts }: { readonly counts: Readonly<Record<Status, number>> }) {
  const t = useText();
  const present = statuses.filter((status) => counts[status] > 0);
  if (present.length === 0) return <span className="quiet">{t('overview.none')}</span>;
  return (
    <ul className="counts">
      {present.map((status) => (
        <li key={status} className={`status ${statusClass(status)}`}>
          <span aria-hidden="true">{statusLooks[status].shape}</span> {counts[status]}{' '}
          {t(`progress-is.${status}`)}
        </li>
      ))}
    </ul>
  );
}

function countsText(t: Text, counts: Readonly<Record<Status, number>>): string {
  const present = statuses.filter((status) => counts[status] > 0);
  return present.map((status) => `${counts[status]} ${t(`progress-is.${status}`)}`).join(', ');
}

const idOf = ({ id }: ObjectiveStatuses) => id;

function statusColumns(t: Text): readonly Column<ObjectiveStatuses>[] {
  const counted = (key: 'measures' | 'activities'): Column<ObjectiveStatuses> => ({
    key,
    label: t(`overview.${key}`),
    width: 200,
    grows: 3,
    text: (objective) => countsText(t, objective[key]),
    sortBy: (objective) => statuses.reduce((sum, status) => sum + objective[key][status], 0),
    cell: (objective) => <Counts counts={objective[key]} />,
  });
  return [
    {
      key: 'objective',
      label: t('overview.objective'),
      width: 200,
      grows: 3,
      names: true,
      wraps: true,
      text: objectiveTitle,
    },
    counted('measures'),
    counted('activities'),
  ];
}

export function StatusTable({ objectives }: { readonly objectives: readonly ObjectiveStatuses[] }) {
  const t = useText();
  const columns = useMemo(() => statusColumns(t), [t]);
  const table = useTable({ name: 'statuses', columns, rows: objectives, idOf });
  const title = t('overview.statuses');
  return (
    <section className="overview-wide" aria-labelledby="statuses-title">
      <div className="section-heading">
        <h2 id="statuses-title">{title}</h2>
        <ExportTable table={table} title={title} look="quiet" />
      </div>
      <Table
        table={table}
        label={t('table.list', { what: title })}
        onOpen={(id) => {
          go('strategy', id);
        }}
      />
    </section>
  );
}
