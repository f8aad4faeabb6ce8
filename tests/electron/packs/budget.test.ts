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
