// What a table says of one action: when it is due, who leads it, and what belongs to its parts.

import { describe, expect, it } from 'vitest';
import { isNoDate } from '../../../../shared/activities/model/milestone.ts';
import { inEnglish } from '../../../in-english.ts';
import { findingsOf, type CellContent } from './a-document.ts';

async function under(...rows: readonly (readonly CellContent[])[]) {
  const findings = await findingsOf({ heading: 'Objective 1: Parks' }, { table: rows });
  return {
    ...findings,
    activities: findings.objectives.flatMap(({ activities }) => activities),
    listed: findings.notUnderstood.map(({ says }) => inEnglish(says)),
  };
}

describe('the date of an action', () => {
  it.each(['31 June 2026', '5 sites', '✓', 'After May 2026'])(
    'that “%s” doesn’t say is kept in its own words and listed',
    async (due) => {
      const { activities, listed } = await under(['Action', 'Lead', 'Due'], ['Plant trees', 'Ann Lee', due]);
      expect(activities[0]?.milestone).toMatchObject({ written: due, to: null });
      expect(listed).toEqual([due]);
    },
  );

  it.each([
    'Feb 30 2027',
    'Chwefror 30 2027',
    '31-Apr-2027',
    'Apr 31st, 2026',
    '31 April – 5 May 2027',
    '31/02/2027 or March 2027',
    '31/02/2027\nMarch 2027\nApril 2027',
    'June 31 2027 and annually',
    '31 02 2027',
  ])('“%s” is none: it is listed, and needs attention', async (due) => {
    const { activities, listed } = await under(['Action', 'Lead', 'Due'], ['Plant trees', 'Ann Lee', due]);
    const milestone = activities[0]?.milestone ?? null;
    expect(milestone).toMatchObject({ precision: 'undated', to: null });
    expect(isNoDate(milestone)).toBe(true);
    expect(listed).toEqual(due.split('\n'));
  });

  it('is the revised one, where it stands on a line of its own', async () => {
    const { activities } = await under(
      ['Action', 'Lead', 'Due'],
      ['Plant trees', 'Ann Lee', 'Original: June 2026\nRevised: May 2026'],
    );
    expect(activities[0]?.milestone?.to).toBe('2026-05-31');
  });

  it.each(['Ongoing', 'TBC', 'Annually'])('may be “%s”', async (due) => {
    expect((await under(['Action', 'Lead', 'Due'], ['Plant trees', 'Ann Lee', due])).listed).toEqual([]);
  });

  it.each([
    ['Dec 2025 → Mar 2026', 'it is taken to be due by 31 March 2026'],
    ['2025-27', 'it is taken to be due by 31 December 2027'],
    ['End of FY26', 'read as the financial year that ends in March 2026'],
    ['Monday 1 June 2027', '1 June 2027 is a Tuesday, and the words call it a Monday'],
    ['June 12', '“June 12” is read as June 2012, and not as a day'],
    ['Apr 31', '“Apr 31” is read as April 2031, and not as a day'],
    ['Q4 2025', 'read as a quarter of the calendar year'],
  ])('that could be another is said: “%s”', async (due, says) => {
    const { assumptions } = await under(['Action', 'Lead', 'Due'], ['Plant trees', 'Ann Lee', due]);
    expect(assumptions.map((each) => inEnglish(each.says)).join()).toContain(says);
  });
});

describe('an update with no status beside it', () => {
  it('that is a status by its own name says how it goes', async () => {
    const { activities } = await under(
      ['Action', 'Lead', 'Progress to date'],
      ['Plant trees', 'Ann Lee', 'Complete'],
      ['Mend benches', 'Bo Ray', 'Benches are on order'],
    );
    expect(activities.map(({ progress, progressNote }) => [progress, progressNote])).toEqual([
      ['complete', null],
      ['not reported', 'Benches are on order'],
    ]);
  });
});

describe('beside the bullets of one action', () => {
  const bullets = 'Open the parks\n• Plant trees\n• Mend benches';
  it('two leads answer for the whole', async () => {
    const { activities } = await under(['Action', 'Lead'], [bullets, 'Ann Lee\nBo Ray']);
    expect(activities[0]?.leads.map(({ name }) => name)).toEqual(['Ann Lee', 'Bo Ray']);
    expect(activities[0]?.parts.map(({ leads }) => leads.length)).toEqual([0, 0]);
  });

  it('as many leads and dates are taken one for each, and that is said', async () => {
    const { activities, assumptions } = await under(
      ['Action', 'Lead', 'Due'],
      [bullets, 'Ann Lee\nBo Ray', 'May 2026\nJune 2026'],
    );
    expect(
      activities[0]?.parts.map(
        ({ leads, milestone }) => `${leads.map(({ name }) => name).join()} ${milestone?.to}`,
      ),
    ).toEqual(['Ann Lee 2026-05-31', 'Bo Ray 2026-06-30']);
    expect(assumptions.map(({ says }) => inEnglish(says)).join()).toContain('one is taken for each part');
  });
});

describe('what stands for the row above', () => {
  it.each(['As above', 'as above.', 'Same as above', 'Ditto', '"', '”', '〃', '– " –', 'Fel uchod'])(
    '“%s” is its lead, its date and its progress',
    async (again) => {
      const { activities, listed } = await under(
        ['Action', 'Lead', 'Due', 'Status'],
        ['Plant trees', 'Ann Lee', 'June 2027', 'On track'],
        ['Water them', again, again, again],
        ['Count them', again, 'July 2027', again],
      );
      expect(
        activities.map(({ leadText, milestone, progress }) => [leadText, milestone?.to, progress]),
      ).toEqual([
        ['Ann Lee', '2027-06-30', 'on track'],
        ['Ann Lee', '2027-06-30', 'on track'],
        ['Ann Lee', '2027-07-31', 'on track'],
      ]);
      expect(listed).toEqual([]);
    },
  );

  it('is listed where nothing stands there', async () => {
    const { activities, listed } = await under(
      ['Action', 'Lead', 'Due'],
      ['Plant trees', '', 'June 2027'],
      ['Water them', 'As above', 'July 2027'],
    );
    expect(activities[1]).toMatchObject({ leadText: null, leads: [] });
    expect(listed).toEqual(['As above']);
  });
});
