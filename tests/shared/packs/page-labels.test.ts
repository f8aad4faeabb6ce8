// What pages are called over a pack and any number of supplements to it: no two alike, and none another than before.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelSections, rangeOf, type PagesOfSection } from '../../../shared/packs/rules/page-labels.ts';
import {
  changesOf,
  knownPages,
  numberingOf,
  type GivenSection,
} from '../../../shared/packs/rules/supplement.ts';

interface Stood extends GivenSection {
  readonly count: number;
}

type State = readonly Stood[];

/** A pack’s sections, each with a content and a length that goes with it. */
const state = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 2 })), {
    selector: ([id]) => id,
    maxLength: 8,
  })
  .map((all): State =>
    all.map(([id, of]) => ({ id: `s${id}`, print: String(of), isPaged: true, count: 1 + of })),
  );

function labelled(sections: State, labels: readonly (readonly string[])[]): PagesOfSection[] {
  return sections.map(({ id }, at) => ({ section: id, pages: labels[at] ?? [] }));
}

/** The pack, and a supplement for each state after it. */
function issuedOf([first = [], ...later]: readonly State[]) {
  const maps: PagesOfSection[][] = [labelled(first, labelSections(first, undefined))];
  let was = first;
  for (const now of later) {
    const known = knownPages(maps);
    const changes = changesOf(was, now, known);
    const fresh = new Set(changes.flatMap(({ what, id }) => (what === 'withdrawn' ? [] : [id])));
    const taken = maps.flat().flatMap(({ pages }) => pages);
    const order = now.map(({ id }) => id);
    const numbering = numberingOf({ order, fresh, known, taken, prefix: 'S', apart: [] });
    const given = now.filter(({ id }) => fresh.has(id));
    const whole = labelSections(now, numbering);
    maps.push(labelled(given, labelSections(given, numbering)));
    // A consolidated edition calls them what the supplement does, and leaves the others as they were.
    expect(labelled(now, whole).filter(({ section }) => fresh.has(section))).toEqual(maps.at(-1));
    const others = labelled(now, whole).filter(({ section }) => !fresh.has(section));
    expect(others).toEqual(others.map(({ section }) => ({ section, pages: known.get(section) })));
    was = now;
  }
  return maps;
}

describe('page labels', () => {
  it('are never given twice, over a pack and its supplements', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 5 }), (states) => {
        const all = issuedOf(states)
          .flat()
          .flatMap(({ pages }) => pages);
        expect(new Set(all).size).toBe(all.length);
        for (const label of all) expect(label).toMatch(/^\d+[a-z]*$/u);
      }),
    );
  });

  it('go on after z with two letters, and after what was taken', () => {
    const behind = { paper: '45' };
    const numbering = { kept: {}, behind, prefix: '', apart: [], taken: ['44a', '45', '45y', '46c'] };
    expect(labelSections([{ id: 'paper', count: 4 }], numbering)).toEqual([['45z', '45aa', '45ab', '45ac']]);
    expect(labelSections([{ id: 'paper', count: 1 }], { ...numbering, behind: { paper: '41–44a' } })).toEqual(
      [['44b']],
    );
  });

  it('that a section had stay, and more of them come behind the last', () => {
    const numbering = { kept: { agenda: ['3', '4'] }, behind: {}, prefix: '', apart: [], taken: ['3', '4'] };
    const called = (count: number) => labelSections([{ id: 'agenda', count }], numbering)[0] ?? [];
    expect([called(1), called(2), called(4)].map(rangeOf)).toEqual(['3', '3–4', '3–4b']);
  });
});

describe('what changed in a pack', () => {
  it('is nothing where nothing did, and every section that is new, other, or gone', () => {
    fc.assert(
      fc.property(state, state, (was, now) => {
        expect(changesOf(was, was, new Map())).toEqual([]);
        const kinds = new Map(changesOf(was, now, new Map()).map(({ id, what }) => [id, what]));
        const print = (of: State, id: string) => of.find((each) => each.id === id)?.print;
        for (const id of new Set([...was, ...now].map((each) => each.id))) {
          const [before, after] = [print(was, id), print(now, id)];
          const expected =
            before === undefined
              ? 'new'
              : after === undefined
                ? 'withdrawn'
                : before === after
                  ? undefined
                  : 'replaced';
          expect(kinds.get(id)).toBe(expected);
        }
      }),
    );
  });
});
