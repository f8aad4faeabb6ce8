// What a body has to publish before a meeting, by its rules on the day of the meeting: until when, and whether it was.

import { rulesOfBody } from '../../bodies/rules/rules-of-body.ts';
import { holidaysIn, type Holidays } from '../../calendar/rules/bank-holidays.ts';
import { isWorkingDay, type Calendar } from '../../calendar/rules/clear-days.ts';
import {
  judgeNotice,
  latestDayToPublish,
  type LatestDay,
  type Notice,
  type NoticeGiven,
} from '../../calendar/rules/latest-day.ts';
import { sayRule, type RuleSaid } from '../../bodies/rules/say-rule.ts';
import type { RuleName } from '../../bodies/rules/rule-values.ts';
import { dayAfter } from '../../kernel/days.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Meeting, Publication } from '../../register/snapshot.ts';
import type { PublicationKind } from '../model/publication.ts';
import { givenWith, isItemNotice, itemNoticesOf } from './item-notices.ts';

export interface Duty {
  readonly kind: PublicationKind;
  readonly said: RuleSaid;
  /** Undefined where the body's own document says how many clear days, and nobody has entered them. */
  readonly notice: Notice | undefined;
  /** Whether this meeting needs it, by its kind or by what it deals with; otherwise only for what its name says. */
  readonly always: boolean;
  readonly last: LatestDay | undefined;
  readonly given: { readonly row: Publication; readonly judged: NoticeGiven | undefined } | undefined;
}

function holidaysOf(index: RegisterIndex, bodyId: string): Holidays {
  const nation = index.snapshot.bodies.find(({ id }) => id === bodyId)?.nation ?? 'england-and-wales';
  return holidaysIn(nation, index.snapshot.bankHolidays);
}

/** Those whose notice is a summons, which names the business: the agenda goes with it. */
const summonses: ReadonlySet<string> = new Set([
  'council-england',
  'council-wales',
  'parish-england',
  'community-wales',
]);

/** Whether its members are summoned, and not only told. */
export function isSummoned(index: RegisterIndex, bodyId: string): boolean {
  return summonses.has(index.snapshot.bodies.find(({ id }) => id === bodyId)?.kind ?? '');
}

/** Published for the day the meeting is on now; of several, the first, which is what the public could see first. */
function publishedFor(
  index: RegisterIndex,
  { id, day }: Meeting,
  kind: PublicationKind,
): Publication | undefined {
  return index.snapshot.publications
    .filter((row) => row.meetingId === id && row.meetingDay === day && row.kind === kind)
    .toSorted((a, b) => (`${a.on} ${a.time ?? ''}` < `${b.on} ${b.time ?? ''}` ? -1 : 1))[0];
}

type DaysRule = Extract<
  RuleName,
  | 'notice-days'
  | 'agenda-days'
  | 'private-days'
  | 'private-again-days'
  | 'key-decision-days'
  | 'general-exception-days'
>;

/** In the order they are shown: what every meeting needs, then what some do. */
export function dutiesOf(index: RegisterIndex, meeting: Meeting): Duty[] {
  const { bodyId, day } = meeting;
  const rules = rulesOfBody(index, bodyId, day);
  const holidays = holidaysOf(index, bodyId);
  const cutOff = rules.rule('cut-off')?.value ?? undefined;
  const own = rules.rule('calendar')?.value ?? 'D';
  const ofItems = itemNoticesOf(index, meeting);
  const asked = (kind: PublicationKind) => ofItems.some((each) => each.kind === kind);
  const duty = (kind: PublicationKind, rule: DaysRule, always: boolean, calendar: Calendar): Duty[] => {
    const inForce = rules.rule(rule);
    if (inForce === undefined) return [];
    // What goes out with the summons is no duty beside it.
    const needed = inForce.value;
    if (needed === 'with the summons') return [];
    const notice = needed === null ? undefined : { meeting: day, needed, calendar, holidays, cutOff };
    const row =
      isItemNotice(kind) && asked(kind) ? givenWith(ofItems, kind) : publishedFor(index, meeting, kind);
    return [
      {
        kind,
        said: sayRule(inForce),
        notice,
        always,
        last: notice === undefined ? undefined : latestDayToPublish(notice),
        given:
          row === undefined
            ? undefined
            : {
                row,
                judged: notice === undefined ? undefined : judgeNotice(notice, row.on, row.time ?? undefined),
              },
      },
    ];
  };
  const ofPrivate = rules.rule('private-calendar')?.value ?? own;
  return [
    ...duty(isSummoned(index, bodyId) ? 'summons' : 'notice', 'notice-days', true, own),
    ...duty('agenda', 'agenda-days', true, own),
    ...duty('private, 28 days', 'private-days', asked('private, 28 days'), ofPrivate),
    ...duty('private, 5 days', 'private-again-days', asked('private, 5 days'), own),
    ...duty('key decision', 'key-decision-days', asked('key decision'), ofPrivate),
    ...duty('general exception', 'general-exception-days', asked('general exception'), own),
  ];
}

/** The last working day on which what every meeting needs can still be published in time. */
function publishBy(duties: readonly Duty[]): string | undefined {
  return duties
    .flatMap(({ always, kind, last }) =>
      always && !isItemNotice(kind) && last !== undefined ? [last.lastWorkingDay] : [],
    )
    .sort()[0];
}

function workingDaysBefore(day: string, count: number, holidays: Holidays): string {
  let found = day;
  for (let left = count; left > 0;) {
    found = dayAfter(found, -1);
    if (isWorkingDay(found, holidays)) left -= 1;
  }
  return found;
}

export interface PaperDays {
  readonly callOn: string;
  readonly papersBy: string;
  readonly clearBy: string;
}

/** Worked back from the day to publish by; undefined where that or one of the rules isn't known. */
export function paperDays(index: RegisterIndex, meeting: Meeting): PaperDays | undefined {
  const publish = publishBy(dutiesOf(index, meeting));
  const rules = rulesOfBody(index, meeting.bodyId, meeting.day);
  const [call, papers, clear] = [
    rules.rule('call-before')?.value ?? null,
    rules.rule('papers-before')?.value ?? null,
    rules.rule('clear-before')?.value ?? null,
  ];
  if (publish === undefined || call === null || papers === null || clear === null) return undefined;
  const before = (count: number) => workingDaysBefore(publish, count, holidaysOf(index, meeting.bodyId));
  return { callOn: before(call), papersBy: before(papers), clearBy: before(clear) };
}
