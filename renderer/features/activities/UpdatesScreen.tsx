// Updates due: for one reporting period, who owes what, what they answered, and the closing of the period.

import { useEffect, useState } from 'react';
import type { LeadUpdates, ReportingPeriod } from '../../../shared/activities/updates-calls.ts';
import { api } from '../../api.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done, go } from '../../state/app-store.ts';
import { useDrafts } from '../../state/drafts.ts';
import { dateText, speakNow, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PageWithContents } from '../../ui/layout/PageWithContents.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { AllSheets } from './sheets/AllSheets.tsx';
import { ClosePeriod } from './ClosePeriod.tsx';
import { isTyped, LeadForm } from './LeadForm.tsx';
import { returnedScreen } from './returned/ReturnedScreen.tsx';
import { useReturned } from './returned/use-returned.ts';
import { stayAt, useUpdatesPlace } from './updates-place.ts';
import './updates.css';

interface LeadsProps {
  readonly periodId: string;
  readonly leads: readonly LeadUpdates[];
  readonly chosen: string | null;
  readonly onChoose: (leadId: string) => void;
}

function Leads({ periodId, leads, chosen, onChoose }: LeadsProps) {
  const t = useText();
  const drafts = useDrafts();
  return (
    <ul>
      {leads.map(({ leadId, name, owed, answered }) => (
        <li key={leadId}>
          <button
            type="button"
            className={
              leadId === chosen ? 'contents-line contents-current lead-line' : 'contents-line lead-line'
            }
            {...(leadId === chosen ? { 'aria-current': 'true' as const } : {})}
            onClick={() => {
              onChoose(leadId);
            }}
          >
            <span>{name === '' ? t('updates.nobody') : name}</span>
            <span className={answered === owed.length ? 'meta lead-done' : 'meta'}>
              {answered === owed.length
                ? `✓ ${t('updates.allIn')}`
                : t('updates.waiting', { count: owed.length - answered })}
              {owed.some(({ subjectId }) => isTyped(drafts, periodId, subjectId))
                ? `, ${t('updates.notSaved')}`
                : ''}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Closing({
  period,
  leads,
}: {
  readonly period: ReportingPeriod;
  readonly leads: readonly LeadUpdates[];
}) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  if (period.closedOn === null) {
    return (
      <>
        <Button
          onPress={() => {
            setAsking(true);
          }}
        >
          {t('updates.close')}
        </Button>
        {asking ? (
          <ClosePeriod
            period={period}
            leads={leads}
            onClose={() => {
              setAsking(false);
            }}
          />
        ) : null}
      </>
    );
  }
  return (
    <Button onPress={() => done(api.updates.reopenPeriod({ periodId: period.id }))}>
      {t('updates.reopen')}
    </Button>
  );
}

/** What is due for a period; while another is being asked for, the one before. */
function useDue(wanted: string) {
  const { value, error } = useAnswer('updates', 'due', wanted === '' ? {} : { periodId: wanted });
  const last = useUpdatesPlace((state) => state.last);
  // Which period is the next to report on changes by itself, when one is closed here or by a colleague: the one on screen is the one asked
  // for from now on.
  useEffect(() => {
    if (value === undefined) return;
    stayAt({ periodId: value.period?.id ?? '', last: value });
  }, [value]);
  return { value: value ?? last, error };
}

export function UpdatesScreen() {
  const t = useText();
  const { periodId: wanted, leadId: chosen } = useUpdatesPlace();
  const { value, error } = useDue(wanted);
  const importing = useReturned();
  const returned = returnedScreen(importing, t);
  if (returned !== undefined) return returned;
  if (value === undefined) return <NotYet error={error} title={t('nav.updates')} />;
  const { periods, period, leads } = value;
  if (period === null) {
    return (
      <Screen title={t('nav.updates')}>
        <Empty title={t('updates.emptyTitle')}>
          <p>{t('updates.emptyText')}</p>
          <Button
            look="main"
            onPress={() => {
              go('figures');
            }}
          >
            {t('nav.figures')}
          </Button>
        </Empty>
      </Screen>
    );
  }
  const lead = leads.find(({ leadId }) => leadId === chosen);
  const count = leads.reduce((sum, { owed }) => sum + owed.length, 0);
  const answered = leads.reduce((sum, each) => sum + each.answered, 0);
  return (
    <Screen
      title={t('nav.updates')}
      fixed="updates"
      action={<Closing key={period.id} period={period} leads={leads} />}
      tools={
        <>
          <Choice
            label={t('updates.period')}
            value={period.id}
            className="period-choice"
            options={periods.map(({ id, label, closedOn }) => ({
              value: id,
              label:
                closedOn === null
                  ? speakNow(label)
                  : `${speakNow(label)}, ${t('updates.closedOn', { day: dateText(closedOn) })}`,
            }))}
            onChange={(id) => {
              stayAt({ periodId: id });
            }}
          />
          <AllSheets key={period.id} periodId={period.id} />
          <Button onPress={() => importing.choose()}>{t('returned.import-workbook')}</Button>
          <p className="tool-count" role="status">
            {t('updates.progress', { answered, count })}
          </p>
        </>
      }
    >
      <PageWithContents
        name="updates"
        contentsLabel={t('updates.leads')}
        pageLabel={t('nav.updates')}
        contents={
          <Leads
            periodId={period.id}
            leads={leads}
            chosen={lead?.leadId ?? null}
            onChoose={(leadId) => {
              stayAt({ leadId });
            }}
          />
        }
      >
        {lead === undefined ? (
          <p className="quiet">{t('updates.choose')}</p>
        ) : (
          <LeadForm key={`${period.id} ${lead.leadId}`} period={period} lead={lead} />
        )}
      </PageWithContents>
    </Screen>
  );
}
