// Who was at the meeting, as the minutes say it.

import type { Draft } from '../../../../shared/minutes/rules/draft.ts';
import { peopleGroups } from '../../../../shared/minutes/rules/draft-people.ts';
import { useSpeak, useText } from '../../../state/text.ts';

export function People({ draft: { people, presiding } }: { readonly draft: Draft }) {
  const t = useText();
  const speak = useSpeak();
  return (
    <section className="minute-blocks" aria-label={t('drafting.whoWasThere')}>
      {peopleGroups.map((group) => {
        const own = people.filter((person) => person.group === group);
        if (own.length === 0 && group !== 'present') return null;
        return (
          <div key={group}>
            <h2>{t(`drafting.people.${group}`)}</h2>
            {own.length === 0 ? <p className="quiet">{t('drafting.nobody')}</p> : null}
            <ul className="lines">
              {own.map(({ personId, name, capacity, when }) => (
                <li key={personId}>
                  {name}{' '}
                  <span className="quiet">
                    {[...capacity, ...when].map((each) => speak(each)).join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {presiding === null ? null : <p>{t('drafting.presiding', { name: speak(presiding) })}</p>}
    </section>
  );
}
