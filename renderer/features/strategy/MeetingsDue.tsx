// The next meetings and what is to be done for each; every line opens where it is done. A register without meetings has none of it.

import { LineTo } from '../../parts/lists/LineTo.tsx';
import { useAnswer } from '../../state/answers.ts';
import { useSpeak, useText } from '../../state/text.ts';

export function MeetingsDue() {
  const t = useText();
  const speak = useSpeak();
  // The rest of the overview doesn't wait for it.
  const { value } = useAnswer('overview', 'meetings', {});
  if (value?.hasMeetings !== true) return null;
  return (
    <section className="overview-wide" aria-labelledby="meetings-due-title">
      <h2 id="meetings-due-title">{t('due.title')}</h2>
      {value.next.length === 0 ? <p className="quiet">{t('due.noneToCome')}</p> : null}
      <ul className="lines">
        {value.next.map(({ id, meeting, time, due }) => (
          <li key={id}>
            <LineTo screen="meetings" focus={id}>
              <strong>{speak(meeting)}</strong>
              {time === null ? '' : `, ${time}`}
            </LineTo>
            {due.length === 0 ? <p className="quiet due-none">{t('due.nothing')}</p> : null}
            <ul className="lines due-lines">
              {due.map(({ what, isMissed, opens }) => (
                <li key={JSON.stringify(what)}>
                  <LineTo screen={opens.screen} focus={opens.focus}>
                    {speak(what)}
                    {isMissed && opens.screen === 'meetings' ? (
                      <span className="due-missed"> {t('due.missed')}</span>
                    ) : null}
                  </LineTo>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
