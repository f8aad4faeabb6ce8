// The seats of a person on all bodies, and how often they came there.

import { LineTo } from '../../parts/lists/LineTo.tsx';
import { useAnswer } from '../../state/answers.ts';
import { dateText, useText } from '../../state/text.ts';

export function SeatsOfPerson({ personId }: { readonly personId: string }) {
  const t = useText();
  const { value } = useAnswer('attendance', 'ofPerson', { personId });
  if (value === undefined) return null;
  const { seats, attendance } = value;
  return (
    <section>
      <h3>{t('attendance.seatsAndAttendance')}</h3>
      {seats.length === 0 ? <p className="quiet">{t('attendance.noSeats')}</p> : null}
      <ul className="lines">
        {seats.map((seat) => (
          <li key={seat.id}>
            <LineTo screen="bodies" focus={seat.bodyId}>
              <span className="meta">{t(`bodies.role.${seat.role}`)}</span> <strong>{seat.body}</strong>{' '}
              <span className="quiet">
                {[
                  seat.capacity ?? '',
                  seat.from === null ? '' : `${t('bodies.from')} ${dateText(seat.from)}`,
                  seat.to === null ? '' : `${t('bodies.to')} ${dateText(seat.to)}`,
                  seat.now === 'stands' ? '' : t(`bodies.seatNow.${seat.now}`),
                ]
                  .filter((part) => part !== '')
                  .join(', ')}
              </span>
            </LineTo>
          </li>
        ))}
      </ul>
      {attendance.length === 0 ? null : (
        <ul className="lines" aria-label={t('attendance.title')}>
          {attendance.map(({ bodyId, body, percent, present, invited }) => (
            <li key={bodyId}>
              <strong>{body}</strong>{' '}
              {percent === null
                ? t('attendance.noPercent')
                : t('attendance.percentIs', { percent, present, invited })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
