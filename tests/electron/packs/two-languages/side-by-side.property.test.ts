// Whatever two documents say that are the same in two languages: side by side nothing of either is lost, and nothing that is the same stands twice.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../../electron/packs/languages/side-by-side.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import type {
  Block,
  Cell,
  PackDocument,
  Run,
  Section,
  Table,
} from '../../../../shared/packs/pack-document.ts';
import { blockRewritten } from '../../../../shared/packs/rules/rewritten.ts';
import { aDocumentOf } from '../a-document.ts';

/** What each language says; `null`: what it doesn't have. */
interface Said {
  readonly first: string | null;
  readonly second: string | null;
}

const word = fc.stringMatching(/^[a-z]{2,7}$/u);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((some) => some.join(' '));
/** Often the same in both, as a name is; now and then in one alone. */
const said: fc.Arbitrary<Said> = fc.oneof(
  { weight: 3, arbitrary: words.map((same) => ({ first: same, second: same })) },
  { weight: 5, arbitrary: fc.tuple(words, words).map(([first, second]) => ({ first, second })) },
  { weight: 1, arbitrary: words.map((first) => ({ first, second: null })) },
  { weight: 1, arbitrary: words.map((second) => ({ first: null, second })) },
);

/** Where words may lead: all of the sections that are made. */
const ids = ['one', 'two', 'three'] as const;
const leads: fc.Arbitrary<Partial<Run>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom(...ids).map((section) => ({ section })) },
  { weight: 1, arbitrary: fc.constant({ noteMark: { note: 'n', stands: 'in the text' } } as const) },
  { weight: 1, arbitrary: fc.constant({ term: { is: 'mentioned', to: 'explained' } } as const) },
);

type In = 'first' | 'second';
type Maker = (language: In) => Block[];

const paragraphs: fc.Arbitrary<Maker> = fc
  .tuple(said, leads, fc.constantFrom(undefined, 'note', 'lead'))
  .map(([each, lead, style]) => (language) => {
    const text = each[language];
    const look = style === undefined ? {} : { style };
    return text === null ? [] : [{ kind: 'paragraph', runs: [{ text, ...lead }], ...look }];
  });
const headings: fc.Arbitrary<Maker> = fc
  .tuple(said, fc.constantFrom(2, 3, 4))
  .map(([each, level]) => (language) => {
    const text = each[language];
    return text === null ? [] : [{ kind: 'heading', level, text }];
  });
const lists: fc.Arbitrary<Maker> = fc
  .array(fc.tuple(said, leads), { minLength: 1, maxLength: 4 })
  .map((items) => (language) => {
    const some = items.flatMap(([each, lead], at) => {
      const text = each[language];
      return text === null ? [] : [{ runs: [{ text, ...lead }], number: at + 1 }];
    });
    return some.length === 0 ? [] : [{ kind: 'list', items: some }];
  });
const tables: fc.Arbitrary<Maker> = fc
  .tuple(said, said, fc.array(fc.tuple(said, said, fc.nat({ max: 3 })), { maxLength: 5 }), fc.boolean())
  .map(([name, heading, rows, turned]) => (language) => {
    const cellOf = (each: Said): Cell => ({ paragraphs: [{ runs: [{ text: each[language] ?? '' }] }] });
    const all = rows.map(([a, b, number]) => {
      const figure = {
        number,
        unit: 'number',
        decimals: 0,
        qualifier: undefined,
        provisional: false,
      } as const;
      const figured: Cell = { paragraphs: [{ runs: [{ text: String(number) }] }], figure };
      return { kind: 'row', cells: [cellOf(a), cellOf(b), figured] } as const;
    });
    const table: Table = {
      kind: 'table',
      name: name[language] ?? 'table',
      sheet: 'sheet',
      columns: [
        { heading: heading[language] ?? 'heading', align: 'left', share: 1 },
        { heading: 'names', align: 'left', share: 1 },
        { heading: 'count', align: 'right' },
      ],
      rows: turned && language === 'second' ? all.toReversed() : all,
      rowHeading: 0,
    };
    return [table];
  });

const note: Maker = (language) => [
  {
    kind: 'paragraph',
    style: 'note',
    runs: [
      { text: '*', noteMark: { note: 'n', stands: 'before the note' } },
      { text: ` the note in ${language}` },
    ],
  },
];
const explained: Maker = (language) => [
  {
    kind: 'table',
    name: 'glossary',
    sheet: 'glossary',
    columns: [
      { heading: 'term', align: 'left', share: 1 },
      { heading: 'meaning', align: 'left', share: 1 },
    ],
    rows: [
      {
        kind: 'row',
        cells: [
          {
            paragraphs: [{ runs: [{ text: 'term', term: { is: 'explained', name: 'explained', to: 'x' } }] }],
          },
          { paragraphs: [{ runs: [{ text: `meaning in ${language}` }] }] },
        ],
      },
    ],
    rowHeading: 0,
  },
];

interface MadeSection {
  readonly id: (typeof ids)[number];
  readonly title: Said;
  readonly makers: readonly Maker[];
}

const section = (id: MadeSection['id']): fc.Arbitrary<MadeSection> =>
  fc.record({
    id: fc.constant(id),
    title: said,
    makers: fc.array(fc.oneof(paragraphs, headings, lists, tables), { maxLength: 6 }),
  });

/** The last has what the others lead to, and stands in both. */
const sections = fc.tuple(section('one'), section('two'), section('three'));

function documentIn(made: readonly MadeSection[], language: In): PackDocument {
  const own = made.flatMap(({ id, title, makers }): Section[] => {
    const words = id === 'three' ? (title[language] ?? 'three') : title[language];
    const more = id === 'three' ? [note, explained] : [];
    const blocks = [...makers, ...more].flatMap((make) => make(language));
    return words === null ? [] : [{ id, title: words, reference: `${language} ${id}`, blocks }];
  });
  const isFirst = language === 'first';
  return {
    ...aDocumentOf([]),
    title: isFirst ? 'pack' : 'pecyn',
    language: isFirst ? 'en' : 'cy',
    sections: own,
  };
}

/** Every text, as often as it stands there. */
function textsOf({ sections: all }: PackDocument): string[] {
  return all.flatMap(({ title, inEach, blocks }) => [
    ...(inEach?.map(({ text }) => text) ?? [title]),
    ...blocks.flatMap((block): string[] => {
      if (block.kind === 'heading') return block.inEach?.map(({ text }) => text) ?? [block.text];
      const found: string[] = [];
      blockRewritten(block, {
        run: (run) => {
          if (run.text !== '') found.push(run.text);
          return run;
        },
        cell: (cell) => cell,
        group: (row) => row,
      });
      const columns = block.kind === 'table' ? block.columns : [];
      return [
        ...found,
        ...columns.flatMap(({ heading, inEach: each }) => each?.map(({ text }) => text) ?? [heading]),
      ];
    }),
  ]);
}

function runsOf({ sections: all }: PackDocument): Run[] {
  const found: Run[] = [];
  for (const block of all.flatMap(({ blocks }) => blocks))
    blockRewritten(block, {
      run: (run) => {
        found.push(run);
        return run;
      },
      cell: (cell) => cell,
      group: (row) => row,
    });
  return found;
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

describe('two documents side by side', () => {
  it('have all the words of both, and no more of any than the two together', () => {
    fc.assert(
      fc.property(sections, (made) => {
        const [first, second] = [documentIn(made, 'first'), documentIn(made, 'second')];
        const both = counted(textsOf(sideBySide(first, second)));
        const [one, other] = [counted(textsOf(first)), counted(textsOf(second))];
        for (const text of new Set([...one.keys(), ...other.keys()])) {
          const most = (one.get(text) ?? 0) + (other.get(text) ?? 0);
          // A cell says once what both languages say in it.
          expect(both.get(text) ?? 0).toBeGreaterThanOrEqual(one.has(text) ? (one.get(text) ?? 0) : 1);
          expect(both.get(text) ?? 0).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('are the first where both say the same', () => {
    fc.assert(
      fc.property(sections, (made) => {
        const first = documentIn(made, 'first');
        const { sections: own } = sideBySide(first, { ...first, language: 'cy' });
        expect(own).toEqual(first.sections);
      }),
    );
  });

  it('lead wherever either leads', () => {
    fc.assert(
      fc.property(sections, (made) => {
        const both = sideBySide(documentIn(made, 'first'), documentIn(made, 'second'));
        const here = new Set(both.sections.map(({ id }) => id));
        expect(here.size).toBe(both.sections.length);
        const runs = runsOf(both);
        const notes = runs.flatMap(({ noteMark }) =>
          noteMark?.stands === 'before the note' ? [noteMark.note] : [],
        );
        const names = runs.flatMap(({ term }) => (term?.name === undefined ? [] : [term.name]));
        const had = made.flatMap(({ id, title }) => (title.first === null ? [] : [id]));
        const sectionsLedTo = runs.flatMap(({ section: to }) => had.find((id) => id === to) ?? []);
        const notesLedTo = runs.flatMap(({ noteMark }) => noteMark?.note ?? []);
        const termsLedTo = runs.flatMap(({ term }) => (term?.is === 'mentioned' ? [term.to] : []));
        expect(sectionsLedTo.filter((id) => !here.has(id))).toEqual([]);
        expect(notesLedTo.filter((note) => !notes.includes(note))).toEqual([]);
        expect(termsLedTo.filter((name) => !names.includes(name))).toEqual([]);
      }),
    );
  });

  it('keep each row to itself, whatever order a language has them in', () => {
    const numbers = fc.uniqueArray(fc.nat({ max: 99 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(numbers, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (all, weights) => {
        const tableOf = (language: In, order: readonly number[]): Block => ({
          kind: 'table',
          name: 'table',
          sheet: 'sheet',
          columns: [
            { heading: 'words', align: 'left', share: 1 },
            { heading: 'count', align: 'right' },
          ],
          rows: order.map((number) => ({
            kind: 'row',
            cells: [
              { paragraphs: [{ runs: [{ text: `${language}-${number}` }] }] },
              { paragraphs: [{ runs: [{ text: String(number) }] }], day: `2024-07-${number}` },
            ],
          })),
          rowHeading: 0,
        });
        const shuffled = all
          .map((number) => [weights.next().value ?? 0, number] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, number]) => number);
        const one = aDocumentOf([{ title: 'title', blocks: [tableOf('first', all)] }]);
        const other = aDocumentOf([{ title: 'title', blocks: [tableOf('second', shuffled)] }]);
        const [block] = sideBySide(one, { ...other, language: 'cy' }).sections[0]?.blocks ?? [];
        if (block?.kind !== 'table') throw new Error('it is one table');
        const rows = block.rows.map((row) =>
          row.kind === 'row'
            ? row.cells.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs[0]?.text))
            : [],
        );
        expect(rows).toEqual(all.map((number) => [`first-${number}`, `second-${number}`, String(number)]));
      }),
    );
  });

  it('can be set, whatever they say', async () => {
    await fc.assert(
      fc.asyncProperty(sections, async (made) => {
        const both = sideBySide(documentIn(made, 'first'), documentIn(made, 'second'));
        const { pages, bytes } = await renderPdf(both);
        expect(pages).toBeGreaterThan(2);
        expect((await renderPdf(both)).bytes.equals(bytes)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
