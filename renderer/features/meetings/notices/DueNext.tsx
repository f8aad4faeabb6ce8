// What is to be done for a meeting before it is held, with a warning while there is still time.

import type { NoticeView } from '../../../../shared/meetings/notice-calls.ts';
import { useSpeak, useText } from '../../../state/text.ts';

export function DueNext({ due }: Pick<NoticeView, 'due'>) {
  const t = useText();
  const speak = useSpeak();
  return (
    <section>
      <h3>{t('due.heading')}</h3>
      {due.length === 0 ? <p className="quiet">{t('due.nothing')}</p> : null}
      <ul className="lines">
        {due.map(({ what, stands, because }) => (
          <li key={speak(what)} className={stands === 'missed' ? 'field-problem' : ''}>
            {speak(what)}
            {stands === 'later' ? null : <strong> ({t(`due.${stands}`)})</strong>}
            {because === null ? null : <span className="quiet"> {speak(because)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
