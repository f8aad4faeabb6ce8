// The budget of a pack: what it says of amounts, and of those that nobody has recorded.

import { expect, it } from 'vitest';
import { makePack } from '../../../electron/packs/make-pack.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { anEmptySession } from '../session/a-session.ts';
import { cellsOf } from './a-document.ts';

const variance = /Variance|▲/u;
const nothing = 'No budget, actual or forecast is recorded under any of these headings yet.';

it('says which amounts it lacks, and explains no variance and no mark until there is one', async () => {
  const { session, get } = anEmptySession();
  await get('strategy', 'addObjective', { ref: '1', title: 'Roofs' });
  const heading = { year: '2024/25', side: 'expenditure', parentId: null } as const;
  const { id: lineId } = await get('finance', 'addLine', { ...heading, heading: 'Slates' });
  const sections = async () => {
    const { document } = valueOf(await makePack(session.live, temporaryFolder(), '2024-07-12'));
    return (id: string) => document.sections.find((section) => section.id === id)?.blocks ?? [];
  };
  const said = async () => {
    const blocks = await sections();
    return [JSON.stringify(blocks('finance')), JSON.stringify(blocks('legend'))] as const;
  };
  const [empty, emptyLegend] = await said();
  expect(empty).toContain(nothing);
  expect(empty).not.toMatch(variance);
  expect(emptyLegend).not.toMatch(/less earned, than budgeted/u);
  expect(cellsOf((await sections())('finance'))).toEqual([['Slates']]);

  await get('finance', 'setAmount', { lineId, kind: 'budget', text: '1000' });
  const [budgeted] = await said();
  expect(budgeted).not.toContain(nothing);
  expect(budgeted).not.toMatch(variance);

  await get('finance', 'setAmount', { lineId, kind: 'actual', text: '1200' });
  const { id: tiles } = await get('finance', 'addLine', { ...heading, heading: 'Tiles' });
  await get('finance', 'setAmount', { lineId: tiles, kind: 'budget', text: '500' });
  const [spent, legend] = await said();
  expect(spent).not.toContain('no forecast, and');
  expect(spent).toMatch(variance);
  expect(legend).toMatch(/less earned, than budgeted/u);

  await get('finance', 'setAmount', { lineId: tiles, kind: 'forecast', text: '500' });
  const [forecast] = await said();
  expect(forecast).toContain(
    'One heading has no forecast, and the forecast of what it belongs to is without it: Slates.',
  );
});

it('shows a variance that is stated and can’t be calculated, draws every heading, and holds no budget against another’s forecast', async () => {
  const { session, get } = anEmptySession();
  const line = async (
    heading: string,
    side: 'income' | 'expenditure',
    amounts: Readonly<Record<string, string>>,
  ) => {
    const { id } = await get('finance', 'addLine', { year: '2024/25', side, parentId: null, heading });
    for (const kind of ['budget', 'actual', 'forecast', 'variance'] as const)
      if (amounts[kind] !== undefined)
        // oxlint-disable-next-line no-await-in-loop
        await get('finance', 'setAmount', { lineId: id, kind, text: amounts[kind] });
  };
  await line('Grants', 'income', {});
  await line('Slates', 'expenditure', { budget: '1000', forecast: '1100' });
  await line('Tiles', 'expenditure', { budget: '500' });
  // With a budget, and still nothing that is held against it.
  await line('Gutters', 'expenditure', { budget: '400', variance: '37' });
  const { document } = valueOf(await makePack(session.live, temporaryFolder(), '2024-07-12'));
  const blocks = document.sections.find(({ id }) => id === 'finance')?.blocks ?? [];
  const table = blocks.find((block) => block.kind === 'table');
  expect(table?.columns.map(({ heading }) => heading)).toContain('Stated variance £');
  expect(cellsOf(blocks).map((cells) => cells.filter((words) => words !== ''))).toEqual([
    ['Grants'],
    ['Slates', '1,000', '1,100', '+100\u00a0▲'],
    ['Tiles', '500'],
    ['Gutters', '400', '37'],
    ['Total expenditure', '1,900', '1,100', '+100\u00a0▲'],
  ]);
  const said = JSON.stringify(blocks);
  expect(said).toContain('as the finance figures gave it, and is unmarked');
  expect(said).toContain('the variance of what they belong to is without them: Tiles; Gutters.');
  expect(said).toContain('Income: Grants, nothing to draw. Expenditure: Slates, budget £1,000');
});
