// What a lead is called.

import { describe, expect, it } from 'vitest';
import { leadNames } from '../../../shared/people/rules/lead-names.ts';
import { speak } from '../../../shared/language/speak.ts';
import type { Lead } from '../../../shared/register/snapshot.ts';
import { aLead, anIndex } from '../register/a-snapshot.ts';

function named(...leads: Partial<Lead>[]) {
  return leadNames(
    anIndex({
      people: [
        { id: 'ann', name: 'Ann Example', title: 'Cllr' },
        { id: 'ben', name: 'Ben Example', title: null },
      ],
      groups: [{ id: 'board', name: 'Values and Standards Board', initials: 'VSB' }],
      leads: leads.map((fields, place) => aLead({ id: `l${place}`, activityId: 'a', ...fields })),
    }),
    'a',
  );
}

describe('a lead', () => {
  it.each<[string, Partial<Lead>, string]>([
    ['a person with a title', { personId: 'ann', text: 'Cllr Example' }, 'Cllr Ann Example'],
    ['a person without one', { personId: 'ben' }, 'Ben Example'],
    ['a group', { kind: 'group', groupId: 'board', text: 'VSB' }, 'Values and Standards Board'],
    ['words', { kind: 'words', text: 'whoever has the time' }, 'whoever has the time'],
    ['somebody who is gone', { personId: 'gone', text: 'Cllr Gone' }, 'Cllr Gone'],
    ['nobody at all', {}, ''],
  ])('that is %s is called so', (_, lead, name) => {
    expect(named(lead)).toEqual([name]);
  });

  it('yet to be identified is called so in the reader’s own language, whatever was written', () => {
    const [name = ''] = named({ kind: 'to be identified', text: 'TBC' });
    expect([speak('en', name), speak('cy', name)]).toEqual(['To be identified', 'I’w bennu']);
  });

  it('is named in the order the leads were put in, and of its own activity only', () => {
    const [ann, ben, elsewhere] = [
      { personId: 'ann', position: 2 },
      { personId: 'ben', position: 1 },
      { personId: 'ann', activityId: 'b' },
    ];
    expect(named(ann, ben, elsewhere)).toEqual(['Ben Example', 'Cllr Ann Example']);
  });
});
