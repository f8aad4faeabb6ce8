// What somebody leads in the strategy, beside their actions: each opens where it is.

import type { AlsoLed } from '../../../shared/follow-up/calls.ts';
import { LineTo } from '../../parts/lists/LineTo.tsx';
import { useText } from '../../state/text.ts';

export function AlsoLeads({ led }: { readonly led: readonly AlsoLed[] }) {
  const t = useText();
  if (led.length === 0) return null;
  return (
    <section className="also-leads" aria-labelledby="also-leads">
      <h2 id="also-leads">{t('actions.alsoLeads')}</h2>
      <ul className="lines">
        {led.map(({ id, title, description, due, isOverdue, opens }) => (
          <li key={id}>
            <LineTo screen={opens.screen} focus={opens.focus}>
              <strong>{title}</strong> {description.split('\n')[0]}{' '}
              {due === null ? null : (
                <span className="quiet">{isOverdue ? `${due}, ${t('actions.overdue')}` : due}</span>
              )}
            </LineTo>
          </li>
        ))}
      </ul>
    </section>
  );
}
