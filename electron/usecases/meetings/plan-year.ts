// A year of meetings: the days of a rule, moved round holidays and recesses, and the meetings made of those that are wanted.

import { readRecurrence } from '../../../shared/calendar/rules/read-recurrence.ts';
import { holidaysIn } from '../../../shared/calendar/rules/bank-holidays.ts';
import {
  blockedBy,
  moveDays,
  type Avoided,
  type PlannedDay,
} from '../../../shared/calendar/rules/moved-days.ts';
import { recurringDays } from '../../../shared/calendar/rules/recurrence.ts';
import { daysFrom } from '../../../shared/kernel/days.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import type { PlanInput, PlanLine, PlanView } from '../../../shared/meetings/calls.ts';
import type { MeetingKind } from '../../../shared/meetings/model/meeting.ts';
import { meeting } from '../../../shared/meetings/model/meeting.ts';
import type { Appointment } from '../../../shared/meetings/rules/clashes.ts';
import { thingIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Body } from '../../../shared/register/snapshot.ts';
import { gone, writeAnswering, type Caller } from '../caller.ts';
import { clashesIn } from './clashes-in.ts';
import { newMeeting } from './new-meeting.ts';

/** Five years: beyond that somebody mistyped a year. */
const longest = 5 * 366;

interface Line extends PlanLine {
  readonly because: Saying | null;
}

interface YearPlan {
  readonly owner: Body;
  readonly lines: readonly Line[];
  readonly remarks: readonly Saying[];
}

function avoidedBy(index: RegisterIndex, { id, nation }: Body): Omit<Avoided, 'policy' | 'weekends'> {
  return {
    holidays: holidaysIn(nation, index.snapshot.bankHolidays),
    recesses: index.snapshot.recesses.filter(({ bodyId }) => bodyId === null || bodyId === id),
  };
}

/** The meeting that the plan made of this day before, or that the body has on the day it would be on. */
function thereAlready(index: RegisterIndex, bodyId: string, planned: string, day: string | null) {
  const found = index.snapshot.meetings.find(
    (row) =>
      row.bodyId === bodyId && (row.plannedDay === planned || (row.day === day && row.state !== 'cancelled')),
  );
  if (found === undefined) return null;
  const key = found.state === 'cancelled' ? 'meetings.plan.there-cancelled' : 'meetings.plan.there';
  return say(key, { meeting: thingIn(index, meeting.name, found.id) });
}

/** What is said of a day that somebody chose. */
function whyChosen(planned: string, day: string, first: Saying | undefined, now: Saying | undefined) {
  if (now !== undefined) return say('meetings.plan.chosen-though', { day: { day }, because: now });
  if (day === planned) return null;
  const blanks = { planned: { day: planned }, day: { day } };
  return first === undefined
    ? say('meetings.plan.by-hand', blanks)
    : say('recurrence.moved.to', { ...blanks, because: first });
}

function planIn(index: RegisterIndex, input: PlanInput): Result<YearPlan> {
  const { bodyId, from, to, policy } = input;
  const owner = index.snapshot.bodies.find((row) => row.id === bodyId);
  if (owner === undefined) return gone('body');
  const rule = readRecurrence(input.rule);
  if (!rule.ok) return fail(rule.error.code, rule.error.message, { field: 'rule' });
  if (to < from) return fail('ends-before', say('meetings.plan.ends-before'), { field: 'to' });
  if (daysFrom(from, to) > longest) return fail('too-long', say('meetings.plan.too-long'), { field: 'to' });
  const { days, lacking } = recurringDays(rule.value, from, to);
  const avoided = { ...avoidedBy(index, owner), policy, weekends: rule.value.kind === 'day of month' };
  const moved = moveDays(days, avoided);
  const clashes = clashesIn(index);
  const changed = new Map(input.changed.map(({ planned, day }) => [planned, day]));
  const taken = new Set<string>();
  const lines = moved.days.map((line: PlannedDay): Line => {
    const { planned, because } = line;
    const chosen = changed.get(planned);
    const day = chosen ?? line.day ?? null;
    const isTwice = day !== null && taken.has(day);
    if (day !== null) taken.add(day);
    const appointment: Appointment = {
      bodyId,
      day: day ?? planned,
      time: owner.usualTime,
      endTime: null,
      place: owner.usualPlace,
    };
    return {
      planned,
      day,
      because: day === planned ? null : (because ?? null),
      why:
        chosen === undefined
          ? (line.why ?? null)
          : whyChosen(planned, chosen, because, blockedBy(chosen, avoided)),
      there: isTwice ? say('meetings.plan.day-twice') : thereAlready(index, bodyId, planned, day),
      clashes: day === null ? [] : clashes(appointment),
    };
  });
  return succeed({ owner, lines, remarks: [...lacking.map(({ why }) => why), ...moved.caveats] });
}

export function planView(index: RegisterIndex, input: PlanInput): Result<PlanView> {
  const plan = planIn(index, input);
  if (!plan.ok) return plan;
  const { lines, remarks } = plan.value;
  return succeed({ lines: lines.map(({ because: _because, ...line }) => line), remarks });
}

export function planYear(
  caller: Caller,
  { kind, chosen, ...input }: PlanInput & { readonly kind: MeetingKind; readonly chosen: readonly string[] },
): Result<{ readonly added: number }> {
  const { session } = caller;
  const index = session.index();
  const plan = planIn(index, input);
  if (!plan.ok) return plan;
  const { owner, lines } = plan.value;
  const wanted = new Set(chosen);
  const made = lines.flatMap(({ planned, day, there, because }) =>
    day === null || there !== null || !wanted.has(planned)
      ? []
      : [
          newMeeting(index, session.newId(), {
            bodyId: owner.id,
            day,
            kind,
            plannedDay: planned,
            movedBecause: because,
          }),
        ],
  );
  const act = say('meetings.plan-year', {
    body: owner.name,
    from: { day: input.from },
    to: { day: input.to },
  });
  return writeAnswering(caller, act, made, { added: made.length });
}
