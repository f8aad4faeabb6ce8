// An agenda as it was summoned, and what has become of each item since.

import type { SummonedView } from '../../../shared/meetings/notice-calls.ts';
import { useSpeak, useText } from '../../state/text.ts';

export function AsSummoned({ items }: { readonly items: readonly SummonedView[] }) {
  const t = useText();
  const speak = useSpeak();
  if (items.length === 0) return null;
  const wasHeld = items.some(({ held }) => held !== null);
  return (
    <table className="ruled">
      <thead>
        <tr>
          <th scope="col">{t('notice.numberThen')}</th>
          <th scope="col">{t('notice.numberNow')}</th>
          <th scope="col">{t('agenda.itemTitle')}</th>
          <th scope="col">{t('notice.since')}</th>
          {wasHeld ? <th scope="col">{t('notice.held')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, numberThen, numberNow, title, calledThen, changes, held }) => (
          <tr key={id}>
            <td>{numberThen ?? '–'}</td>
            <td>{numberNow ?? '–'}</td>
            <th scope="row">
              {title}
              {calledThen === null ? null : (
                <span className="quiet"> ({t('notice.calledThen', { title: calledThen })})</span>
              )}
            </th>
            <td>{changes.map((change) => t(`notice.change.${change}`)).join(', ')}</td>
            {wasHeld ? <td>{held === null ? '' : speak(held)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
