// Closing a period: what hasn't come in is said first, and what has been typed and not saved.

import type { LeadUpdates, ReportingPeriod } from '../../../shared/activities/updates-calls.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { done, tell } from '../../state/app-store.ts';
import { useDrafts } from '../../state/drafts.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { isTyped } from './LeadForm.tsx';

interface ClosePeriodProps {
  readonly period: ReportingPeriod;
  readonly leads: readonly LeadUpdates[];
  readonly onClose: () => void;
}

/** The leads that are named; more than these are counted. */
const named = 8;

export function ClosePeriod({ period, leads, onClose }: ClosePeriodProps) {
  const t = useText();
  const speak = useSpeak();
  const drafts = useDrafts();
  const label = speak(period.label);
  const waiting = leads.filter(({ owed, answered }) => answered < owed.length);
  const count = leads.reduce((sum, { owed }) => sum + owed.length, 0);
  const missing = waiting.reduce((sum, { owed, answered }) => sum + owed.length - answered, 0);
  const typed = new Set(
    leads.flatMap(({ owed }) =>
      owed.map(({ subjectId }) => subjectId).filter((id) => isTyped(drafts, period.id, id)),
    ),
  );
  const close = async () => {
    if (!(await done(api.updates.closePeriod({ periodId: period.id })))) return;
    onClose();
    tell(say('updates.closedNow', { period: period.label }));
  };
  return (
    <FormDialog
      title={t('updates.closeTitle', { period: label })}
      does={t('updates.closeNow', { period: label })}
      ready
      onDo={close}
      onClose={onClose}
    >
      {missing === 0 ? (
        <p>{t('updates.closeAllIn', { period: label })}</p>
      ) : (
        <>
          <p>{t('updates.closeMissing', { missing, count, period: label })}</p>
          <ul className="still-waiting">
            {waiting.slice(0, named).map(({ leadId, name, owed, answered }) => (
              <li key={leadId}>
                {t('updates.closeLead', {
                  name: name === '' ? t('updates.nobody') : name,
                  missing: owed.length - answered,
                })}
              </li>
            ))}
            {waiting.length > named ? (
              <li>{t('updates.closeOthers', { count: waiting.length - named })}</li>
            ) : null}
          </ul>
        </>
      )}
      {typed.size === 0 ? null : <p>{t('updates.unsaved', { count: typed.size })}</p>}
      <p className="meta">{t('updates.closeMeans')}</p>
    </FormDialog>
  );
}
