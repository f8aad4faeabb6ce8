// What differs from the version before stands in front of the next one.

import { describe, expect, it } from 'vitest';
import { has } from '../../../outside-tools.ts';
import { lookAt } from '../pdf/look-at-pdf.ts';
import { anIssuedPack } from './an-issued-pack.ts';

describe('the second version of a pack', () => {
  it.skipIf(!has('pdftotext'))(
    'says in front what is new, other and gone, with the pages of both (pdftotext)',
    async () => {
      const { make, issue, attach, items, papers, pack, get } = await anIssuedPack();
      const wanted = pack();
      const asked = { ...wanted, parts: ['differences' as const, ...wanted.parts] };
      const same = await make(asked);
      expect(JSON.stringify(same.document.sections[0])).toContain('differ from version 1');
      await attach('item', items[0] ?? '', 'delta', 1);
      await attach('paper', papers[1] ?? '', 'epsilon', 3);
      await get('papers', 'set', { id: papers[2] ?? '', field: 'state', value: 'withdrawn' });
      const second = await make(asked);
      const { pages } = lookAt(second.pdf.bytes);
      const list = (pages[2] ?? '').replaceAll(/\s+/gu, ' ');
      expect(list).toContain('What differs from version 1');
      expect(list).toMatch(/New .*Item 1 delta 9/u);
      expect(list).toMatch(/Replaced .*Item 2 beta 9–10 11–13/u);
      expect(list).toMatch(/Withdrawn .*Item 3 gamma 12–13/u);
      // A supplement to the second goes on from its pages, and the third is compared with the second.
      await issue(asked, second);
      const third = await make(asked);
      expect(JSON.stringify(third.document.sections[0])).toContain('differ from version 2');
      expect(JSON.stringify((await make(wanted)).document.sections)).not.toContain('version 2');
    },
  );
});
