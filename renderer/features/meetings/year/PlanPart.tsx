// A year of meetings from a rule: what was understood, then every day before anything is made.

import { useState, type ReactNode } from 'react';
import { movePolicies, type MovePolicy } from '../../../../shared/calendar/rules/moved-days.ts';
import { readRecurrence } from '../../../../shared/calendar/rules/read-recurrence.ts';
import { sayRecurrence } from '../../../../shared/calendar/rules/say-recurrence.ts';
import { dayAfter } from '../../../../shared/kernel/days.ts';
import type { MeetingsView } from '../../../../shared/meetings/calls.ts';
import { meetingKinds, type MeetingKind } from '../../../../shared/meetings/model/meeting.ts';
import { theOnly } from '../../../parts/AddDialog.tsx';
import { useApp } from '../../../state/app-store.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { DateBox } from '../../../ui/DateBox.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';
import { PlanPreview } from './PlanPreview.tsx';

interface PlanPartProps {
  readonly bodies: MeetingsView['bodies'];
  /** The body that the list shows; empty for all. */
  readonly bodyId: string;
  readonly switcher: ReactNode;
  readonly onMade: (bodyId: string) => void;
}

interface Wanted {
  readonly bodyId: string;
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly policy: MovePolicy;
  readonly kind: MeetingKind;
}

export function PlanPart({ bodies, bodyId, switcher, onMade }: PlanPartProps) {
  const t = useText();
  const speak = useSpeak();
  const today = useApp(({ header }) => header?.today ?? '');
  const usualOf = (id: string) => bodies.find((body) => body.id === id)?.usualDays ?? '';
  const [wanted, setWanted] = useState<Wanted>(() => {
    const first = bodyId === '' ? theOnly(bodies) : bodyId;
    const year = { from: today, to: today === '' ? '' : dayAfter(today, 364) };
    return { bodyId: first, rule: usualOf(first), ...year, policy: 'next working day', kind: 'ordinary' };
  });
  const put = (fields: Partial<Wanted>) => {
    setWanted((now) => ({ ...now, ...fields }));
  };
  const read = readRecurrence(wanted.rule);
  const isReady = read.ok && wanted.bodyId !== '' && wanted.from !== '' && wanted.to !== '';
  const { kind, ...plan } = wanted;
  return (
    <Screen title={t('meetings.view.plan')} tools={switcher}>
      <div className="plan-form">
        <Choice
          label={t('meetings.body')}
          value={wanted.bodyId}
          options={[
            ...(wanted.bodyId === '' ? [{ value: '', label: t('meetings.plan.choose') }] : []),
            ...bodies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => {
            put({ bodyId: id, rule: usualOf(id) });
          }}
        />
        <TextBox
          className="plan-rule"
          label={t('meetings.plan.rule')}
          value={wanted.rule}
          hint={
            read.ok
              ? t('meetings.plan.understood', { rule: speak(sayRecurrence(read.value)) })
              : t('meetings.plan.ruleHint')
          }
          problem={read.ok || wanted.rule.trim() === '' ? null : speak(read.error.message)}
          onChange={(rule) => {
            put({ rule });
          }}
        />
        {(['from', 'to'] as const).map((end) => (
          <DateBox
            key={end}
            label={t(`meetings.plan.${end}`)}
            value={wanted[end]}
            atOnce
            onChange={(value) => {
              put({ [end]: value });
            }}
          />
        ))}
        <Choice
          label={t('meetings.plan.policy')}
          value={wanted.policy}
          options={movePolicies.map((value) => ({ value, label: t(`meetings.policy.${value}`) }))}
          onChange={(policy) => {
            put({ policy });
          }}
        />
        <Choice
          label={t('meetings.kindOf')}
          value={wanted.kind}
          options={meetingKinds.map((value) => ({ value, label: t(`meetings.kind.${value}`) }))}
          onChange={(value) => {
            put({ kind: value });
          }}
        />
      </div>
      {isReady ? (
        <PlanPreview
          // Another rule is another plan: what was unticked or moved belongs to the one before.
          key={JSON.stringify(plan)}
          plan={plan}
          kind={kind}
          onMade={() => {
            onMade(wanted.bodyId);
          }}
        />
      ) : (
        <p className="quiet">
          {t(wanted.bodyId === '' ? 'meetings.plan.waitingForBody' : 'meetings.plan.waiting')}
        </p>
      )}
    </Screen>
  );
}
