// Updates due: for one reporting period, who owes what, what they answered, and the closing of the period.

import { useState } from 'react';
import type { LeadUpdates, ReportingPeriod } from '../../../shared/activities/updates-calls.ts';
import { api } from '../../api.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done, go, tell } from '../../state/app-store.ts';
import { dateText, speakNow, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { PageWithContents } from '../../ui/layout/PageWithContents.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { LeadForm } from './LeadForm.tsx';
import './updates.css';

interface LeadsProps {
  readonly leads: readonly LeadUpdates[];
  readonly chosen: string | null;
  readonly onChoose: (leadId: string) => void;
}

function Leads({ leads, chosen, onChoose }: LeadsProps) {
  const t = useText();
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
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Closing({ period }: { readonly period: ReportingPeriod }) {
  const t = useText();
  const close = async () => {
    if (await done(api.updates.closePeriod({ periodId: period.id })))
      tell(t('updates.closedNow', { period: period.label }));
  };
  if (period.closedOn === null) {
    return <Button onPress={() => close()}>{t('updates.close')}</Button>;
  }
  return (
    <Button onPress={() => done(api.updates.reopenPeriod({ periodId: period.id }))}>
      {t('updates.reopen')}
    </Button>
  );
}

export function UpdatesScreen() {
  const t = useText();
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const { value, error } = useAnswer('updates', 'due', wanted === '' ? {} : { periodId: wanted });
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
      action={<Closing period={period} />}
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
              setWanted(id);
            }}
          />
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
        contents={<Leads leads={leads} chosen={lead?.leadId ?? null} onChoose={setChosen} />}
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
