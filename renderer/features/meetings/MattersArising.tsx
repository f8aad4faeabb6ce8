// The actions of earlier meetings that come to this one; each opens where more can be said of it.

import type { AgendaView } from '../../../shared/meetings/calls.ts';
import { LineTo } from '../../parts/lists/LineTo.tsx';
import { useSpeak, useText } from '../../state/text.ts';

export function MattersArising({ arising }: Pick<AgendaView, 'arising'>) {
  const t = useText();
  const speak = useSpeak();
  if (arising.length === 0) return null;
  return (
    <details className="agenda-resolution">
      <summary>{`${t('actions.arising')}. ${t('actions.arisingHint', { count: arising.length })}`}</summary>
      <ul className="lines">
        {arising.map(({ id, reference, what, owner, due, state }) => (
          <li key={id}>
            <LineTo screen="actions" focus={id}>
              <strong>{reference}</strong> {what}{' '}
              <span className="quiet">
                {[owner, due === null ? '' : speak(due), t(`actions.state.${state}`)]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </LineTo>
          </li>
        ))}
      </ul>
    </details>
  );
}
