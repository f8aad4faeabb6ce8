// Only shared/kernel/days.ts makes a day or a time of day from an instant, or counts with the length of a day: in the register's own
// time zone, so that no screen, pack or command has a midnight of its own. Every other source is searched here for ways of doing so.

import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** The one that may, what it asks of Universal Time, and the calendar that it is built with for the screens. */
const theModule: readonly string[] = [
  'shared/kernel/days.ts',
  'shared/kernel/universal-time.ts',
  'renderer/state/temporal.ts',
];

/** What makes a `Date`, and why it isn't a day of the register. */
const dates: Readonly<Record<string, string>> = {
  'electron/shell/log-file.ts':
    'instants in the log file, which is read beside other programs’ and holds nothing of the register',
  'electron/register/file/free-name.ts':
    'the instant in the name of a backup or of what is set aside, made before the register can be read',
  'electron/imports/sample-dates.ts':
    'the same time for every part of a zip, so that the bytes are the same anywhere',
  'electron/sync/write-bundle.ts':
    'the instant in a bundle’s manifest, by UTC as its format says; and the last time that a zip can hold, by the computer’s calendar as the zip library writes it',
  'electron/cli/history.ts': 'instants for programs, by UTC and with a Z',
  'electron/packs/docx/package.ts': 'the instant in a file’s properties, by UTC',
  'electron/packs/pdf/render-pdf.ts':
    'the date of a file, which is an instant: midnight by UTC of the pack’s day, so that its bytes are the same anywhere',
  'electron/packs/xlsx/workbook.ts': 'likewise',
  'electron/zip-day.ts':
    'the first time that a zip can hold, the same for every part, so that the bytes are the same anywhere',
};

const waysToMakeDays: readonly (readonly [what: string, pattern: RegExp, like: string])[] = [
  [
    'a part of an ISO instant',
    /toISOString\(\)\s*\.(slice|split|substring|substr|replace)\(/u,
    'now.toISOString().slice(0, 10)',
  ],
  [
    'the computer’s own calendar',
    /\.[gs]et(FullYear|Month|Date|Day|Hours|Minutes)\(/u,
    'new Date().getFullYear()',
  ],
  ['the calendar of UTC', /\.[gs]etUTC\w+\(|Date\.UTC\(|Date\.parse\(/u, 'Date.parse(day)'],
  ['a midnight', /T00:00:00|T23:59/u, '`${day}T00:00:00Z`'],
  ['a format of the computer’s', /toLocale(Date|Time)String|DateTimeFormat/u, 'new Intl.DateTimeFormat()'],
  ['the length of a day', /\b86_?400(_?000)?\b|864e5|24 \* 60 \* 60/u, 'days * 86_400_000'],
  [
    'the calendar of the date box, but for what reads a day as it is written',
    /^(?!import \{ parseDate, type CalendarDate \} from ).*@internationalized\/date/u,
    "import { today } from '@internationalized/date';",
  ],
  ['Temporal', /temporal-polyfill|Temporal\./u, "import { Temporal } from 'temporal-polyfill';"],
];

const sources = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !theModule.includes(file))
  .sort();
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

describe('outside the module for days', () => {
  it('there are sources to search, and the search finds what it should', () => {
    expect(sources.length).toBeGreaterThan(300);
    for (const [what, pattern, like] of waysToMakeDays) {
      expect(pattern.test(like), what).toBe(true);
      expect(pattern.test('longDate(dayOf(at, timeZone))'), what).toBe(false);
    }
  });

  it.each(waysToMakeDays)('nobody uses %s', (_, pattern) => {
    const found = sources.flatMap((file) =>
      textOf(file)
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('nobody makes a Date without a reason', () => {
    expect(sources.filter((file) => /\bnew Date\b|\bDate\(/u.test(textOf(file)))).toEqual(
      Object.keys(dates).sort(),
    );
  });
});
