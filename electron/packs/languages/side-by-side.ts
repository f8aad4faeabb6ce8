// One document out of the same in two languages, side by side: what is the same in both stands once, and of what isn't, the second language stands
// beside the first, or beneath it in a table. Nothing is left out: what has no other in the other language stands by itself.

import type { Language } from '../../../shared/language/language.ts';
import type {
  Block,
  ChartItem,
  ListItem,
  PackDocument,
  Run,
  Section,
} from '../../../shared/packs/pack-document.ts';
import { blockRewritten, type Rewriting } from '../../../shared/packs/rules/rewritten.ts';
import { idInSecond, inBoth } from '../../../shared/packs/rules/two-languages.ts';
import { abbreviationsOfBoth, frontOf, inOneNumbering, isSamePdf } from './one-after-the-other.ts';
import { pairsOf, pairsOfItems, type Pair, type PairOf } from './pairs.ts';
import { tableAlone, tableOfBoth } from './table-of-both.ts';
import {
  alternativeOfBoth,
  headingOfBoth,
  optionalOfBoth,
  paragraphOfBoth,
  type Tongues,
} from './words-of-both.ts';

/** Of the second language, by itself among what is in the first. */
function blockAlone(block: Block, language: Language): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, inEach: [{ text: block.text, language }] };
    case 'picture':
      return { ...block, inEach: [{ text: block.alternative, language }] };
    case 'charts':
      return { ...block, charts: block.charts.map((chart) => ({ ...chart, language })) };
    case 'table':
      return tableAlone(block, language);
    case 'paragraph':
    case 'list':
      return blockRewritten(block, {
        run: (run) => ({ ...run, language }),
        cell: (cell) => cell,
        group: (row) => row,
      });
  }
}

/** A chart has words within it, which stand where they belong: in each language it is drawn by itself. */
function chartOfBoth(
  first: ChartItem,
  second: ChartItem | undefined,
  { second: language }: Tongues,
): ChartItem {
  const isOne = second === undefined || JSON.stringify(first) === JSON.stringify(second);
  return isOne ? first : { ...first, beside: { ...second, language } };
}

/** What only the second has stands by itself, with its own number. */
function itemOfPair([first, second]: PairOf<ListItem>, tongues: Tongues): ListItem[] {
  if (second === undefined) return first === undefined ? [] : [first];
  if (first === undefined)
    return [{ ...second, runs: second.runs.map((run) => ({ ...run, language: tongues.second })) }];
  const both = paragraphOfBoth(first, second, tongues);
  const { number } = second;
  return [number === undefined || number === first.number ? both : { ...both, numberBeside: number }];
}

/** Undefined where the two aren't the same after all. */
function blockOfBoth(first: Block, second: Block, tongues: Tongues): Block | undefined {
  switch (first.kind) {
    case 'heading':
      if (second.kind !== first.kind) return undefined;
      return { ...first, ...headingOfBoth(first.text, second.text, tongues) };
    case 'paragraph':
      return second.kind === first.kind ? paragraphOfBoth(first, second, tongues) : undefined;
    case 'list': {
      if (second.kind !== first.kind) return undefined;
      const items = pairsOfItems(first.items, second.items).flatMap((pair) => itemOfPair(pair, tongues));
      return { ...first, items };
    }
    case 'table':
      return second.kind === first.kind ? tableOfBoth(first, second, tongues) : undefined;
    case 'picture': {
      if (second.kind !== first.kind || !Buffer.from(first.bytes).equals(second.bytes)) return undefined;
      return { ...first, ...alternativeOfBoth(first.alternative, second.alternative, tongues) };
    }
    case 'charts': {
      if (second.kind !== first.kind) return undefined;
      const others = second.charts;
      return { ...first, charts: first.charts.map((chart, at) => chartOfBoth(chart, others[at], tongues)) };
    }
  }
}

function blocksOfPair([first, second]: Pair, tongues: Tongues): Block[] {
  const both = first === undefined || second === undefined ? undefined : blockOfBoth(first, second, tongues);
  if (both !== undefined) return [both];
  return [
    ...(first === undefined ? [] : [first]),
    ...(second === undefined ? [] : [blockAlone(second, tongues.second)]),
  ];
}

/** What the note is called that stands here. */
function notesIn(block: Block | undefined): string[] {
  if (block?.kind !== 'paragraph') return [];
  return block.runs.flatMap(({ noteMark }) =>
    noteMark?.stands === 'before the note' ? [noteMark.note] : [],
  );
}

/** A note of the second language that stands by itself is called apart: the first calls another one the same, which it would be taken for. */
function notesApart(pairs: readonly Pair[], language: Language): readonly Pair[] {
  const alone = new Set(pairs.flatMap(([first, second]) => (first === undefined ? notesIn(second) : [])));
  if (alone.size === 0) return pairs;
  const run = (each: Run): Run => {
    const { noteMark } = each;
    if (noteMark === undefined || !alone.has(noteMark.note)) return each;
    return { ...each, noteMark: { ...noteMark, note: idInSecond(noteMark.note, language) } };
  };
  const how: Rewriting = { run, cell: (cell) => cell, group: (row) => row };
  return pairs.map(([first, second]) => [first, second && blockRewritten(second, how)]);
}

/** Of a PDF that is another in the second language: its own pages come behind those of the first. */
function sectionOfOwnPdf(first: Section, second: Section, language: Language): Section[] {
  const { attached } = second;
  if (first.attached === undefined || attached === undefined || isSamePdf(first.attached, attached))
    return [];
  const behind = { ...attached, behindDivider: true } as const;
  return [{ ...second, id: idInSecond(second.id, language), language, blocks: [], attached: behind }];
}

function sectionsOfPair(first: Section, second: Section, tongues: Tongues): Section[] {
  const { text: title, inEach } = headingOfBoth(first.title, second.title, tongues);
  const marking = optionalOfBoth(first.marking, second.marking);
  const attached = first.attached ?? second.attached;
  const { objective } = first;
  const whole: Section = {
    ...first,
    title,
    ...(inEach === undefined ? {} : { inEach }),
    ...(marking === undefined ? {} : { marking }),
    ...(attached === undefined ? {} : { attached }),
    ...(objective === undefined
      ? {}
      : { objective: { ...objective, title: inBoth(objective.title, second.objective?.title ?? '') } }),
    reference: inBoth(first.reference, second.reference),
    blocks: notesApart(pairsOf(first.blocks, second.blocks), tongues.second).flatMap((pair) =>
      blocksOfPair(pair, tongues),
    ),
  };
  return [whole, ...sectionOfOwnPdf(first, second, tongues.second)];
}

/** In the order of the first; what only the second has stands behind what it stands behind there. */
function sectionsOfBoth(first: readonly Section[], second: readonly Section[], tongues: Tongues): Section[] {
  const own = new Set(first.map(({ id }) => id));
  const others = new Map(second.map((section) => [section.id, section]));
  const behind = new Map<string, Section[]>();
  let before = '';
  for (const section of second) {
    if (own.has(section.id)) before = section.id;
    else behind.set(before, [...(behind.get(before) ?? []), { ...section, language: tongues.second }]);
  }
  return [
    ...(behind.get('') ?? []),
    ...first.flatMap((section) => {
      const other = others.get(section.id);
      const both = other === undefined ? [section] : sectionsOfPair(section, other, tongues);
      return [...both, ...(behind.get(section.id) ?? [])];
    }),
  ];
}

/** By what the second calls them: pages of that language alone, which are numbered as it numbers them. */
function secondAlone(sections: readonly Section[], language: Language): ReadonlyMap<string, string> {
  const end = idInSecond('', language);
  return new Map(
    sections.flatMap(({ id, language: own }) =>
      own === language ? [[id.endsWith(end) ? id.slice(0, -end.length) : id, id] as const] : [],
    ),
  );
}

/** Both as one, with the first on the left. */
export function sideBySide(first: PackDocument, second: PackDocument): PackDocument {
  const tongues: Tongues = { first: first.language, second: second.language };
  const sections = sectionsOfBoth(first.sections, second.sections, tongues);
  const alone = secondAlone(sections, second.language);
  const abbreviations = abbreviationsOfBoth(first, second);
  const marking = optionalOfBoth(first.marking, second.marking);
  const initials = optionalOfBoth(first.initials, second.initials);
  const { text: title, inEach } = headingOfBoth(first.title, second.title, tongues);
  return {
    ...first,
    second: frontOf(second),
    sideBySide: true,
    title,
    ...(inEach === undefined ? {} : { inEach }),
    runningHead: {
      whose: inBoth(first.runningHead.whose, second.runningHead.whose),
      what: inBoth(first.runningHead.what, second.runningHead.what),
    },
    ...(marking === undefined ? {} : { marking }),
    ...(initials === undefined ? {} : { initials }),
    ...(abbreviations.length === 0 ? {} : { abbreviations }),
    ...(first.numbering === undefined || second.numbering === undefined
      ? {}
      : { numbering: inOneNumbering(first.numbering, second.numbering, (id) => alone.get(id)) }),
    sections,
  };
}
