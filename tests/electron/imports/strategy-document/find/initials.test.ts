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

  it('may be explained in a table', async () => {
    const { leads } = await leadsOf('PT', { table: [['Allwedd', 'PT = Pennaeth Tai']] });
    expect(leads).toEqual([['group', 'Pennaeth Tai', 'PT', 'PT']]);
  });

  it.each([
    ['explained in two ways', 'HoR', 'HoR = Head of Repairs; HoR = Head of Roads'],
    ['beside others that aren’t explained', 'HoR and XYZ', 'HoR = Head of Repairs'],
    ['of what may be no person', 'WG', 'WG = Welsh Government'],
    ['explained by two', 'HoR', 'HoR = Clerk and Treasurer'],
  ])('stay as they are where they are %s', async (_, lead, key) => {
    const [explained, alone] = [await leadsOf(lead, key), await leadsOf(lead, 'Key')];
    expect(explained.leads).toEqual(alone.leads);
  });
});
