// What a lead is sent: what they answer for, and until when.

import { describe, expect, it } from 'vitest';
import { composeLeadSheet, returnBy } from '../../../../electron/packs/compose/lead-sheet.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { leadUpdates } from '../../../../shared/activities/rules/updates-due.ts';
import { anActivity, anIndex, anObjective, figuresFrom } from '../../../shared/register/a-snapshot.ts';

describe('the day a sheet is to be returned by', () => {
  it.each([
    ['2024-07-12', '2024-07-26'],
    ['2024-07-13', '2024-07-29'],
    ['2024-07-14', '2024-07-29'],
    ['2024-12-20', '2025-01-03'],
  ])('of one made on %s is %s', (made, day) => {
    expect(returnBy(made)).toBe(day);
  });
});

describe('a lead sheet', () => {
  it('says by when it is wanted, and is one page while it can be', async () => {
    const { periods } = figuresFrom([{ measureId: 'm', heading: 'July 2024', text: '45' }]);
    const index = anIndex({
      objectives: [anObjective('1')],
      activities: [1, 2, 3].map((at) =>
        anActivity({ id: `a${at}`, ref: `1.${at}`, description: 'Agree it' }),
      ),
      periods,
    });
    const [period] = index.snapshot.periods;
    if (period === undefined) throw new Error('no period');
    const today = '2024-07-12';
    const [lead] = leadUpdates(index, period, today);
    if (lead === undefined) throw new Error('nothing owed');
    expect(lead.leadId).toBe('nobody');
    const sheet = composeLeadSheet({ index, period, lead, today, language: 'en' });
    expect(JSON.stringify(sheet.sections)).toContain('return this to the secretary by 26 July 2024');
    expect((await renderPdf(sheet)).pages).toBe(1);
  });
});
