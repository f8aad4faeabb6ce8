// What comes behind the papers: what they draw on, the reports of the strategy and of money, the action log and the forward plan.

import { agendaItem } from '../../../../../shared/meetings/model/agenda-item.ts';
import { say } from '../../../../../shared/language/say.ts';
import { speak } from '../../../../../shared/language/speak.ts';
import { abbreviationsIn, abbreviationsOf } from '../../../../../shared/packs/rules/abbreviations.ts';
import {
  text,
  type Abbreviation,
  type Block,
  type Section,
} from '../../../../../shared/packs/pack-document.ts';
import { objectivesInOrder } from '../../../../../shared/strategy/rules/board-order.ts';
import { composePack } from '../../compose.ts';
import { financeSection } from '../../finance-section.ts';
import { glossarySection as measuresGlossary } from '../../status/glossary-section.ts';
import { abbreviationsTable, legendSection } from '../../legend-section.ts';
import { actionLog } from '../follow-up/actions.ts';
import type { Action, AgendaItem } from '../../../../../shared/register/snapshot.ts';
import { forwardPlanFor } from '../follow-up/forward-plan.ts';
import { backgroundItems } from '../paper-section.ts';
import { papersGiven } from './item-sections.ts';
import { closedAmong, closedButSeen, markedBy, type PackComposing } from './pack-composing.ts';

/** Of the papers that stand in the pack; empty where none names any. */
export function backgroundSection(composing: PackComposing, sections: readonly Section[]): Section[] {
  const { t } = composing;
  const named = papersGiven(composing, sections)
    .map((paper) => ({ paper, items: backgroundItems(composing, paper) }))
    .filter(({ items }) => items.length > 0);
  if (named.length === 0) return [];
  const name = t('papers.background');
  return [
    {
      id: 'background',
      title: name,
      reference: name,
      ...markedBy(
        composing,
        closedAmong(
          composing,
          named.map(({ paper }) => paper),
        ),
      ),
      blocks: named.flatMap(({ paper, items }): Block[] => [
        { kind: 'heading', level: 2, text: paper.title },
        { kind: 'list', items },
      ]),
    },
  ];
}

/** What the figures are and how to read them comes last and once, whichever part asks for it. */
const comesLast: ReadonlySet<string> = new Set(['glossary', 'legend']);

function note(words: string): Block {
  return { kind: 'paragraph', style: 'note', runs: text(words) };
}

/** The report of the strategy under a page of its own; empty where the register has none. */
export function strategySections(composing: PackComposing): Section[] {
  const { input, wanted, audience, t, position, language, inParts = (whole) => whole } = composing;
  const { index, edition, notice } = input();
  if (index.objectives.size === 0) return [];
  const contents = {
    // What contradicts what is for those who put it right.
    attention: audience === 'full',
    charts: true,
    activities: true,
    finance: !wanted.parts.includes('finance'),
    objectives: [],
  };
  const { sections, cover } = composePack(inParts({ ...input(), contents }));
  const name = t('meetingPack.strategy');
  const blocks: Block[] = [
    { kind: 'paragraph', style: 'lead', runs: text(cover.title) },
    { kind: 'paragraph', runs: text(t('pack.position', { day: { day: position } })) },
    ...(notice === undefined ? [] : [note(speak(language, notice))]),
    note(speak(language, edition)),
  ];
  return [
    { id: 'strategy-report', title: name, reference: name, level: 1, blocks },
    ...sections.filter(({ id }) => !comesLast.has(id)).map((section): Section => ({ ...section, level: 2 })),
  ];
}

function withNoteInFront(sections: readonly Section[], words: string): Section[] {
  return sections.map((section) => ({ ...section, blocks: [note(words), ...section.blocks] }));
}

export function financeSections({ input, language, position, today }: PackComposing): Section[] {
  const { notice = say('papers.asAt', { day: { day: position } }) } = input();
  const sections = financeSection(input());
  return position === today ? sections : withNoteInFront(sections, speak(language, notice));
}

function actionsOfBody({ index, meeting }: PackComposing): Action[] {
  return index.snapshot.actions.filter(({ bodyId }) => bodyId === meeting.bodyId);
}

/** Those that the actions of the body came out of. */
export function itemsOfActions(composing: PackComposing): AgendaItem[] {
  return actionsOfBody(composing).flatMap(({ itemId }) => composing.index.look(agendaItem, itemId) ?? []);
}

export function actionsSection(composing: PackComposing): Section[] {
  const { meeting, audience, t, today, position } = composing;
  const { bodyId } = meeting;
  const stands = position === today ? undefined : position;
  if (actionsOfBody(composing).length === 0) return [];
  const name = t('actions.log');
  return [
    {
      id: 'actions',
      title: name,
      reference: name,
      ...markedBy(composing, closedButSeen(composing, itemsOfActions(composing))),
      blocks: [
        ...(stands === undefined ? [] : [note(t('meetingPack.actionsThen', { day: { day: stands } }))]),
        ...actionLog(composing, { bodyId, audience, which: 'open', asOn: stands }),
      ],
    },
  ];
}

/** One person gets what the public does, but for what an agenda has picked up in an item that they are kept from. */
export function forwardPlanSection(composing: PackComposing): Section[] {
  const { meeting, audience, position, today, t } = composing;
  const edition = audience === 'full' ? 'full' : 'public';
  const planned = composing.index.snapshot.forwardItems.some(({ bodyId }) => bodyId === meeting.bodyId);
  if (!planned) return [];
  const wanted = { document: 'forward-plan', bodyId: meeting.bodyId, edition } as const;
  const made = forwardPlanFor(composing, wanted, audience);
  const sections = made?.sections ?? [];
  if (position === today) return [...sections];
  return withNoteInFront(sections, t('meetingPack.planNow', { day: { day: today } }));
}

/** What marks and letters stand for, where the pack shows the strategy or money; what is short for what, where it uses any. */
export function glossarySection(composing: PackComposing, sections: readonly Section[]): Section[] {
  const { wanted, input, papers, items, t } = composing;
  const abbreviations = abbreviationsUsed(composing, sections);
  const shown = new Set(
    items
      .flatMap(({ row }) => papers.ofItem(row.id))
      .flatMap(({ shows }) => (shows?.what === 'objective' ? [shows.objectiveId] : [])),
  );
  const isShown = wanted.parts.includes('strategy') || shown.size > 0;
  const { index } = isShown ? input() : composing;
  const hasStrategy = wanted.parts.includes('strategy') && index.objectives.size > 0;
  const objectives = objectivesInOrder(index).filter(({ id }) => hasStrategy || shown.has(id));
  const ids = new Set(sections.map(({ id }) => id));
  if (objectives.length > 0 || ids.has('finance'))
    return [...measuresGlossary(input(), objectives), legendSection(input(), abbreviations)];
  const name = t('meetingPack.glossary');
  const [, ...table] = abbreviationsTable(t, abbreviations);
  return table.length === 0 ? [] : [{ id: 'legend', title: name, reference: name, blocks: table }];
}

export function abbreviationsUsed({ index }: PackComposing, sections: readonly Section[]): Abbreviation[] {
  return abbreviationsIn(sections, abbreviationsOf(index.snapshot));
}
