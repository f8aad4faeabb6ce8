// The papers of a meeting as its screens show them.

import { exemptParagraphs } from '../../../shared/bodies/rules/openness.ts';
import { byPosition } from '../../../shared/kernel/in-order.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { agendaItem } from '../../../shared/meetings/model/agenda-item.ts';
import { meeting } from '../../../shared/meetings/model/meeting.ts';
import { agendaOf, opennessOf } from '../../../shared/meetings/rules/agenda-of-meeting.ts';
import type { PapersView, PaperView } from '../../../shared/papers/calls.ts';
import { cameAtOnce, cameWithAnother, sayAtOnce } from '../../../shared/papers/rules/at-once.ts';
import { papersIn, type PapersIn } from '../../../shared/papers/rules/papers-in.ts';
import { sayShown } from '../../../shared/papers/rules/say-shown.ts';
import { publishedPapers, standingOf, type PublishedPapers } from '../../../shared/papers/rules/standing.ts';
import { person } from '../../../shared/people/model/person.ts';
import { nameIn, shownIn } from '../../../shared/register/naming.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Meeting, Paper, PaperVersion } from '../../../shared/register/snapshot.ts';
import { agendasFor, isPublished } from '../../../shared/meetings/rules/published-agendas.ts';
import { problemsOf } from '../meetings/agenda-view.ts';
import { outlineOf } from '../reports/report-view.ts';

/** Two that came as the next version on two copies at once: somebody has to say which it is. */
function sameTime(versions: readonly PaperVersion[]): Saying[] {
  const two = cameAtOnce(versions);
  return two === undefined ? [] : [sayAtOnce(two)];
}

interface Context {
  readonly index: RegisterIndex;
  readonly papers: PapersIn;
  readonly meeting: Meeting;
  readonly published: PublishedPapers;
  readonly today: string;
}

function otherItems({ index, papers, meeting: here }: Context, paperId: string): PaperView['items'] {
  return papers.itemsOf(paperId).flatMap(({ itemId }) => {
    const item = index.look(agendaItem, itemId);
    if (item === undefined) return [];
    const title =
      item.meetingId === here.id
        ? item.title
        : say('papers.item-elsewhere', {
            item: item.title,
            meeting: nameIn(index)(meeting.name, item.meetingId),
          });
    return [{ id: itemId, title }];
  });
}

function paperView(context: Context, row: Paper): PaperView {
  const { index, papers, published, today, meeting: here } = context;
  const { id, title, form, reference, state, author, dueOn, openness, exemption, shows, late, notes } = row;
  const { signOffs, backgroundPapers, paperReaders } = index.snapshot;
  const versions = papers.versionsOf(id);
  return {
    id,
    title,
    form,
    reference,
    state,
    standing: standingOf(papers.now(row), published, today),
    author,
    dueOn,
    openness,
    exemption,
    problems: [...problemsOf(opennessOf(index, here), row), ...sameTime(versions)],
    shows,
    shown: shows === null ? null : sayShown(index, shows),
    late,
    notes,
    items: otherItems(context, id),
    versions: versions
      .map((version, at) => ({
        id: version.id,
        number: at + 1,
        name: version.name,
        size: version.size,
        pages: version.pages,
        addedOn: version.addedOn,
        by: version.by,
        isOneOfTwo: cameWithAnother(version, versions),
        found: version.found,
      }))
      .toReversed(),
    pages: papers.pagesOf(row),
    written: form === 'written' ? outlineOf(index, id) : null,
    signOffs: signOffs
      .filter(({ paperId }) => paperId === id)
      .map((each) => ({
        id: each.id,
        role: each.role,
        who: each.who,
        state: each.state,
        remarks: each.remarks,
        on: each.on,
      })),
    background: backgroundPapers
      .filter(({ paperId }) => paperId === id)
      .toSorted(byPosition)
      .map((each) => ({ id: each.id, title: each.title, seenAt: each.seenAt })),
    readers: paperReaders
      .filter(({ paperId }) => paperId === id)
      .map((each) => ({
        id: each.id,
        name: index.look(person, each.personId)?.name ?? each.personId,
        access: each.access,
        reason: each.reason,
      })),
  };
}

export function papersView(index: RegisterIndex, row: Meeting, today: string): PapersView {
  const papers = papersIn(index);
  const items = agendaOf(index, row).flatMap((part) => part.items);
  const published = publishedPapers(agendasFor(index, row));
  const context: Context = { index, papers, meeting: row, published, today };
  const ofMeeting = new Map(
    items.flatMap((item) => papers.ofItem(item.row.id).map((each): [string, Paper] => [each.id, each])),
  );
  const choices = (entity: 'objective' | 'person' | 'group', rows: readonly { readonly id: string }[]) =>
    rows.flatMap(({ id }) => {
      const shown = shownIn(index, entity, id);
      return shown === undefined ? [] : [{ id, title: shown.title }];
    });
  return {
    items: items.map(({ row: item, number }) => ({
      id: item.id,
      number,
      title: item.title,
      papers: papers.ofItem(item.id).map(({ id }) => id),
    })),
    papers: [...ofMeeting.values()].map((each) => paperView(context, each)),
    published: isPublished(index, row),
    exemptParagraphs: exemptParagraphs(opennessOf(index, row)),
    objectives: choices('objective', index.snapshot.objectives),
    people: choices('person', index.snapshot.people),
    groups: choices('group', index.snapshot.groups),
  };
}
