// An agenda as its screen shows it.

import type { AgendaItemView, AgendaView } from '../../../shared/meetings/calls.ts';
import {
  exemptParagraphs,
  exemptProblems,
  type OpennessRules,
} from '../../../shared/bodies/rules/openness.ts';
import { rulesOfBody } from '../../../shared/bodies/rules/rules-of-body.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { agendaItem } from '../../../shared/meetings/model/agenda-item.ts';
import { meeting } from '../../../shared/meetings/model/meeting.ts';
import { allotted, type NumberedItem } from '../../../shared/meetings/rules/agenda.ts';
import { agendaOf, opennessOf, resolutionOf } from '../../../shared/meetings/rules/agenda-of-meeting.ts';
import { agendasFor, isPublished } from '../../../shared/meetings/rules/published-agendas.ts';
import { papersIn } from '../../../shared/papers/rules/papers-in.ts';
import { publishedPapers, standingOf } from '../../../shared/papers/rules/standing.ts';
import { mattersArising } from '../../../shared/follow-up/rules/matters-arising.ts';
import { sayByWhen } from '../../../shared/follow-up/rules/say-by-when.ts';
import { adoptsMinutes } from '../../../shared/minutes/rules/minutes-to-adopt.ts';
import { nameIn, shownIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { AgendaItem, ItemLink, Meeting } from '../../../shared/register/snapshot.ts';
import { agendaSources } from '../../../shared/follow-up/rules/agenda-sources.ts';

function linksOf(index: RegisterIndex, own: readonly ItemLink[]): AgendaItemView['links'] {
  const about = ({ objectiveId, measureId, activityId }: ItemLink) =>
    objectiveId === null
      ? measureId === null
        ? shownIn(index, 'activity', activityId ?? '')
        : shownIn(index, 'measure', measureId)
      : shownIn(index, 'objective', objectiveId);
  return own.flatMap((row) => {
    const shown = about(row);
    return shown === undefined ? [] : [{ id: row.id, ...shown }];
  });
}

function carriedFrom(index: RegisterIndex, { carriedFromId }: AgendaItem): AgendaItemView['carriedFrom'] {
  const from = index.look(agendaItem, carriedFromId);
  return from === undefined
    ? null
    : { meetingId: from.meetingId, meeting: nameIn(index)(meeting.name, from.meetingId) };
}

/** What stands against an item’s or a paper’s being exempt, or is missing from it. */
export function problemsOf(
  rules: OpennessRules,
  { openness, exemption }: Pick<AgendaItem, 'openness' | 'exemption'>,
): Saying[] {
  if (openness !== 'exempt') return [];
  const { paragraphs = [], publicInterest = '', isRegistered, isOwnPlanning } = exemption ?? {};
  return [
    ...exemptProblems(rules, {
      paragraphs,
      publicInterest,
      isRegistered: isRegistered ?? undefined,
      isOwnPlanning: isOwnPlanning ?? undefined,
    }),
  ];
}

interface ItemContext {
  readonly adoptsMinutes: boolean;
  readonly begins: string | null;
  readonly rules: OpennessRules;
  readonly links: readonly ItemLink[];
  readonly papers: AgendaItemView['papers'];
  readonly bars: AgendaItemView['bars'];
}

function itemView(
  index: RegisterIndex,
  { row, number }: NumberedItem,
  { begins, rules, links, papers, bars, adoptsMinutes }: ItemContext,
): AgendaItemView {
  const { id, title, purpose, presenter, minutes, recommendation, unnumbered } = row;
  const { openness, exemption, late, outcome } = row;
  return {
    id,
    number,
    title,
    purpose,
    presenter,
    minutes,
    begins,
    recommendation,
    unnumbered,
    adoptsMinutes,
    openness,
    exemption,
    late,
    outcome,
    problems: problemsOf(rules, row),
    carriedFrom: carriedFrom(index, row),
    pickedFrom: row.forwardItemId,
    links: linksOf(index, links),
    bars,
    papers,
  };
}

/** Who is kept from each item. */
function barsIn({ snapshot, people }: RegisterIndex): (itemId: string) => AgendaItemView['bars'] {
  const ofItem = Map.groupBy(snapshot.itemBars, ({ itemId }) => itemId);
  return (itemId) =>
    (ofItem.get(itemId) ?? [])
      .map(({ id, personId, reason }) => ({ id, name: people.get(personId)?.name ?? '', reason }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

/** The papers of each item, with how each stands. */
function papersOf(
  index: RegisterIndex,
  row: Meeting,
  today: string,
): (itemId: string) => AgendaItemView['papers'] {
  const papers = papersIn(index);
  const published = publishedPapers(agendasFor(index, row));
  return (itemId) =>
    papers.ofItem(itemId).map((paper) => ({
      id: paper.id,
      title: paper.title,
      standing: standingOf(papers.now(paper), published, today),
    }));
}

export function agendaView(index: RegisterIndex, row: Meeting, today: string): AgendaView {
  const parts = agendaOf(index, row);
  const times = new Map(allotted(parts, row.time).map(({ itemId, begins }) => [itemId, begins]));
  const items = parts.flatMap((part) => part.items);
  const rules = opennessOf(index, row);
  const links = Map.groupBy(index.snapshot.itemLinks, ({ itemId }) => itemId);
  const papers = papersOf(index, row, today);
  const bars = barsIn(index);
  const sources = agendaSources(index, row);
  const choices = (entity: 'objective' | 'measure' | 'activity', rows: readonly { readonly id: string }[]) =>
    rows.flatMap(({ id }) => {
      const shown = shownIn(index, entity, id);
      return shown === undefined ? [] : [{ id, title: shown.title }];
    });
  return {
    parts: parts.map(({ section, number, items: own }) => ({
      sectionId: section?.id ?? null,
      title: section?.title ?? '',
      number,
      items: own.map((item) => {
        const { id } = item.row;
        return itemView(index, item, {
          begins: times.get(id) ?? null,
          rules,
          links: links.get(id) ?? [],
          papers: papers(id),
          bars: bars(id),
          adoptsMinutes: adoptsMinutes(index, row, item.row),
        });
      }),
    })),
    published: isPublished(index, row),
    lateWaits:
      isPublished(index, row) &&
      rulesOfBody(index, row.bodyId, row.day).rule('added-later')?.value === 'next meeting',
    minutes: items.reduce((sum, { row: { minutes } }) => sum + (minutes ?? 0), 0),
    withoutMinutes: items.filter(({ row: { minutes } }) => minutes === null).length,
    standing: sources.standing.length,
    carried: sources.carried.length,
    forward: sources.forward.filter(({ isDue }) => isDue).length,
    arising: mattersArising(index, row).map(({ action, reference, standing: { state, due } }) => ({
      id: action.id,
      reference,
      what: action.what,
      owner: action.owner,
      due: due === null ? null : sayByWhen(due),
      state,
    })),
    exemptParagraphs: exemptParagraphs(rules),
    resolution: resolutionOf(rules, items) ?? null,
    objectives: choices('objective', index.snapshot.objectives),
    measures: choices('measure', index.snapshot.measures),
    activities: choices(
      'activity',
      index.snapshot.activities.filter(({ mergedInto }) => mergedInto === null),
    ),
  };
}
