// Each objective with its measures and activities counted by status.

import type { ObjectiveStatuses } from '../../../shared/strategy/overview-calls.ts';
import { statuses, type Status } from '../../../shared/strategy/model/status.ts';
import { statusLooks } from '../../../shared/look/tokens.ts';
import { go } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { statusClass } from '../../parts/StatusMark.tsx';

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

export function StatusTable({ objectives }: { readonly objectives: readonly ObjectiveStatuses[] }) {
  const t = useText();
  return (
    <table className="table statuses">
      <thead>
        <tr>
          <th scope="col">{t('overview.objective')}</th>
          <th scope="col">{t('overview.measures')}</th>
          <th scope="col">{t('overview.activities')}</th>
        </tr>
      </thead>
      <tbody>
        {objectives.map(({ id, ref, title, measures, activities }) => (
          <tr key={id}>
            <th scope="row">
              <button
                type="button"
                className="link"
                onClick={() => {
                  go('strategy', id);
                }}
              >
                {ref} {title}
              </button>
            </th>
            <td>
              <Counts counts={measures} />
            </td>
            <td>
              <Counts counts={activities} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
