// The packs that were issued to the board.

import { useAnswer } from '../../state/answers.ts';
import { dateText, useText } from '../../state/text.ts';

function dayOrNothing(date: string | null): string {
  return date === null ? '' : dateText(date);
}

export function IssuedPacks() {
  const t = useText();
  const { value: issued } = useAnswer('issues', 'list', {});
  if (issued === undefined) return null;
  return (
    <section>
      <h2>{t('packs.issued')}</h2>
      {issued.length === 0 ? <p className="quiet">{t('packs.issuedNone')}</p> : null}
      <ul className="lines">
        {issued.map(({ id, title, asAt, issuedOn, by }) => (
          <li key={id}>
            <p>{title}</p>
            <p className="meta">
              {t('packs.issuedLine', { asAt: dayOrNothing(asAt), on: dayOrNothing(issuedOn), by })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
