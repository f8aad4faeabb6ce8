// Which text of a section stands beside which of the same in the other language, where one of them has more.

import { expect, it } from 'vitest';
import { sideBySide } from '../../../../electron/packs/languages/side-by-side.ts';
import { wordsOfRuns, type Block } from '../../../../shared/packs/pack-document.ts';
import { aDocumentOf } from '../a-document.ts';

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

/** What stands in each row of the two columns. */
function rowsOf(
  english: readonly (Block | string)[],
  welsh: readonly (Block | string)[],
): [string, string][] {
  const blocks = (all: readonly (Block | string)[]) =>
    all.map((each) => (typeof each === 'string' ? paragraph(each) : each));
  const both = sideBySide(aDocumentOf([{ title: 'Background', blocks: blocks(english) }]), {
    ...aDocumentOf([{ title: 'Cefndir', blocks: blocks(welsh) }]),
    language: 'cy',
  });
  return (both.sections[0]?.blocks ?? []).flatMap((block): [string, string][] => {
    if (block.kind === 'heading') return [[block.text, '']];
    const all = block.kind === 'paragraph' ? [block] : block.kind === 'list' ? block.items : [];
    return all.map(({ runs, beside }) =>
      runs.some(({ language }) => language === 'cy')
        ? ['', wordsOfRuns(runs)]
        : [wordsOfRuns(runs), wordsOfRuns(beside ?? [])],
    );
  });
}

const roof = [
  'The roof was looked at in May by two builders, who both say that it will last for three more winters at most.',
  'Edrychodd dau adeiladwr ar y to ym mis Mai, ac mae’r ddau’n dweud na phara fwy na thri gaeaf arall.',
] as const;
const cost = ['A new one costs £48,000.', 'Mae un newydd yn costio £48,000.'] as const;
const grant = [
  'The county gives a grant for half of that where the hall is open to everybody on at least four days of each week.',
  'Mae’r sir yn rhoi grant am hanner hynny lle mae’r neuadd ar agor i bawb ar o leiaf bedwar diwrnod bob wythnos.',
] as const;
const thanks = ['We thank both builders.', 'Diolchwn i’r ddau adeiladwr.'] as const;

it('pairs the others where one language has a text more, wherever that stands', () => {
  const all = [roof, cost, grant, thanks];
  for (const more of all) {
    const english = all.map(([text]) => text);
    const fewer = all.filter((each) => each !== more).map(([, text]) => text);
    expect(rowsOf(english, fewer)).toEqual(all.map(([en, cy]) => [en, more[0] === en ? '' : cy]));
    const welsh = all.map(([, text]) => text);
    const short = all.filter((each) => each !== more).map(([text]) => text);
    expect(rowsOf(short, welsh)).toEqual(all.map(([en, cy]) => [more[1] === cy ? '' : en, cy]));
  }
});

it('pairs what has the same figures or names, however long it is in each', () => {
  const english = [
    'In 2023 there were 412 members.',
    'By 2025 there were 506.',
    'Catrin Vaughan counted them.',
  ];
  const welsh = ['Roedd 506 erbyn 2025, sy’n fwy nag erioed o’r blaen.', 'Catrin Vaughan a’u cyfrifodd.'];
  expect(rowsOf(english, welsh)).toEqual([
    [english[0], ''],
    [english[1], welsh[0]],
    [english[2], welsh[1]],
  ]);
});

it('lets stand alone what is of another kind, or far longer than anything that is left for it', () => {
  const list: Block = { kind: 'list', items: [{ runs: [{ text: 'agree the plan' }] }] };
  const rhestr: Block = { kind: 'list', items: [{ runs: [{ text: 'cytuno ar y cynllun' }] }] };
  expect(rowsOf([roof[0], list], [rhestr])).toEqual([
    [roof[0], ''],
    ['agree the plan', 'cytuno ar y cynllun'],
  ]);
  expect(rowsOf([roof[0].repeat(3), grant[0]], ['Diolch.'])).toEqual([
    [roof[0].repeat(3), ''],
    [grant[0], ''],
    ['', 'Diolch.'],
  ]);
});

function list(...items: readonly (readonly [text: string, level?: number, number?: number])[]): Block {
  return {
    kind: 'list',
    items: items.map(([text, level = 0, number]) => ({
      runs: [{ text }],
      level,
      ...(number === undefined ? {} : { number }),
    })),
  };
}

it('pairs the items of lists of which one has more, each with what stands beneath it', () => {
  const english = list([roof[0]], ['seen by two'], [cost[0]], [grant[0]], ['on 4 days', 1]);
  const welsh = list([roof[1]], [grant[1]], ['ar 4 diwrnod', 1], ['bob wythnos', 1]);
  expect(rowsOf([thanks[0], english], [thanks[1], welsh])).toEqual([
    [...thanks],
    [...roof],
    ['seen by two', ''],
    [cost[0], ''],
    [...grant],
    ['on 4 days', 'ar 4 diwrnod'],
    ['', 'bob wythnos'],
  ]);
});

it('doesn’t pair items in their order where others stand beneath them', () => {
  const english = list([roof[0]], [cost[0]], [grant[0]], ['on 4 days', 1]);
  const welsh = list([roof[1]], [grant[1]], ['ar 4 diwrnod', 1], [thanks[1]]);
  expect(rowsOf([english], [welsh])).toEqual([
    [...roof],
    [cost[0], ''],
    [...grant],
    ['on 4 days', 'ar 4 diwrnod'],
    ['', thanks[1]],
  ]);
});

it('has the number of an item in each language', () => {
  const english = list([roof[0], 0, 1], [cost[0], 0, 2], [grant[0], 0, 3]);
  const welsh = list([roof[1], 0, 1], [grant[1], 0, 2]);
  const both = sideBySide(aDocumentOf([{ title: 'Background', blocks: [english] }]), {
    ...aDocumentOf([{ title: 'Cefndir', blocks: [welsh] }]),
    language: 'cy',
  });
  const [block] = both.sections[0]?.blocks ?? [];
  if (block?.kind !== 'list') throw new Error('it is one list');
  expect(block.items.map(({ number, numberBeside }) => [number, numberBeside])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, 2],
  ]);
});
