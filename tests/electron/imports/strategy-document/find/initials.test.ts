// Leads named by initials that the document explains: "HoR = Head of Repairs".

import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../in-english.ts';
import { findingsOf, type Block } from '../a-document.ts';

async function leadsOf(lead: string, ...key: readonly Block[]) {
  const findings = await findingsOf({ heading: 'Objective 1: Homes' }, ...key, {
    table: [
      ['Action', 'Lead'],
      ['Build homes', lead],
    ],
  });
  const activity = findings.objectives[0]?.activities[0];
  return {
    leads: activity?.leads.map(({ kind, name, initials, text }) => [kind, name, initials, text]),
    assumed: findings.assumptions.map(({ says }) => inEnglish(says)),
  };
}

describe('initials that a key explains', () => {
  it('are who it says, under the initials, and that is said', async () => {
    expect(
      await leadsOf('HoR', 'Key: HoR = Head of Repairs; CEO = Chief Executive Officer, DT = Dr Ann Tew'),
    ).toEqual({
      leads: [['group', 'Head of Repairs', 'HoR', 'HoR']],
      assumed: ['“HoR” is taken for Head of Repairs, as the document explains it.'],
    });
  });

  it.each([
    ['CEO / HoR', ['Chief Executive Officer', 'Head of Repairs']],
    ['DT and HoR', ['Ann Tew', 'Head of Repairs']],
  ])('are each of several: “%s”', async (lead, names) => {
    const key = 'HoR = Head of Repairs CEO = Chief Executive Officer. DT = Dr Ann Tew';
    expect((await leadsOf(lead, key)).leads?.map(([, name]) => name)).toEqual(names);
  });

  it.each([
    ['CO', 'The Collections Officer (CO) keeps the list.', ['group', 'Collections Officer', 'CO', 'CO']],
    ['HoR', 'Ask our Head of Repairs (HoR).', ['group', 'Head of Repairs', 'HoR', 'HoR']],
    ['JP', 'Jane Price (JP) is in charge.', ['person', 'Jane Price', null, 'JP']],
  ])('may be explained behind the name: “%s”', async (lead, text, found) => {
    expect((await leadsOf(lead, text)).leads).toEqual([found]);
  });

  it.each(['Ask the Clerk (CO).', 'The Collections Officer (CO) and the Community Officer (CO)'])(
    'stay as they are beside “%s”',
    async (text) => {
      expect((await leadsOf('CO', text)).leads).toEqual([['group', 'CO', 'CO', 'CO']]);
    },
  );

  it('and the name with them are one lead', async () => {
    const findings = await findingsOf(
      { heading: 'Objective 1: Homes' },
      {
        table: [
          ['Action', 'Lead'],
          ['Build homes', 'Collections Officer (CO)'],
          ['Mend homes', 'CO'],
        ],
      },
    );
    const names = findings.objectives[0]?.activities.flatMap(({ leads }) => leads.map(({ name }) => name));
    expect(names).toEqual(['Collections Officer', 'Collections Officer']);
  });

  it('may be explained in a key of columns', async () => {
    const key: Block = {
      table: [
        ['HT', 'Headteacher', 'DHT', 'Deputy Headteacher'],
        ['SBM', 'School Business Manager', 'CoG', 'Chair of Governors'],
      ],
    };
    expect((await leadsOf('DHT', key)).leads).toEqual([['group', 'Deputy Headteacher', 'DHT', 'DHT']]);
    const both = (await leadsOf('SBM and CoG', key)).leads?.map(([, name]) => name);
    expect(both).toEqual(['School Business Manager', 'Chair of Governors']);
  });

  it.each(['(see below', '1) Ask', 'What? + why*', '[a', 'a\\'])(
    'are sought in cells that hold anything: “%s”',
    async (text) => {
      const key: Block = { table: [[text, 'Beside it', 'HT', 'Headteacher']] };
      expect((await leadsOf('HT', key)).leads).toEqual([['group', 'Headteacher', 'HT', 'HT']]);
    },
  );

  it('are each explained by themselves, beside others that aren’t', async () => {
    const { leads } = await leadsOf('HoR and XYZ', 'HoR = Head of Repairs');
    expect(leads?.map(([, name]) => name)).toEqual(['Head of Repairs', 'XYZ']);
  });

  it('may be explained in a table', async () => {
    const { leads } = await leadsOf('PT', { table: [['Allwedd', 'PT = Pennaeth Tai']] });
    expect(leads).toEqual([['group', 'Pennaeth Tai', 'PT', 'PT']]);
  });

  it.each([
    ['explained in two ways', 'HoR', 'HoR = Head of Repairs; HoR = Head of Roads'],
    ['of what may be no person', 'WW', 'WW = Welsh Water'],
    ['explained by two', 'HoR', 'HoR = Clerk and Treasurer'],
  ])('stay as they are where they are %s', async (_, lead, key) => {
    const [explained, alone] = [await leadsOf(lead, key), await leadsOf(lead, 'Key')];
    expect(explained.leads).toEqual(alone.leads);
  });
});

describe('a key of people', () => {
  it.each([
    'SM = Sally Morris; AJ = Ali Jaber',
    'SM – Sally Morris, AJ – Ali Jaber',
    'AJ: Ali Jaber, SM: Sally Morris',
  ])('explains “%s”', async (key) => {
    const { leads, assumed } = await leadsOf('SM/AJ', `Key: ${key}`);
    expect(leads?.map(([kind, name]) => [kind, name])).toEqual([
      ['person', 'Sally Morris'],
      ['person', 'Ali Jaber'],
    ]);
    expect(assumed).toContain(
      'Only how these names look says that they are people’s, and not a team’s or a service’s: Ali Jaber.',
    );
  });

  it('explains nothing that doesn’t begin with its letters', async () => {
    const { leads } = await leadsOf('AB', 'Key: SM – Sally Morris, AB – John Price');
    expect(leads?.map(([, name]) => name)).toEqual(['AB']);
  });
});
