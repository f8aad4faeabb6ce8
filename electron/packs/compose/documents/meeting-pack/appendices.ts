// What comes behind the papers: what they draw on, the reports of the strategy and of money, the action log and the forward plan.

import { agendaItem } from '../../../../../shared/meetings/model/agenda-item.ts';
import { speak } from '../../../../../shared/language/speak.ts';
import { abbreviationsIn, abbreviationsOf } from '../../../../../shared/packs/rules/abbreviations.ts';
import {
  text,
  type Abbreviation,
  type Block,
  type Section,
} from '../../../../../shared/packs/pack-document.ts';
import { closedBy } from '../../../../../shared/papers/rules/who-may-see.ts';
import { objectivesInOrder } from '../../../../../shared/strategy/rules/board-order.ts';
import { composePack } from '../../compose.ts';
import { financeSection } from '../../finance-section.ts';
import { glossarySection as measuresGlossary } from '../../status/glossary-section.ts';
import { abbreviationsTable, legendSection } from '../../legend-section.ts';
import { actionLog } from '../follow-up/actions.ts';
import { composeForwardPlan } from '../follow-up/forward-plan.ts';
import { backgroundItems } from '../paper-section.ts';
import { papersGiven } from './item-sections.ts';
import { closedButSeen, markedBy, type PackComposing } from './pack-composing.ts';

/** Of the papers that stand in the pack; empty where none names any. */
export function backgroundSection(composing: PackComposing, sections: readonly Section[]): Section[] {
  const { t, index } = composing;
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
        named.flatMap(({ paper }) => closedBy(index, paper) ?? []),
      ),
      blocks: named.flatMap(({ paper, items }): Block[] => [
        { kind: 'heading', level: 2, text: paper.title },
        { kind: 'list', items },
      ]),
    },
  ];
}

/** How to read the pack's figures comes last, whichever part asks for it. */
const ofLegend: ReadonlySet<string> = new Set(['legend']);

/** The report of the strategy under a page of its own; empty where the register has none. */
export function strategySections(composing: PackComposing): Section[] {
  const { input, wanted, audience, index, t, today, language, past } = composing;
  if (index.objectives.size === 0) return [];
  const contents = {
    // What contradicts what is for those who put it right.
    attention: audience === 'full',
    charts: true,
    activities: true,
    finance: !wanted.parts.includes('finance'),
    objectives: [],
  };
  const { sections, cover } = composePack({ ...input(), contents });
  const name = t('meetingPack.strategy');
  const blocks: Block[] = [
    { kind: 'paragraph', style: 'lead', runs: text(cover.title) },
    { kind: 'paragraph', runs: text(t('pack.position', { day: { day: today } })) },
    { kind: 'paragraph', style: 'note', runs: text(speak(language, past.edition())) },
  ];
  return [
    { id: 'strategy-report', title: name, reference: name, level: 1, blocks },
    ...sections.filter(({ id }) => !ofLegend.has(id)).map((section): Section => ({ ...section, level: 2 })),
  ];
}

export function financeSections({ input }: PackComposing): Section[] {
  return financeSection(input());
}

export function actionsSection(composing: PackComposing): Section[] {
  const { meeting, audience, t, index } = composing;
  const { bodyId } = meeting;
  const own = index.snapshot.actions.filter((action) => action.bodyId === bodyId);
  if (own.length === 0) return [];
  const name = t('actions.log');
  const items = own.flatMap(({ itemId }) => index.look(agendaItem, itemId) ?? []);
  return [
    {
      id: 'actions',
      title: name,
      reference: name,
      ...markedBy(composing, closedButSeen(composing, items)),
      blocks: actionLog(composing, { bodyId, audience, which: 'open' }),
    },
  ];
}

/** One person gets what the public does: what is planned isn't on any agenda yet, by which it could be told who may see it. */
export function forwardPlanSection(composing: PackComposing): Section[] {
  const { meeting, audience } = composing;
  const edition = audience === 'full' ? 'full' : 'public';
  const planned = composing.index.snapshot.forwardItems.some(({ bodyId }) => bodyId === meeting.bodyId);
  if (!planned) return [];
  const made = composeForwardPlan(composing, { document: 'forward-plan', bodyId: meeting.bodyId, edition });
  return [...(made?.sections ?? [])];
}

/** What marks and letters stand for, where the pack shows the strategy or money; what is short for what, where it uses any. */
export function glossarySection(composing: PackComposing, sections: readonly Section[]): Section[] {
  const { index, wanted, input, papers, items, t } = composing;
  const abbreviations = abbreviationsUsed(composing, sections);
  const shown = new Set(
    items
      .flatMap(({ row }) => papers.ofItem(row.id))
      .flatMap(({ shows }) => (shows?.what === 'objective' ? [shows.objectiveId] : [])),
  );
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
