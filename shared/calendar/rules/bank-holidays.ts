// Bank holidays of the United Kingdom's nations, 2020 to 2032, with where each is from, and what a register knows better: days that were
// proclaimed since, moved, or appointed for mourning.

import type { Saying, Spoken } from '../../kernel/saying.ts';
import type { Nation } from '../../bodies/model/body.ts';
import { say } from '../../language/say.ts';
import {
  expectedFrom,
  knownFrom,
  knownTo,
  movedHolidays,
  proclaimed,
  tables,
  type HolidayName,
} from './bank-holiday-tables.ts';

export interface BankHoliday {
  readonly day: string;
  readonly name: Saying;
  /** Kept on another day than its own, which fell on a weekend. */
  readonly substitute: boolean;
  readonly source: Saying;
}

/** What a register knows of a day that the tables don't. */
export interface DayChange {
  readonly day: string;
  /** As people call it, or why it is no holiday. */
  readonly name: string;
  /** Whether it is a holiday; otherwise the one in the tables isn't kept on this day. */
  readonly stands: boolean;
  /** Appointed for mourning or thanksgiving, and no bank holiday: it counts for nobody but those who leave such days out. */
  readonly mourning?: boolean;
}

/** A change as the register keeps it. */
export interface KeptChange {
  readonly nation: Nation;
  readonly day: string;
  readonly name: string;
  readonly removed: boolean;
  readonly mourning: boolean;
}

/** A nation's holidays with what the register has changed of them. */
export function holidaysIn(nation: Nation, kept: readonly KeptChange[]): Holidays {
  const changes = kept
    .filter((change) => change.nation === nation)
    .map(({ day, name, removed, mourning }) => ({ day, name, stands: !removed, mourning }));
  return { nation, changes };
}

/** Whose holidays are asked about. */
export interface Holidays {
  readonly nation: Nation;
  readonly changes?: readonly DayChange[] | undefined;
}

/** The day of the year a holiday is on unless that is a weekend; the others are always on a working day. */
const ownDays: Readonly<Partial<Record<HolidayName, string>>> = {
  'new-year': '01-01',
  '2-january': '01-02',
  'st-patrick': '03-17',
  boyne: '07-12',
  'st-andrew': '11-30',
  christmas: '12-25',
  'boxing-day': '12-26',
};

type Source = 'act' | 'common-law' | 'proclamation' | 'st-andrew';

/** Those that the Banking and Financial Dealings Act 1971 doesn't give the nation. */
const otherSources: Readonly<Record<Nation, Readonly<Partial<Record<HolidayName, Source>>>>> = {
  'england-and-wales': {
    'new-year': 'proclamation',
    'good-friday': 'common-law',
    'early-may': 'proclamation',
    christmas: 'common-law',
  },
  scotland: { spring: 'proclamation', 'st-andrew': 'st-andrew', 'boxing-day': 'proclamation' },
  'northern-ireland': {
    'new-year': 'proclamation',
    'good-friday': 'common-law',
    'early-may': 'proclamation',
    boyne: 'proclamation',
    christmas: 'common-law',
  },
};

function sourceOf(nation: Nation, name: HolidayName, day: string): Saying {
  if (day >= expectedFrom) return say('calendar.source.expected');
  if (movedHolidays.includes(day)) return say('calendar.source.proclamation');
  return say(`calendar.source.${otherSources[nation][name] ?? 'act'}`);
}

function regularHolidays(nation: Nation): BankHoliday[] {
  const { columns, years } = tables[nation];
  return years
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [year = '', ...days] = line.trim().split(' ');
      return columns.map((name, column): BankHoliday => {
        const inYear = days[column] ?? '';
        const day = `${year}-${inYear}`;
        const own = ownDays[name];
        return {
          day,
          name: say(`calendar.holiday.${name}`),
          substitute: own !== undefined && own !== inYear,
          source: sourceOf(nation, name, day),
        };
      });
    });
}

function proclaimedHolidays(nation: Nation): BankHoliday[] {
  return proclaimed
    .filter((each) => each.nations.includes(nation))
    .map(({ day, name }) => ({
      day,
      name: say(`calendar.holiday.${name}`),
      substitute: false,
      source: say('calendar.source.proclamation'),
    }));
}

/** The tables', by day: read once. */
const known: Readonly<Record<Nation, ReadonlyMap<string, BankHoliday>>> = {
  'england-and-wales': byDay('england-and-wales'),
  scotland: byDay('scotland'),
  'northern-ireland': byDay('northern-ireland'),
};

function byDay(nation: Nation): ReadonlyMap<string, BankHoliday> {
  const all = [...regularHolidays(nation), ...proclaimedHolidays(nation)];
  return new Map(all.sort((a, b) => (a.day < b.day ? -1 : 1)).map((holiday) => [holiday.day, holiday]));
}

function added({ day, name }: DayChange): BankHoliday {
  return {
    day,
    name: say('verbatim', { text: name }),
    substitute: false,
    source: say('calendar.source.register'),
  };
}

/** All that are kept, in the order of their days. Of two changes of one day the later in the list holds. */
export function bankHolidays({ nation, changes = [] }: Holidays): readonly BankHoliday[] {
  const days = new Map(known[nation]);
  for (const change of changes.filter(({ mourning }) => mourning !== true)) {
    if (change.stands) days.set(change.day, added(change));
    else days.delete(change.day);
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

export function bankHolidayOn(day: string, { nation, changes = [] }: Holidays): BankHoliday | undefined {
  const change = changes.findLast((each) => each.day === day && each.mourning !== true);
  if (change === undefined) return known[nation].get(day);
  return change.stands ? added(change) : undefined;
}

/** What a day of mourning or thanksgiving is called; undefined for any other day. */
export function mourningOn(day: string, { changes = [] }: Holidays): Spoken | undefined {
  const change = changes.findLast((each) => each.day === day && each.mourning === true);
  return change?.stands === true ? change.name : undefined;
}

/** Good Friday, as the tables have it whether or not it is kept as a holiday: Easter is reckoned from it. */
export function goodFridayOf(year: string): string | undefined {
  const line = tables['england-and-wales'].years.split('\n').find((each) => each.trim().startsWith(year));
  const inYear = line?.trim().split(' ')[2];
  return inYear === undefined ? undefined : `${year}-${inYear}`;
}

/** What to say of an answer that rests on the holidays of these days; undefined where they are known. */
export function holidaysNotKnown(from: string, to: string): Saying | undefined {
  return from >= knownFrom && to <= knownTo
    ? undefined
    : say('calendar.holidays-not-known', { from: { day: knownFrom }, to: { day: knownTo } });
}
