// What is ticked of a list of members while the rows of another sheet are awaited: it is no row of that one.

import { expect, it } from 'vitest';
import type { MembersPreview } from '../../../../shared/bodies/member-import-calls.ts';
import { succeed } from '../../../../shared/kernel/result.ts';
import { chooseFrom, eventually } from '../../../e2e/on-the-sample.ts';
import { describeInAPage, inAPage } from '../../in-a-page.ts';

const open = inAPage(import.meta.dirname, 'member-import.page.tsx');

function aPreview(job: string, sheet: string, person: string): MembersPreview {
  const line = { row: 2, cell: 'A2', status: 'new', person, entered: true, role: 'member' } as const;
  const more = { votes: true, from: null, to: null, capacity: null, says: [], ticked: false };
  const sheets = ['Members', 'Officers'];
  const none = { notices: [], questions: [], absent: [], seats: 0, people: 0 };
  return { job, body: 'Board', file: 'list.xlsx', sheet, sheets, lines: [{ ...line, ...more }], ...none };
}

describeInAPage('a list of members', () => {
  it('has a tick on the sheet that it was put on, or none', async () => {
    const { page, asked } = await open();
    const calls = (name: string) => asked.filter(({ call }) => call === `memberImport.${name}`);
    await eventually(() => calls('choose').length).toBe(1);
    const job = String(Reflect.get(Object(calls('choose')[0]?.input), 'job'));
    calls('choose')[0]?.answer(succeed(aPreview(job, 'Members', 'Alder')));
    const row = (name: string) => page.getByRole('row').filter({ hasText: name });
    await row('Alder').waitFor();
    await chooseFrom(page, /Sheet/u, 'Officers');
    await eventually(() => calls('again').length).toBe(1);
    await row('Alder').locator('[data-box]').click();
    await eventually(() => calls('again').length).toBe(2);
    expect(calls('again').at(-1)?.input).toMatchObject({ decisions: { sheet: 'Officers', ticked: {} } });
    calls('again')
      .at(-1)
      ?.answer(succeed(aPreview(job, 'Officers', 'Birch')));
    await row('Birch').waitFor();
    expect(await row('Birch').getAttribute('aria-selected')).toBe('false');
  });
});
