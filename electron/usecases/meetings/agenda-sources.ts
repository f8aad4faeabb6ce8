// An agenda filled from where its business comes from. What is made has an id that follows from its source, so that two people who each fill
// the agenda on a copy of their own have filled it once.

import type { AgendaSources } from '../../../shared/follow-up/rules/agenda-sources.ts';
import { sayWanted } from '../../../shared/follow-up/rules/say-wanted.ts';
import { create, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { comparable } from '../../../shared/language/plain.ts';
import type { AgendaSourcesView } from '../../../shared/meetings/calls.ts';
import { agendaItem } from '../../../shared/meetings/model/agenda-item.ts';
import { agendaSection } from '../../../shared/meetings/model/agenda-section.ts';
import { itemBar } from '../../../shared/meetings/model/item-bar.ts';
import { itemLink } from '../../../shared/meetings/model/item-link.ts';
import { meeting } from '../../../shared/meetings/model/meeting.ts';
import { paper } from '../../../shared/papers/model/paper.ts';
import { paperItem } from '../../../shared/papers/model/paper-item.ts';
import { nameIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { AgendaItem, ItemBar, ItemLink, Meeting, PaperItem } from '../../../shared/register/snapshot.ts';
import type { Caller } from '../caller.ts';
import { nextPosition } from '../register/next-position.ts';

export function sourcesView(
  index: RegisterIndex,
  { standing, carried, forward }: AgendaSources,
): AgendaSourcesView {
  return {
    standing: standing.map(({ id, title, section }) => ({ id, title, detail: section ?? '', isDue: true })),
    carried: carried.map(({ row: { id, title, meetingId } }) => ({
      id,
      title,
      detail: nameIn(index)(meeting.name, meetingId),
      isDue: true,
    })),
    forward: forward.map(({ row, isDue }) => ({
      id: row.id,
      title: row.title,
      detail: sayWanted(index, row),
      isDue,
    })),
  };
}

/** Those that were chosen; all that is due where nobody has chosen. */
export function chosenFrom(sources: AgendaSources, only: readonly string[] | undefined): AgendaSources {
  if (only === undefined) return { ...sources, forward: sources.forward.filter(({ isDue }) => isDue) };
  const wanted = new Set(only);
  return {
    standing: sources.standing.filter(({ id }) => wanted.has(id)),
    carried: sources.carried.filter(({ row }) => wanted.has(row.id)),
    forward: sources.forward.filter(({ row }) => wanted.has(row.id)),
  };
}

type Kept = 'title' | 'purpose' | 'presenter' | 'minutes' | 'recommendation' | 'unnumbered';
type Linked = Pick<ItemLink, 'objectiveId' | 'measureId' | 'activityId'>;

/** What an item begins as. */
interface Beginning extends Pick<AgendaItem, Kept> {
  /** Follows from its source, and is the same wherever the agenda is filled. */
  readonly id: string;
  readonly section: string | null;
  readonly source: Partial<
    Pick<
      AgendaItem,
      'openness' | 'exemption' | 'adopts' | 'standingItemId' | 'carriedFromId' | 'forwardItemId'
    >
  >;
  readonly links: readonly Linked[];
  readonly papers: readonly PaperItem[];
  /** Whoever is kept from the business is kept from it wherever it goes on. */
  readonly bars: readonly ItemBar[];
}

function kept({ title, purpose, presenter, minutes, recommendation, unnumbered }: Pick<AgendaItem, Kept>) {
  return { title, purpose, presenter, minutes, recommendation, unnumbered };
}

function beginningsOf(
  index: RegisterIndex,
  { id: meetingId }: Pick<Meeting, 'id'>,
  sources: AgendaSources,
): Beginning[] {
  const { agendaSections, itemLinks, itemBars, forwardLinks, paperItems } = index.snapshot;
  return [
    ...sources.standing.map((row) => ({
      ...kept(row),
      id: naturalId([meetingId, 'standing', row.id]),
      section: row.section,
      source: { adopts: row.adopts, standingItemId: row.id },
      links: [],
      papers: [],
      bars: [],
    })),
    ...sources.carried.map(({ row, root }) => ({
      ...kept(row),
      id: naturalId([meetingId, 'carried', root]),
      section: agendaSections.find(({ id }) => id === row.sectionId)?.title ?? null,
      source: {
        openness: row.openness,
        exemption: row.exemption,
        adopts: row.adopts,
        standingItemId: row.standingItemId,
        forwardItemId: row.forwardItemId,
        carriedFromId: row.id,
      },
      links: itemLinks.filter(({ itemId }) => itemId === row.id),
      papers: paperItems.filter(
        ({ itemId, paperId }) => itemId === row.id && index.look(paper, paperId)?.state !== 'withdrawn',
      ),
      bars: itemBars.filter(({ itemId }) => itemId === row.id),
    })),
    ...sources.forward.map(({ row }) => ({
      ...kept({ ...row, minutes: null, recommendation: null, unnumbered: false }),
      id: naturalId([meetingId, 'forward', row.id]),
      section: null,
      source: { openness: row.openness, forwardItemId: row.id },
      links: forwardLinks
        .filter(({ forwardItemId }) => forwardItemId === row.id)
        .map(({ objectiveId }) => ({ objectiveId, measureId: null, activityId: null })),
      papers: [],
      bars: [],
    })),
  ];
}

/** Headings found by their titles, and made where the meeting has none of that title yet. */
function headings(caller: Caller, meetingId: string, changes: Change[]) {
  const sections = caller.session
    .index()
    .snapshot.agendaSections.filter((row) => row.meetingId === meetingId);
  const idOf = new Map(sections.map(({ id, title }) => [comparable(title), id]));
  const taken = new Set(sections.map(({ id }) => id));
  let position = nextPosition(sections);
  return (title: string | null): string | null => {
    if (title === null) return null;
    const known = idOf.get(comparable(title));
    if (known !== undefined) return known;
    const natural = naturalId([meetingId, 'heading', comparable(title).slice(0, 200)]);
    const id = taken.has(natural) ? caller.session.newId() : natural;
    idOf.set(comparable(title), id);
    taken.add(id);
    changes.push(create(agendaSection, id, { meetingId, title, position }));
    position += 1;
    return id;
  };
}

/** What is made of the sources: items below headings of their names, with what they are about. */
export function beginnings(caller: Caller, row: Pick<Meeting, 'id'>, sources: AgendaSources): Change[] {
  const index = caller.session.index();
  const there = index.snapshot.agendaItems.filter(({ meetingId }) => meetingId === row.id);
  const taken = new Set(there.map(({ id }) => id));
  const changes: Change[] = [];
  const below = headings(caller, row.id, changes);
  let position = nextPosition(there);
  for (const { id: natural, section, source, links, papers, bars, ...fields } of beginningsOf(
    index,
    row,
    sources,
  )) {
    const id = taken.has(natural) ? caller.session.newId() : natural;
    changes.push(
      create(agendaItem, id, {
        ...fields,
        ...source,
        openness: source.openness ?? 'open',
        meetingId: row.id,
        sectionId: below(section),
        outcome: 'to come',
        position,
      }),
      ...links.map(({ objectiveId, measureId, activityId }) => {
        const about = objectiveId ?? measureId ?? activityId ?? '';
        return create(itemLink, naturalId([id, about]), { itemId: id, objectiveId, measureId, activityId });
      }),
      ...papers.map(({ paperId, position: place }) =>
        create(paperItem, naturalId([paperId, id]), { paperId, itemId: id, position: place }),
      ),
      ...bars.map(({ personId, reason }) =>
        create(itemBar, naturalId([id, personId]), { itemId: id, personId, reason }),
      ),
    );
    position += 1;
  }
  return changes;
}
