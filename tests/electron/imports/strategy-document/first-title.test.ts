// What a strategy is called by whoever began the register, before the document was read.

import { describe, expect, it } from 'vitest';
import { all } from '../../../../electron/register/read/query.ts';
import { create } from '../../../../shared/kernel/change.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { inEnglish } from '../../../in-english.ts';
import { aRegister } from '../../register/a-register.ts';
import { aDocx, importInto, type Block } from './a-document.ts';

const objective: readonly Block[] = [
  { heading: 'Objective 1: Better homes' },
  'Every home is warm and safe.',
  {
    table: [
      ['Measure', 'July 2024'],
      ['Homes made warm', '12'],
    ],
  },
];

describe('a register that was begun with a title', () => {
  const begun = () => {
    const register = aRegister();
    register.write(
      create(strategy, 's', { title: 'What we typed', organisation: 'Testford', timeZone: 'Europe/London' }),
    );
    return register;
  };

  it('keeps it, with the organisation, and has one strategy', async () => {
    const register = begun();
    const document = await aDocx([{ title: 'Plan 2024-2026' }, ...objective]);
    const { plan } = await importInto(register, document);
    expect(all(register, strategy)).toMatchObject([
      { id: 's', title: 'What we typed', organisation: 'Testford', periodFrom: '2024-01-01' },
    ]);
    const kept = plan.items.filter(({ kind }) => kind === 'kept');
    expect(kept.map(({ detail }) => inEnglish(detail))).toEqual([expect.stringContaining('What we typed')]);
  });

  it('keeps it when the same document is imported again', async () => {
    const register = begun();
    const document = await aDocx([{ title: 'Plan 2024-2026' }, ...objective]);
    await importInto(register, document);
    const { plan } = await importInto(register, document);
    expect(plan.changes).toEqual([]);
    expect(all(register, strategy)).toHaveLength(1);
  });
});
