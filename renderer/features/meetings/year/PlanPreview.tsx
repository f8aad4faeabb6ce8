// The days of a plan one by one: each can be left out or moved before all of them are made as one step.

import { useRef, useState } from 'react';
import { sayWeekday } from '../../../../shared/calendar/rules/say-recurrence.ts';
import { weekdayOf } from '../../../../shared/kernel/days.ts';
import type { Speak, Text } from '../../../../shared/language/speak.ts';
import type { PlanInput, PlanLine, PlanView } from '../../../../shared/meetings/calls.ts';
import type { MeetingKind } from '../../../../shared/meetings/model/meeting.ts';
import { say } from '../../../../shared/language/say.ts';
import { api } from '../../../api.ts';
import { NotYet } from '../../../parts/NotYet.tsx';
import { useAnswer } from '../../../state/answers.ts';
import { said, tell } from '../../../state/app-store.ts';
import { dateText, useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateBox, hasUnfinishedDate } from '../../../ui/DateBox.tsx';
import { Toggle } from '../../../ui/Toggle.tsx';

/** "Tuesday 4 May 2027" */
function dayWithWeekday(t: Text, speak: Speak, day: string): string {
  const weekday = speak(sayWeekday(weekdayOf(day)));
  return t('meetings.plan.weekdayDay', { weekday, day: dateText(day) });
}

interface LineProps {
  readonly line: PlanLine;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onMove: (day: string) => void;
}

function Line({ line, chosen, onChoose, onMove }: LineProps) {
  const t = useText();
  const speak = useSpeak();
  const [moving, setMoving] = useState(false);
  const { planned, day, why, there, clashes } = line;
  const named = dayWithWeekday(t, speak, day ?? planned);
  return (
    <li className="plan-line">
      <div className="row">
        {day === null || there !== null ? (
          <span className="plan-day quiet">
            {named}
            {day === null ? ` · ${t('meetings.plan.leftOut')}` : ''}
          </span>
        ) : (
          <span className="plan-day">
            <Toggle chosen={chosen} onChange={onChoose}>
              {named}
            </Toggle>
          </span>
        )}
        {moving ? (
          <DateBox
            label={t('meetings.plan.changeDay', { day: dateText(planned) })}
            value={day ?? planned}
            onChange={(value) => {
              if (value !== '') onMove(value);
            }}
          />
        ) : (
          <Button
            look="quiet"
            label={t('meetings.plan.changeDay', { day: dateText(planned) })}
            onPress={() => {
              setMoving(true);
            }}
          >
            {t('meetings.plan.newDay')}
          </Button>
        )}
      </div>
      {[...(why === null ? [] : [why]), ...(there === null ? [] : [there])].map((saying) => (
        <p key={saying.say} className="field-hint">
          {speak(saying)}
        </p>
      ))}
      {clashes.map((clash) => (
        <p key={speak(clash)} className="clash">
          {speak(clash)}
        </p>
      ))}
    </li>
  );
}

/** The last answer stands until the next one is there, so that nothing jumps while a day is being changed. */
function useStanding(value: PlanView | undefined): PlanView | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}

interface PlanPreviewProps {
  readonly plan: Omit<PlanInput, 'changed'>;
  readonly kind: MeetingKind;
  readonly onMade: () => void;
}

export function PlanPreview({ plan, kind, onMade }: PlanPreviewProps) {
  const t = useText();
  const speak = useSpeak();
  const [changed, setChanged] = useState<PlanInput['changed']>([]);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const { value, error } = useAnswer('meetings', 'plan', { ...plan, changed });
  const view = useStanding(value);
  const shown = useRef<HTMLElement>(null);
  if (error !== null)
    return (
      <p className="field-problem" role="alert">
        {speak(error.message)}
      </p>
    );
  if (view === undefined) return <NotYet error={error} />;
  const chosen = view.lines
    .filter(({ planned, day, there }) => day !== null && there === null && !without.has(planned))
    .map(({ planned }) => planned);
  const make = async () => {
    // Of a day of the plan, or of the times that it goes from and to.
    if (hasUnfinishedDate(shown.current?.closest('main'))) return;
    const made = said(await api.meetings.planYear({ ...plan, changed, kind, chosen }));
    if (made === undefined) return;
    tell(say('meetings.plan.made', { count: made.added }));
    onMade();
  };
  return (
    <section ref={shown} aria-label={t('meetings.plan.days')}>
      <div className="row plan-acts">
        <p role="status">
          {t('meetings.plan.counts', {
            count: view.lines.length,
            from: dateText(plan.from),
            to: dateText(plan.to),
          })}
        </p>
        <Button look="main" disabled={chosen.length === 0} onPress={make}>
          {t('meetings.plan.make', { count: chosen.length })}
        </Button>
      </div>
      {view.lines.length === 0 ? <p className="quiet">{t('meetings.plan.none')}</p> : null}
      {view.remarks.map((remark) => (
        <p key={speak(remark)} className="field-hint">
          {speak(remark)}
        </p>
      ))}
      <ul className="lines">
        {view.lines.map((line) => (
          <Line
            key={line.planned}
            line={line}
            chosen={!without.has(line.planned)}
            onChoose={(isChosen) => {
              setWithout((now) => {
                const next = new Set(now);
                if (isChosen) next.delete(line.planned);
                else next.add(line.planned);
                return next;
              });
            }}
            onMove={(day) => {
              setChanged((now) => [
                ...now.filter(({ planned }) => planned !== line.planned),
                { planned: line.planned, day },
              ]);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
