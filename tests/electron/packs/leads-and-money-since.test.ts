// What a pack tells of the strategy and the budget between two days, beside statuses and figures: who leads, what counts, parts and money.

import { expect, it } from 'vitest';
import { makePack } from '../../../electron/packs/make-pack.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { anEmptySession } from '../session/a-session.ts';
import { cellsOf } from './a-document.ts';

const week = 7 * 24 * 3_600_000;

/** A strategy and a budget of 12 July 2024, changed in all that the pack compares. */
async function aWeekOn() {
  const { session, get, environment } = anEmptySession();
  const { id: objectiveId } = await get('strategy', 'addObjective', { ref: '1', title: 'Roofs' });
  const measure = { objectiveId, name: 'Leaks', kind: 'quantitative', polarity: 'lower is better' } as const;
  const { id: useId } = await get('strategy', 'addMeasure', measure);
  const column = await get('figures', 'addColumn', { heading: 'July 2023' });
  const { periodId } = column;
  await get('figures', 'set', { cells: [{ useId, periodId, kind: 'actual', text: '12' }] });
  const [row] = await get('figures', 'rows');
  const { id: mend } = await get('activities', 'add', { objectiveId, ref: '1.1', description: 'Mend' });
  await get('activities', 'setText', { id: mend, field: 'leads', value: 'Chair' });
  const { id: partId } = await get('activities', 'addPart', {
    activityId: mend,
    description: 'Slates first',
  });
  await get('activities', 'add', { objectiveId, ref: '1.2', description: 'Paint' });
  const line = async (heading: string, budget: string, parentId: string | null = null) => {
    const place = { year: '2024/25', side: 'expenditure', parentId } as const;
    const { id: lineId } = await get('finance', 'addLine', { ...place, heading });
    await get('finance', 'setAmount', { lineId, kind: 'budget', text: budget });
    return lineId;
  };
  const [slates, tiles, gutters] = [
    await line('Slates', '1000'),
    await line('Tiles', '500'),
    await line('Gutters', '70'),
  ];
  await line('Ladders', '20');
  // Its place is the same, whatever that is called.
  await line('Ridge crests', '40', tiles);
  environment.tick(week);
  await get('strategy', 'setMeasure', { id: row?.measureId ?? '', field: 'caveat', value: 'Of all roofs' });
  await get('activities', 'setText', { id: mend, field: 'leads', value: 'Vice-Chair' });
  await get('activities', 'setPart', { id: partId, field: 'milestone', value: 'May 2025' });
  await get('finance', 'setAmount', { lineId: slates, kind: 'budget', text: '1250.50' });
  await get('finance', 'setLine', { id: slates, field: 'reason', value: 'The price of slate' });
  await get('finance', 'setLine', { id: tiles, field: 'heading', value: 'Ridge tiles' });
  await get('finance', 'remove', { id: gutters });
  await line('Scaffold', '300');
  return async (finance: boolean) => {
    const contents = {
      attention: false,
      charts: false,
      activities: true,
      finance,
      objectives: [],
      since: '2024-07-12',
    };
    const made = valueOf(await makePack(session.live, temporaryFolder(), '2024-07-19', { contents }));
    const blocks = made.document.sections.find(({ id }) => id === 'changes')?.blocks ?? [];
    return {
      rows: cellsOf(blocks).map((cells) => cells.join(' | ').replaceAll('\n', ', ')),
      said: JSON.stringify(blocks),
    };
  };
}

it('tells what became of leads, parts, definitions and the budget since a day, and of nothing that is as it was', async () => {
  const make = await aWeekOn();
  const strategy = [
    expect.stringMatching(/^Leaks \| Changed \| .*Definition: Not given.* \| .*Definition: Of all roofs/u),
    expect.stringMatching(
      /^1\.1 .*Mend.* \| Changed \| Lead: Chair, – Slates first, .* \| Lead: Vice-Chair, – Slates first \(May 2025\), /u,
    ),
  ];
  const { rows, said } = await make(true);
  expect(rows).toEqual([
    ...strategy,
    'Slates | Changed | Budget: £1,000 | Budget: £1,250.50, The price of slate',
    'Ridge tiles | Reworded | Tiles | Ridge tiles',
    'Scaffold | New | Not in the register | Expenditure, Budget: £300',
    'Gutters | Removed | Expenditure, Budget: £70 | Not in the register',
  ]);
  expect(said).toContain('Of the budget, the headings');
  const without = await make(false);
  expect(without.rows).toEqual(strategy);
  expect(without.said).toContain('such as the budget or what an objective says');
});
