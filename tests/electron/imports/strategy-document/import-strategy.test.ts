// Import into a register: what is new, what changes, what contradicts, and what stays as people left it.

import type { Spoken } from '../../../../shared/kernel/saying.ts';
import { actOf } from '../../../../electron/register/log/log.ts';
import { inEnglish } from '../../../in-english.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  matchStrategy,
  parseStrategy,
} from '../../../../electron/imports/strategy-document/import-strategy.ts';
import { preview } from '../../../../electron/imports/strategy-document/preview.ts';
import { all, snapshot } from '../../../../electron/register/read/query.ts';
import { verify } from '../../../../electron/register/read/verify.ts';
import { samplePath } from '../../../../resources/sample/make-sample.ts';
import { activity } from '../../../../shared/activities/model/activity.ts';
import { set } from '../../../../shared/kernel/change.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { lead } from '../../../../shared/people/model/lead.ts';
import { measure } from '../../../../shared/strategy/model/measure.ts';
import { statement } from '../../../../shared/figures/model/statement.ts';
import { aRegister, valueOf } from '../../register/a-register.ts';
import { aDocx, aFile, importInto, type Block } from './a-document.ts';

function plan(
  options: { figure?: string; progress?: string; lead?: string; extra?: boolean; second?: string } = {},
): Block[] {
  const {
    figure: value = '47',
    progress = '',
    lead: owner = 'Clerk',
    extra = false,
    second = '46',
  } = options;
  return [
    { heading: 'Objective 1: Better homes' },
    {
      table: [
        ['Measure', '2023/24', '2024/25'],
        ['Homes let', '40', value],
        ['Complaints', '9', '7'],
      ],
    },
    {
      table: [
        ['Ref', 'Action', 'Lead', 'Due', 'Status'],
        ['1.1', 'Mend the roofs', owner, 'May 2025', progress],
        ...(extra ? [['1.1a', 'Paint them', 'Clerk', '', '']] : []),
        ['1.2', 'Plant trees', 'Clerk', '', ''],
      ],
    },
    { heading: 'Objective 2: Better streets' },
    {
      table: [
        ['Measure', '2023/24', '2024/25'],
        ['Homes let', '40', second],
      ],
    },
    {
      table: [
        ['Ref', 'Action', 'Lead', 'Due', 'Status'],
        ['2.1', 'Sweep', 'Clerk', '', ''],
      ],
    },
  ];
}

const kinds = (
  { items }: { items: readonly { kind: string; entity: string; name: Spoken; detail: Spoken }[] },
  ...wanted: string[]
) =>
  items
    .filter(({ kind }) => wanted.includes(kind))
    .map(({ kind, name, detail }) => `${kind}: ${inEnglish(name)}: ${inEnglish(detail)}`);

describe('an import', () => {
  it('is one batch that says what it is, and leaves a sound register', async () => {
    const register = aRegister();
    const { receipt } = await importInto(register, samplePath);
    const written = register.log.batch(receipt?.batch ?? 0);
    expect(written && inEnglish(actOf(written))).toMatch(
      /^Import \d+ changes from strategy-2024-2026\.docx$/,
    );
    expect(register.log.latestBatches(9)).toHaveLength(1);
    expect(verify(register).problems).toEqual([]);
  });

  it('of the same file again changes nothing', async () => {
    const register = aRegister();
    await importInto(register, samplePath);
    const { plan: second, receipt } = await importInto(register, samplePath);
    expect(receipt).toBeUndefined();
    expect(kinds(second, 'new', 'changed', 'contradiction', 'kept')).toEqual([]);
    expect(second.absent).toEqual([]);
  });

  // docs/domain.md, case 5.
  it('keeps one measure for two objectives, and what the second says as a contradiction', async () => {
    const register = aRegister();
    const { plan: first } = await importInto(register, samplePath);
    expect(kinds(first, 'contradiction')).toEqual([
      'contradiction: Full members, July 2024: objective 1 says “47”, objective 2 says “46”',
    ]);
    expect(all(register, measure).filter(({ name }) => name === 'Full members')).toHaveLength(1);
    const stated = all(register, statement).map(({ value, settled, unstated }) =>
      [value.written, settled, ...(unstated ? ['not by the second'] : [])].join(' '),
    );
    expect(stated.sort()).toEqual(['46 false', '– false not by the second', '– false not by the second']);
    expect(all(register, figure)).toHaveLength(65);
  });

  it.each([
    ['a figure', { figure: '48' }, ['changed: Homes let, 2024/25: value: 47 → 48']],
    ['progress', { progress: 'On track' }, ['changed: activity 1.1: progress: Not reported → On track']],
    [
      'a lead',
      { lead: 'Mayor' },
      [
        'changed: activity 1.1: leads as they were written: “Clerk” → “Mayor”',
        'changed: lead of activity 1.1: Clerk: isn’t named any more',
      ],
    ],
    ['nothing', {}, []],
  ])('of a revised file writes exactly the difference: %s', async (_, revision, expected) => {
    const register = aRegister();
    await importInto(register, await aDocx(plan()));
    const before = snapshot(register);
    const { plan: second } = await importInto(register, await aDocx(plan(revision)));
    expect(
      kinds(second, 'changed', 'kept', 'settled by the document').map((line) =>
        line.replaceAll(/: “(4[78])” → “(4[78])”/gu, ': $1 → $2'),
      ),
    ).toEqual(expected);
    const after = snapshot(register);
    expect(after.activities.length).toBe(before.activities.length);
    expect(after.figures.length).toBe(before.figures.length);
  });

  it('puts a new activity where the document has it, and moves no other', async () => {
    const register = aRegister();
    await importInto(register, await aDocx(plan()));
    const { plan: second } = await importInto(register, await aDocx(plan({ extra: true })));
    expect(kinds(second, 'changed')).toEqual([]);
    expect(
      all(register, activity)
        .map(({ ref }) => ref)
        .filter((ref) => ref?.startsWith('1')),
    ).toEqual(['1.1', '1.1a', '1.2']);
  });

  it('keeps what was edited here when the document has not changed it', async () => {
    const register = aRegister();
    await importInto(register, await aDocx(plan()));
    const row = all(register, activity).find(({ ref }) => ref === '1.1');
    register.write(set(activity, row?.id ?? '', 'progress', 'at risk'));
    const { plan: second, receipt } = await importInto(register, await aDocx(plan()));
    expect(receipt).toBeUndefined();
    expect(kinds(second, 'kept')).toEqual([
      'kept: activity 1.1: progress is At risk in the register; the document still says Not reported',
    ]);
    const { plan: third } = await importInto(register, await aDocx(plan({ progress: 'Complete' })));
    expect(kinds(third, 'changed')).toEqual(['changed: activity 1.1: progress: At risk → Complete']);
  });

  it('settles a contradiction when the revised document agrees with itself', async () => {
    const register = aRegister();
    await importInto(register, await aDocx(plan()));
    expect(all(register, statement)).toHaveLength(1);
    const { plan: second } = await importInto(register, await aDocx(plan({ second: '47' })));
    expect(kinds(second, 'settled by the document')).toHaveLength(1);
    expect(all(register, statement)).toEqual([]);
  });

  it('lists what the register has and the document lacks, and removes none of it', async () => {
    const register = aRegister();
    await importInto(register, await aDocx(plan({ extra: true })));
    const { plan: second, receipt } = await importInto(register, await aDocx(plan()));
    expect(second.absent.map(inEnglish)).toEqual(['activity 1.1a “Paint them”']);
    expect(receipt).toBeUndefined();
  });

  it('recognises a strategy under a changed title by its objectives', async () => {
    const register = aRegister();
    await importInto(register, await aDocx([{ title: 'Plan A' }, ...plan()]));
    const { plan: second } = await importInto(register, await aDocx([{ title: 'Plan B' }, ...plan()]));
    expect(kinds(second, 'new', 'changed')).toEqual(['changed: Plan B: title: “Plan A” → “Plan B”']);
  });

  it('creates one person and one body however often they lead', async () => {
    const register = aRegister();
    await importInto(register, samplePath);
    expect(snapshot(register).groups.filter(({ name }) => name === 'Network Manager')).toHaveLength(1);
    expect(all(register, lead).length).toBeGreaterThan(15);
  });

  it('takes the same from the plain text of a document as from Word', async () => {
    const register = aRegister();
    await importInto(register, await aDocx(plan()));
    const cells = (row: readonly unknown[]) => row.map((cell) => `\t${String(cell)}`).join('\n');
    const text = plan().map((block) => {
      if (typeof block === 'string') return block;
      if ('table' in block) return `${block.table.map(cells).join('\n\n')}\n`;
      return 'heading' in block ? block.heading : block.title;
    });
    const { plan: second } = await importInto(register, aFile('plan-2024-2027.txt', text.join('\n\n')));
    expect(kinds(second, 'new', 'changed')).toEqual([]);
  });

  it('can be previewed without a register, in plain sentences', async () => {
    const register = aRegister();
    const findings = valueOf(await parseStrategy(samplePath));
    const text = preview(findings, matchStrategy(findings, undefined, register.environment), {
      listNew: true,
    })
      .map(inEnglish)
      .join('\n');
    expect(text).toContain('New: 1 strategy, 3 objectives, 19 measures');
    expect(text).toContain('Full members, July 2024: objective 1 says “47”, objective 2 says “46”');
    expect(text).toContain('Assumed (1)');
    expect(text).toContain('activity 1.4: “Try out tools');
    expect(readFileSync(samplePath).length).toBeGreaterThan(1000);
  });
});
