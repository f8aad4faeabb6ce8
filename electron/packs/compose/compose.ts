// Decides what a board pack says, from the register alone: cover, what needs attention, status at a glance, and each objective.

import { oncePer } from '../../../shared/kernel/once.ts';
import type { Note, Objective, Strategy } from '../../../shared/register/snapshot.ts';
import {
  text,
  type Block,
  type Cover,
  type PackDocument,
  type Section,
} from '../../../shared/packs/pack-document.ts';
import { speakerIn, textIn } from '../../../shared/language/speak.ts';
import { abbreviationsIn, abbreviationsOf } from '../../../shared/packs/rules/abbreviations.ts';
import { activityBlocks } from './activities.ts';
import { withAnnex } from './annex-section.ts';
import { attentionSection } from './attention-section.ts';
import { withColumnsInUse } from './columns-in-use.ts';
import { chairPage } from './chair/chair-section.ts';
import { changesSection, type Then } from './changes/changes-section.ts';
import { objectiveStrip } from './chair/objective-strip.ts';
import { financeSection } from './finance-section.ts';
import { legendSection } from './legend-section.ts';
import { measureBlocks } from './measures.ts';
import { inputOfObjective, objectivesIn, type PackInput } from './pack-input.ts';
import { sectionOf } from './section-of.ts';
import { glossarySection } from './status/glossary-section.ts';
import { statusSection } from './status/status-section.ts';

/** What is compared with the pack's own day: undefined where the register hadn't begun. */
export interface ChangesSince {
  readonly day: string;
  readonly was: Then | undefined;
}

export function composePack(input: PackInput, since?: ChangesSince): PackDocument {
  const { index, today, language } = input;
  const t = textIn(language);
  const objectives = objectivesIn(input);
  const [strategy] = index.snapshot.strategies;
  const title = strategy?.title ?? t('pack.strategy');
  const forewords = index.snapshot.strategies.flatMap((each) => strategySection(input, each));
  const chair = input.contents?.chair === false ? undefined : chairPage(input, objectives);
  const front = [
    ...(chair === undefined ? [] : [chair.section]),
    ...(input.contents?.attention === false ? [] : attentionSection(input, objectives, chair?.says)),
    ...(since === undefined ? [] : [changesSection(input, since.day, since.was)]),
    statusSection(input, objectives),
    ...forewords,
  ];
  const behind = [
    ...(input.contents?.finance === false ? [] : financeSection(input)),
    ...glossarySection(input, objectives),
  ];
  const sections = [
    ...front.map(withColumnsInUse),
    ...objectives.flatMap((objective) =>
      sectionOfObjective(inputOfObjective(input, objective), objective.id),
    ),
    ...behind.map(withColumnsInUse),
  ];
  const abbreviations = abbreviationsIn(sections, abbreviationsOf(index.snapshot));
  return {
    title: t('pack.title', { strategy: title, day: { day: today } }),
    runningHead: {
      whose: strategy?.organisation ?? title,
      what: t('pack.running-head', { day: { day: today } }),
    },
    language,
    date: today,
    cover: coverOf(input, strategy, title),
    ...(abbreviations.length === 0 ? {} : { abbreviations }),
    sections: [
      ...sections,
      ...withAnnex(input, objectives, legendSection(input, abbreviations)).map(withColumnsInUse),
    ],
  };
}

function coverOf(
  { today, notice, language }: PackInput,
  strategy: Strategy | undefined,
  title: string,
): Cover {
  const t = textIn(language);
  const speak = speakerIn(language);
  const covers =
    strategy?.periodFrom != null && strategy.periodTo !== null
      ? [t('pack.covers', { from: { day: strategy.periodFrom }, to: { day: strategy.periodTo } })]
      : [];
  return {
    organisation: strategy?.organisation ?? null,
    title,
    subtitle: t('pack.subtitle'),
    lines: [
      t('pack.position', { day: { day: today } }),
      t('pack.for-members'),
      ...covers,
      ...(notice === undefined ? [] : [speak(notice)]),
    ],
  };
}

/** What the strategy says about itself: vision, introduction, and other texts under their own headings. */
function strategySection({ index, language }: PackInput, strategy: Strategy): Section[] {
  const t = textIn(language);
  const prose = (heading: string, words: string): Block[] =>
    words === '' ? [] : [{ kind: 'heading', level: 2, text: heading }, ...paragraphs(words)];
  const blocks = [
    ...prose(t('pack.vision'), strategy.vision),
    ...prose(t('pack.introduction'), strategy.introduction),
    ...noteBlocks(index.notesOf(strategy.id), 2),
  ];
  return blocks.length === 0
    ? []
    : [{ id: `strategy-${strategy.id}`, title: strategy.title, reference: t('pack.strategy'), blocks }];
}

function paragraphs(words: string): Block[] {
  return words
    .split(/\n+/u)
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', runs: text(line) }));
}

/** The headings of notes are one level below what they belong to. */
function noteBlocks(notes: readonly Note[], level: 2 | 3): Block[] {
  return [...notes]
    .sort((a, b) => a.position - b.position)
    .flatMap((note): Block[] => [
      ...(note.heading === null ? [] : [{ kind: 'heading', level, text: note.heading } as const]),
      ...paragraphs(note.text),
    ]);
}

const sectionOfObjective = oncePer(
  (id: string) => id,
  (input: PackInput, id: string): readonly Section[] => {
    const objective = input.index.objectives.get(id);
    return objective === undefined ? [] : [withColumnsInUse(objectiveSection(input, objective))];
  },
);

export function objectiveSection(input: PackInput, objective: Objective): Section {
  const { index, language } = input;
  const t = textIn(language);
  const notes = noteBlocks(index.notesOf(objective.id), 3);
  const blocks: Block[] = [
    ...(objective.statement === ''
      ? []
      : objective.statement
          .split('\n')
          .map((line): Block => ({ kind: 'paragraph', runs: text(line), style: 'lead' }))),
    ...objectiveStrip(input, objective),
    ...measureBlocks(input, objective),
    ...(notes.length === 0 ? [] : [{ kind: 'heading', level: 2, text: t('pack.notes') } as const, ...notes]),
    ...(input.contents?.activities === false ? [] : activityBlocks(input, objective)),
  ];
  return {
    id: sectionOf(objective),
    title: t('pack.objective-title', { ref: objective.ref, title: objective.title }),
    reference: t('pack.objective', { ref: objective.ref }),
    objective: { ref: objective.ref, title: objective.title },
    blocks: blocks.length > 0 ? blocks : paragraphs(t('pack.objective-empty')),
  };
}
