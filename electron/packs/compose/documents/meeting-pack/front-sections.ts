// What comes before the papers: what is to be decided, the agenda, the minutes to adopt, and matters arising.

import { agendaOf, opennessOf } from '../../../../../shared/meetings/rules/agenda-of-meeting.ts';
import { say } from '../../../../../shared/language/say.ts';
import { speak } from '../../../../../shared/language/speak.ts';
import {
  text,
  textCell,
  type Cell,
  type Section,
  type TableRow,
} from '../../../../../shared/packs/pack-document.ts';
import { sectionOfItem } from '../../../../../shared/packs/rules/sections-of-pack.ts';
import { adoptsMinutes, minutesToAdopt } from '../../../../../shared/minutes/rules/minutes-to-adopt.ts';
import { maySeeItem } from '../../../../../shared/papers/rules/who-may-see.ts';
import type { AgendaItem, Meeting } from '../../../../../shared/register/snapshot.ts';
import { columnsInUse } from '../../columns-in-use.ts';
import { agendaOfPack, barWords, closedOnAgenda, itemsArising, mattersArisingOf } from '../agenda.ts';
import { minutesBlocks } from '../minutes.ts';
import { closedButSeen, keptBackWords, markedBy, type PackComposing } from './pack-composing.ts';

function sectionOfMinutes({ id }: Pick<Meeting, 'id'>): string {
  return `minutes-${id}`;
}

/**
 * Where what there is of an item begins: among the sections of its papers; for the item that adopts the minutes, at those that stand in
 * the pack. Where it has nothing, what is said instead.
 */
function whereIn(
  composing: PackComposing,
  papers: readonly Section[],
  other: Cell = textCell(''),
): (item: AgendaItem) => Cell {
  const { index, meeting, wanted, today } = composing;
  const ids = new Set(papers.map(({ id }) => id));
  const [minutes] = wanted.parts.includes('minutes') ? minutesToAdopt(index, meeting, today) : [];
  return (item) => {
    const id = sectionOfItem(item);
    if (ids.has(id)) return { paragraphs: [], pageOf: id };
    return minutes !== undefined && adoptsMinutes(index, meeting, item)
      ? { paragraphs: [], pageOf: sectionOfMinutes(minutes) }
      : other;
  };
}

/** Empty where nothing is to be decided. */
export function toDecideSection(composing: PackComposing, papers: readonly Section[]): Section[] {
  const { items, t, language, index, audience, rules, wanted } = composing;
  const decided = items.filter(({ row }) => row.purpose === 'decide' && row.outcome !== 'withdrawn');
  if (decided.length === 0) return [];
  // Without papers, all that there is of it stands in the agenda.
  const hasAgenda = wanted.parts.includes('agenda');
  const whereOf = whereIn(composing, papers, hasAgenda ? { paragraphs: [], pageOf: 'agenda' } : undefined);
  const rows = decided.map(({ row, number }): TableRow => {
    const isSeen = maySeeItem(index, row, audience);
    const words = row.openness === 'open' ? '' : speak(language, keptBackWords(rules, [row]));
    const lines = [
      words,
      ...barWords(composing, row, audience),
      isSeen ? (row.recommendation ?? '') : '',
    ].flatMap((part) => part.split('\n'));
    const title = { runs: [{ text: row.title, bold: true as const }] };
    return {
      kind: 'row',
      cells: [
        textCell(number),
        { paragraphs: [title, ...lines.filter((line) => line !== '').map((line) => ({ runs: text(line) }))] },
        textCell(isSeen ? (row.presenter ?? '') : ''),
        whereOf(row),
      ],
    };
  });
  const name = t('meetingPack.toDecide');
  const table = columnsInUse({
    kind: 'table',
    name,
    sheet: name,
    columns: [
      { heading: t('agenda.numberShort'), align: 'left' },
      { heading: t('meetingPack.itemAndRecommendation'), align: 'left', share: 4 },
      { heading: t('agenda.presenter'), align: 'left', share: 1 },
      { heading: t('meetingPack.page'), align: 'right' },
    ],
    rows,
    rowHeading: 1,
  });
  const marked = markedBy(
    composing,
    closedButSeen(
      composing,
      decided.map(({ row }) => row),
    ),
  );
  return [{ id: 'to-decide', title: name, reference: name, ...marked, blocks: [table] }];
}

export function agendaSection(composing: PackComposing, papers: readonly Section[]): Section {
  const { meeting, audience, t, items } = composing;
  const name = t('agenda.document');
  const rows = items.map(({ row }) => row);
  return {
    id: 'agenda',
    title: name,
    reference: name,
    ...markedBy(composing, closedOnAgenda(composing, rows)),
    blocks: agendaOfPack(composing, meeting, audience, whereIn(composing, papers)),
  };
}

function itemsAt({ index }: PackComposing, row: Meeting): AgendaItem[] {
  return agendaOf(index, row).flatMap((part) => part.items.map((item) => item.row));
}

/** Those that the minutes to adopt are of. */
export function itemsMinuted(composing: PackComposing): AgendaItem[] {
  const { index, meeting, today } = composing;
  return minutesToAdopt(index, meeting, today).flatMap((row) => itemsAt(composing, row));
}

export function minutesSections(composing: PackComposing): Section[] {
  const { index, meeting, audience, wanted, language, today, t } = composing;
  return minutesToAdopt(index, meeting, today).map((row): Section => {
    const isDraft = row.adoptedOn === null;
    const blanks = { day: { day: row.day } };
    const title = speak(
      language,
      isDraft ? say('meetingPack.minutesDraft', blanks) : say('meetingPack.minutes', blanks),
    );
    const section = { id: sectionOfMinutes(row), title, reference: title };
    if (isDraft && audience === 'public' && !wanted.ofDraft) {
      const runs = text(t('meetingPack.minutesKept'));
      return { ...section, blocks: [{ kind: 'paragraph', style: 'lead', runs }] };
    }
    const closed = closedButSeen(composing, itemsAt(composing, row));
    const marked = markedBy({ language, rules: opennessOf(index, row) }, closed);
    return { ...section, ...marked, blocks: minutesBlocks(composing, row, audience) };
  });
}

/** Empty where nothing arises that these readers may see. */
export function arisingSection(composing: PackComposing): Section[] {
  const { meeting, audience, t } = composing;
  const blocks = mattersArisingOf(composing, meeting, audience);
  if (blocks.length === 0) return [];
  const name = t('actions.arising');
  const marked = markedBy(composing, closedButSeen(composing, itemsArising(composing)));
  return [{ id: 'arising', title: name, reference: name, ...marked, blocks }];
}
