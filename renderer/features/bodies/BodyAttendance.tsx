// Who came to the meetings of a body in a time, counted.

import { useState } from 'react';
import type { AttendanceShown } from '../../../shared/minutes/attendance-calls.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { DocumentMaker } from '../../parts/DocumentMaker.tsx';
import { useAnswer } from '../../state/answers.ts';
import { dateText, useText } from '../../state/text.ts';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { DateBox } from '../../ui/DateBox.tsx';

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

export function BodyAttendance({ bodyId }: { readonly bodyId: string }) {
  const t = useText();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const { value } = useAnswer('attendance', 'ofBody', { bodyId, from, to });
  if (value === undefined) return null;
  const { total, people, meetings } = value;
  return (
    <section className="form">
      <h3>{t('attendance.title')}</h3>
      <div className="row">
        <DateBox label={t('attendance.from')} value={from} onChange={setFrom} />
        <DateBox label={t('attendance.to')} value={to} onChange={setTo} />
      </div>
      {meetings.length === 0 ? (
        <p className="quiet">{t('attendance.none')}</p>
      ) : (
        <>
          <p role="status">
            <strong>{percentText(total, t)}</strong>
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
      )}
      <div className="row">
        <DialogButton label={t('attendance.make')} disabled={meetings.length === 0}>
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
