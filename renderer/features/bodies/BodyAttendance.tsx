// Who came to the meetings of a body in a time, counted.

import { useRef, useState } from 'react';
import type { AttendanceOfBody, AttendanceShown } from '../../../shared/minutes/attendance-calls.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { DocumentMaker } from '../../parts/DocumentMaker.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { dateText, useText } from '../../state/text.ts';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { DateBox, hasUnfinishedDate } from '../../ui/DateBox.tsx';

/** "86% (12 of 14)" */
function percentText({ percent, present, invited }: AttendanceShown, t: Text): string {
  return percent === null
    ? t('attendance.noPercent')
    : t('attendance.percentIs', { percent, present, invited });
}

const parts = ['remote', 'apologies', 'absent', 'unmarked', 'substituted'] as const;

/** What there is beside those present: "Apologies 2, Absent 1". */
function restText(count: AttendanceShown, t: Text): string {
  return parts
    .filter((each) => count[each] > 0)
    .map((each) => `${t(`attendance.${each}`)} ${count[each]}`)
    .join(', ');
}

interface Times {
  readonly from: string;
  readonly to: string;
}

/** "1 April 2024 to 31 March 2025"; nothing where it is all that there is. */
function timesText({ from, to }: Times, t: Text): string {
  const said = (day: string) => (day === '' ? '' : dateText(day));
  const [first, last] = [said(from), said(to)];
  if (first === '') return last === '' ? '' : t('attendance.until', { to: last });
  return last === ''
    ? t('attendance.since', { from: first })
    : t('attendance.between', { from: first, to: last });
}

function Counted({ shown, times }: { readonly shown: AttendanceOfBody; readonly times: Times }) {
  const t = useText();
  const { total, people, meetings } = shown;
  return (
    <>
      <p role="status">
        <strong>{percentText(total, t)}</strong>{' '}
        {/* While another day is being typed, it is still of those before. */}
        <span className="quiet">{timesText(times, t)}</span>
      </p>
      <p className="field-hint">{t('attendance.how')}</p>
      {total.notRecorded === 0 ? null : (
        <p className="field-hint">{t('attendance.notRecordedCount', { count: total.notRecorded })}</p>
      )}
      <ul className="lines" aria-label={t('attendance.byPerson')}>
        {people.map((each) => (
          <li key={each.personId}>
            <strong>{each.name}</strong> {percentText(each, t)}{' '}
            <span className="quiet">{restText(each, t)}</span>
          </li>
        ))}
      </ul>
      <ul className="lines" aria-label={t('attendance.byMeeting')}>
        {meetings.map((each) => (
          <li key={each.meetingId}>
            <strong>{[dateText(each.day), each.title ?? ''].filter(Boolean).join(', ')}</strong>{' '}
            {each.isRecorded ? percentText(each, t) : t('attendance.notRecorded')}{' '}
            <span className="quiet">{restText(each, t)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function BodyAttendance({ bodyId }: { readonly bodyId: string }) {
  const t = useText();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const asked = useRef<HTMLDivElement>(null);
  const { value, error } = useAnswer('attendance', 'ofBody', { bodyId, from, to });
  return (
    <section className="form">
      <h3>{t('attendance.title')}</h3>
      <div ref={asked} className="row">
        <DateBox label={t('attendance.from')} value={from} onChange={setFrom} />
        <DateBox label={t('attendance.to')} value={to} onChange={setTo} />
      </div>
      {value === undefined ? (
        <NotYet error={error} />
      ) : value.meetings.length === 0 ? (
        <p className="quiet">{t('attendance.none')}</p>
      ) : (
        <Counted shown={value} times={{ from, to }} />
      )}
      <div className="row">
        <DialogButton
          label={t('attendance.make')}
          disabled={value === undefined || value.meetings.length === 0}
          mayOpen={() => !hasUnfinishedDate(asked.current)}
        >
          {(close) => (
            <DocumentMaker
              title={t('attendance.title')}
              hint={t('attendance.how')}
              wanted={() => ({
                document: 'attendance',
                bodyId,
                from: from === '' ? null : from,
                to: to === '' ? null : to,
              })}
              isOneEdition
              onClose={close}
            />
          )}
        </DialogButton>
      </div>
    </section>
  );
}
