// Any list of members that is written as a spreadsheet comes back as those seats, and a second time changes nothing.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planMembers } from '../../../../electron/imports/members/plan-members.ts';
import { readMemberLists } from '../../../../electron/imports/members/read-list.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import type { MemberDecisions } from '../../../../shared/bodies/member-import-calls.ts';
import { body } from '../../../../shared/bodies/model/body.ts';
import { seatRoles } from '../../../../shared/bodies/model/seat.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { longDateIn } from '../../../../shared/language/dates.ts';
import { speak } from '../../../../shared/language/speak.ts';
import { say } from '../../../../shared/language/say.ts';
import { aRegister, valueOf, type TestRegister } from '../../register/a-register.ts';
import { aWorkbook, fileOf } from '../spreadsheet/a-workbook.ts';

/** So unlike each other that none is taken for another. */
const names = ['Alder Grove', 'Birch Lane', 'Cedar Holt', 'Elder Wood', 'Hazel Copse', 'Maple Court'];
const headings = {
  en: ['Name', 'Role', 'From', 'Until', 'Has a vote', 'Capacity'],
  cy: ['Enw', 'Rôl', 'O', 'Hyd at', 'Pleidlais', 'Swyddogaeth'],
} as const;

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const row = fc
  .record({
    name: fc.constantFrom(...names, null),
    role: fc.constantFrom(...seatRoles),
    days: fc.array(day, { minLength: 2, maxLength: 2 }),
    which: fc.constantFrom('both', 'from', 'to', 'none'),
    votes: fc.boolean(),
    capacity: fc.constantFrom(null, 'Ward of Upper Town', 'Yr Hen Dref', 'present', '007'),
  })
  .map(({ days, which, ...rest }) => {
    const [from = '', to = ''] = days.toSorted();
    return {
      ...rest,
      from: which === 'both' || which === 'from' ? from : null,
      to: which === 'both' || which === 'to' ? to : null,
    };
  });

/** Two rows that say the same of one person are one. */
const list = fc.uniqueArray(row, {
  maxLength: 12,
  minLength: 1,
  selector: (each) => (each.name === null ? Symbol('vacant') : JSON.stringify(each)),
});
type Row = (typeof row extends fc.Arbitrary<infer R> ? R : never) & object;

const language = fc.constantFrom('en' as const, 'cy' as const);

type Written = string | Date | null;

function cellsOf(rows: readonly Row[], how: { language: 'en' | 'cy'; days: 'dates' | 'words' }) {
  const date = (text: string | null): Written => {
    if (text === null) return null;
    return how.days === 'dates' ? new Date(text) : longDateIn(how.language, text);
  };
  const yes = how.language === 'en' ? ['yes', 'no'] : ['oes', 'nac oes'];
  return rows.map(({ name, role, from, to, votes, capacity }): Written[] => [
    name ?? (how.language === 'en' ? 'Vacant' : 'Gwag'),
    speak(how.language, say(`bodies.role.${role}`)),
    date(from),
    date(to),
    yes[votes ? 0 : 1] ?? null,
    capacity,
  ]);
}

function csvOf(rows: readonly (readonly Written[])[]): string {
  return rows
    .map((cells) =>
      cells
        .map((cell) => `"${cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? '')}"`)
        .join(','),
    )
    .join('\n');
}

const everything: MemberDecisions = { sheet: null, answers: {}, ticked: {} };

async function importInto(register: TestRegister, path: string) {
  const lists = valueOf(await readMemberLists(path));
  let made = 0;
  const before = snapshot(register).seats.length;
  const { preview, changes } = planMembers({
    lists,
    bodyId: 'b',
    body: 'Board',
    snapshot: snapshot(register),
    decisions: everything,
    today: '2024-07-12',
    newId: () => `made-${before}-${(made += 1)}`,
  });
  if (changes.length > 0) register.write(...changes);
  return { preview, changes };
}

function seatsOf(register: TestRegister) {
  const { seats, people } = snapshot(register);
  const name = new Map(people.map((person) => [person.id, person.name]));
  return seats
    .toSorted((a, b) => a.position - b.position)
    .map(({ personId, role, from, to, votes, capacity }) => ({
      name: personId === null ? null : name.get(personId),
      role,
      from,
      to,
      votes,
      capacity,
    }));
}

describe('a list of members', () => {
  it('comes back as the seats it was written from, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(
        list,
        language,
        fc.constantFrom('xlsx', 'csv'),
        fc.constantFrom('dates' as const, 'words' as const),
        async (rows, spoken, kind, days) => {
          const register = aRegister();
          register.write(
            create(body, 'b', {
              name: 'Board',
              kind: 'charity',
              nation: 'england-and-wales',
              itemNumbering: 'plain',
              minuteNumbering: 'by year',
            }),
          );
          const how = { language: spoken, days: kind === 'csv' ? ('words' as const) : days };
          const cells = [[...headings[spoken]], ...cellsOf(rows, how)];
          const path =
            kind === 'csv'
              ? fileOf('members.csv', csvOf(cells))
              : await aWorkbook({ rows: cells }, 'members.xlsx');
          const first = await importInto(register, path);
          expect(first.preview.questions).toEqual([]);
          expect(seatsOf(register)).toEqual(rows.map((each) => ({ ...each })));
          const second = await importInto(register, path);
          expect(second.changes).toEqual([]);
          expect(second.preview.lines.map(({ status }) => status)).toEqual(rows.map(() => 'same'));
          expect(second.preview.absent).toEqual([]);
          register.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});
