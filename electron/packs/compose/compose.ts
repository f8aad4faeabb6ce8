// Decides what a board pack says, from the register alone: cover, what needs attention, status at a glance, and each objective.

import type { Note, Objective, Strategy } from '../../../shared/register/snapshot.ts';
import {
  text,
  type Block,
  type Cover,
  type PackDocument,
  type Section,
} from '../../../shared/packs/pack-document.ts';
import { longDate } from '../../../shared/language/dates.ts';
import { objectivesInOrder } from '../../../shared/strategy/rules/board-order.ts';
import { activityBlocks } from './activities.ts';
import { attentionSection } from './attention-section.ts';
import { financeSection } from './finance-section.ts';
import { leadNames } from '../../../shared/people/rules/lead-names.ts';
import { measureBlocks } from './measures.ts';
import type { PackInput } from './pack-input.ts';
import { statusSection } from './status-section.ts';

export function composePack(input: PackInput): PackDocument {
  const { index, today } = input;
  const wanted = input.contents?.objectives ?? [];
  const objectives = objectivesInOrder(index).filter(({ id }) => wanted.length === 0 || wanted.includes(id));
  const [strategy] = index.snapshot.strategies;
  const title = strategy?.title ?? 'Strategy';
  const forewords = index.snapshot.strategies.flatMap((each) => strategySection(input, each));
  return {
    title: `${title}: board pack, ${longDate(today)}`,
    runningHead: `${strategy?.organisation ?? title} · Board pack · ${longDate(today)}`,
    language: 'en-GB',
    date: today,
    cover: coverOf(input, strategy, title),
    sections: [
      ...(input.contents?.attention === false ? [] : [attentionSection(input)]),
      statusSection(input, objectives),
      ...forewords,
      ...objectives.map((objective) => objectiveSection(input, objective)),
      ...(input.contents?.finance === false ? [] : financeSection(input)),
    ],
  };
}

function coverOf(
  { today, edition, notice }: PackInput,
  strategy: Strategy | undefined,
  title: string,
): Cover {
  const covers =
    strategy?.periodFrom != null && strategy.periodTo !== null
      ? [`The strategy covers ${longDate(strategy.periodFrom)} to ${longDate(strategy.periodTo)}.`]
      : [];
  return {
    organisation: strategy?.organisation ?? null,
    title,
    subtitle: 'Board pack: strategy report',
    lines: [
      `Position on ${longDate(today)}`,
      'For members of the board',
      ...covers,
      edition,
      ...(notice === undefined ? [] : [notice]),
    ],
  };
}

/** What the strategy says of itself: vision, introduction, and other texts under their own headings. */
function strategySection({ index }: PackInput, strategy: Strategy): Section[] {
  const prose = (heading: string, words: string): Block[] =>
    words === '' ? [] : [{ kind: 'heading', level: 2, text: heading }, ...paragraphs(words)];
  const blocks = [
    ...prose('Vision', strategy.vision),
    ...prose('Introduction', strategy.introduction),
    ...noteBlocks(index.notesOf(strategy.id), 2),
  ];
  return blocks.length === 0
    ? []
    : [{ id: `strategy-${strategy.id}`, title: strategy.title, reference: 'Strategy', blocks }];
}

function paragraphs(words: string): Block[] {
  return words
    .split(/\n+/u)
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', runs: text(line) }));
}

/** The headings of notes stand one level below what they belong to. */
function noteBlocks(notes: readonly Note[], level: 2 | 3): Block[] {
  return [...notes]
    .sort((a, b) => a.position - b.position)
    .flatMap((note): Block[] => [
      ...(note.heading === null ? [] : [{ kind: 'heading', level, text: note.heading } as const]),
      ...paragraphs(note.text),
    ]);
}

function objectiveSection(input: PackInput, objective: Objective): Section {
  const { index } = input;
  const leads = leadNames(index, objective.id);
  const notes = noteBlocks(index.notesOf(objective.id), 3);
  const blocks: Block[] = [
    ...(objective.statement === ''
      ? []
      : objective.statement
          .split('\n')
          .map((line): Block => ({ kind: 'paragraph', runs: text(line), style: 'lead' }))),
    ...(leads.length === 0
      ? []
      : [{ kind: 'paragraph', runs: [{ text: 'Lead: ', bold: true }, { text: leads.join(', ') }] } as const]),
    ...measureBlocks(input, objective),
    ...(notes.length === 0 ? [] : [{ kind: 'heading', level: 2, text: 'Notes' } as const, ...notes]),
    ...(input.contents?.activities === false ? [] : activityBlocks(input, objective)),
  ];
  return {
    id: `objective-${objective.id}`,
    title: `${objective.ref}  ${objective.title}`,
    reference: `Objective ${objective.ref}`,
    blocks,
  };
}
