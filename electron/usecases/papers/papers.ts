// Papers: promised, written, placed under items, cleared, and shown to those who may see them. Files come by `paper-files.ts`.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId, type NewFields } from '../../../shared/kernel/entity.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { say } from '../../../shared/language/say.ts';
import { agendaItem } from '../../../shared/meetings/model/agenda-item.ts';
import type { papersCalls } from '../../../shared/papers/calls.ts';
import { backgroundPaper } from '../../../shared/papers/model/background-paper.ts';
import { paper } from '../../../shared/papers/model/paper.ts';
import { paperItem } from '../../../shared/papers/model/paper-item.ts';
import { paperReader } from '../../../shared/papers/model/paper-reader.ts';
import { signOff } from '../../../shared/papers/model/sign-off.ts';
import { paperVersion } from '../../../shared/papers/model/paper-version.ts';
import { papersIn } from '../../../shared/papers/rules/papers-in.ts';
import { audienceOf } from '../../../shared/papers/rules/who-may-see.ts';
import { removalOf } from '../../../shared/register/removal.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { AgendaItem, Paper } from '../../../shared/register/snapshot.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import { meetingOf } from '../meetings/meetings.ts';
import { personByName } from '../people/person-by-name.ts';
import { nextPosition } from '../register/next-position.ts';
import { removeThing } from '../register/removal.ts';
import { fieldChanged, setField } from '../register/set-field.ts';
import { papersView } from './papers-view.ts';

export function paperOf(index: RegisterIndex, id: string): Paper | undefined {
  return index.look(paper, id);
}

export function itemOf(index: RegisterIndex, id: string): AgendaItem | undefined {
  return index.look(agendaItem, id);
}

function has(rows: readonly { readonly id: string }[], id: string): boolean {
  return rows.some((row) => row.id === id);
}

/** After those that the item has. What was there before and was taken away is brought back. */
function under(index: RegisterIndex, paperId: string, itemId: string): Change {
  const position = nextPosition(index.snapshot.paperItems.filter((row) => row.itemId === itemId));
  return create(paperItem, naturalId([paperId, itemId]), { paperId, itemId, position });
}

/** A new paper of an item: as open as the item is. */
export function newPaper(
  { session }: Caller,
  item: AgendaItem,
  fields: Pick<NewFields<typeof paper>, 'title' | 'form' | 'state'> & Partial<NewFields<typeof paper>>,
): { readonly id: string; readonly changes: readonly Change[] } {
  const id = session.newId();
  const { openness, exemption } = item;
  const made = create(paper, id, { openness, exemption, ...fields });
  return { id, changes: [made, under(session.index(), id, item.id)] };
}

/** Who wrote it, if exactly one person here is called that. */
function authorNamed(index: RegisterIndex, author: string): string | null {
  const [who, ...others] = index.snapshot.people.filter((row) => comparable(row.name) === comparable(author));
  return who === undefined || others.length > 0 ? null : who.id;
}

/** Whether an agenda that the public saw names it. */
function wasPublished(index: RegisterIndex, paperId: string): boolean {
  return index.snapshot.publications.some(({ summoned }) =>
    (summoned ?? []).some(({ papers: listed }) => listed.some((each) => each.paperId === paperId)),
  );
}

/** Whether an agenda that the public saw gave that version. */
function wasGiven(index: RegisterIndex, versionId: string): boolean {
  return index.snapshot.publications.some(({ summoned }) =>
    (summoned ?? []).some(({ papers: listed }) => listed.some((each) => each.versionId === versionId)),
  );
}

/** A paper that is taken from its last item would be nowhere. */
function takenFrom(index: RegisterIndex, row: Paper, itemId: string): Result<readonly Change[]> {
  const places = papersIn(index).itemsOf(row.id);
  const place = places.find((each) => each.itemId === itemId);
  if (place === undefined) return succeed([]);
  if (places.length === 1) return fail('last-item', say('papers.last-item', { title: row.title }));
  return removalOf(index, [{ entity: paperItem, id: place.id }]);
}

interface AboutPaper {
  readonly index: RegisterIndex;
  readonly row: Paper;
}

/** What is done to one paper, if it is there. */
function withPaper<T>(caller: Caller, id: string, act: (about: AboutPaper) => Result<T>): Result<T> {
  const index = caller.session.index();
  const row = paperOf(index, id);
  return row === undefined ? gone('paper') : act({ index, row });
}

export const papers: HandlersOf<typeof papersCalls, Caller> = {
  show: ({ meetingId }, { session }) => {
    const found = meetingOf(session.index(), meetingId);
    return found === undefined
      ? gone('meeting')
      : succeed(papersView(session.index(), found, session.today()));
  },

  add: (input, caller) => {
    const index = caller.session.index();
    const item = itemOf(index, input.itemId);
    if (item === undefined) return gone('item');
    const { title, form } = input;
    const author = input.form === 'to follow' ? input.author : '';
    const { id, changes } = newPaper(caller, item, {
      title,
      form,
      state: 'draft',
      author: emptyAsNull(author),
      personId: authorNamed(index, author),
      dueOn: input.form === 'to follow' ? emptyAsNull(input.dueOn) : null,
      shows: input.form === 'section' ? input.shows : null,
    });
    return writeAnswering(caller, say('papers.act.add', { title, item: item.title }), changes, { id });
  },

  set: ({ id, field, value }, caller) =>
    withPaper(caller, id, ({ index, row }) => {
      if (field === 'form' && row.form !== 'to follow' && row.form !== 'written') {
        return fail('has-content', say('papers.has-content', { title: row.title }));
      }
      if (field === 'author') {
        const act = fieldChanged(index, paper, id, field);
        const personId = authorNamed(index, value);
        return write(caller, act, [
          set(paper, id, field, emptyAsNull(value)),
          ...(personId === row.personId ? [] : [set(paper, id, 'personId', personId)]),
        ]);
      }
      const mayBeEmpty = field === 'reference' || field === 'late' || field === 'notes' || field === 'dueOn';
      return setField(caller, paper, id, { field, value: mayBeEmpty ? emptyAsNull(value) : value });
    }),

  serve: ({ paperId, itemId }, caller) =>
    withPaper(caller, paperId, ({ index, row }) => {
      const item = itemOf(index, itemId);
      if (item === undefined) return gone('item');
      if (has(papersIn(index).itemsOf(paperId), naturalId([paperId, itemId]))) return succeed(null);
      const act = say('papers.act.serve', { title: row.title, item: item.title });
      return write(caller, act, [under(index, paperId, itemId)]);
    }),

  leave: ({ paperId, itemId }, caller) =>
    withPaper(caller, paperId, ({ index, row }) => {
      const taken = takenFrom(index, row, itemId);
      return taken.ok ? write(caller, say('papers.act.leave', { title: row.title }), taken.value) : taken;
    }),

  move: ({ paperId, fromItemId, toItemId }, caller) =>
    withPaper(caller, paperId, ({ index, row }) => {
      const item = itemOf(index, toItemId);
      if (item === undefined) return gone('item');
      if (fromItemId === toItemId) return succeed(null);
      const from = { entity: paperItem, id: naturalId([paperId, fromItemId]) };
      const isThere = papersIn(index).itemsOf(paperId);
      if (!has(isThere, from.id)) return gone('paper');
      const given = has(isThere, naturalId([paperId, toItemId])) ? [] : [under(index, paperId, toItemId)];
      const act = say('papers.act.move', { title: row.title, item: item.title });
      return write(caller, act, [
        ...given,
        { entity: paperItem.name, id: from.id, field: 'deleted', value: true },
      ]);
    }),

  arrange: ({ itemId, paperIds }, caller) => {
    const index = caller.session.index();
    const item = itemOf(index, itemId);
    if (item === undefined) return gone('item');
    const places = new Map(
      index.snapshot.paperItems.filter((row) => row.itemId === itemId).map((row) => [row.paperId, row]),
    );
    const changes = paperIds.flatMap((paperId, at) => {
      const place = places.get(paperId);
      return place === undefined || place.position === at ? [] : [set(paperItem, place.id, 'position', at)];
    });
    return write(caller, say('papers.act.arrange', { item: item.title }), changes);
  },

  remove: ({ id }, caller) =>
    withPaper(caller, id, ({ index, row }) =>
      wasPublished(index, id)
        ? fail('is-published', say('papers.is-published', { title: row.title }))
        : removeThing(caller, paper, id),
    ),

  removeVersion: ({ id }, caller) => {
    const index = caller.session.index();
    const row = index.look(paperVersion, id);
    if (row === undefined) return gone('paper');
    const { name: file } = row;
    const versions = papersIn(index).versionsOf(row.paperId);
    const stays = versions.findLast(
      ({ position, sha256 }) => position === row.position && sha256 !== row.sha256,
    );
    if (stays === undefined || !versions.some((each) => each.id === id)) {
      return fail('came-alone', say('papers.came-alone', { file }));
    }
    if (wasGiven(index, id)) return fail('is-published', say('papers.version-published', { file }));
    if (caller.reason === undefined || caller.reason.trim() === '') {
      return fail('needs-reason', say('papers.remove-version-why', { file }), { field: 'reason' });
    }
    // Not by deleting it: two copies that each delete the other one's would leave the paper without any.
    const changes = [set(paperVersion, id, 'setAsideForId', stays.id)];
    if (stays.setAsideForId !== null) changes.push(set(paperVersion, stays.id, 'setAsideForId', null));
    return write(
      caller,
      say('papers.act.remove-version', { file }),
      changes.filter((change) => index.look(paperVersion, change.id)?.setAsideForId !== change.value),
    );
  },

  signOff: ({ paperId, role, who, state, remarks, on }, caller) =>
    withPaper(caller, paperId, ({ index, row }) => {
      const id = naturalId([paperId, role]);
      const now = { who: emptyAsNull(who), state, remarks: emptyAsNull(remarks), on: emptyAsNull(on) };
      const known = index.snapshot.signOffs.find((each) => each.id === id);
      const changes: Change[] =
        known === undefined
          ? [create(signOff, id, { paperId, role, ...now })]
          : (['who', 'state', 'remarks', 'on'] as const)
              .filter((field) => known[field] !== now[field])
              .map((field) => ({ entity: signOff.name, id, field, value: now[field] }));
      return write(caller, say('papers.act.sign-off', { title: row.title }), changes);
    }),

  removeSignOff: ({ id }, caller) =>
    has(caller.session.index().snapshot.signOffs, id) ? removeThing(caller, signOff, id) : gone('paper'),

  addBackground: ({ paperId, title, seenAt }, caller) =>
    withPaper(caller, paperId, ({ index }) => {
      const position = nextPosition(index.snapshot.backgroundPapers.filter((row) => row.paperId === paperId));
      const made = create(backgroundPaper, caller.session.newId(), {
        paperId,
        title,
        seenAt: emptyAsNull(seenAt),
        position,
      });
      return write(caller, say('papers.act.background', { title }), [made]);
    }),

  removeBackground: ({ id }, caller) =>
    has(caller.session.index().snapshot.backgroundPapers, id)
      ? removeThing(caller, backgroundPaper, id)
      : gone('paper'),

  audience: (of, { session }) =>
    succeed(audienceOf(session.index(), of).map(({ id, name }) => ({ id, name }))),

  setReader: ({ paperId, name, access, reason }, caller) =>
    withPaper(caller, paperId, ({ index, row }) => {
      const { id: personId, made } = personByName(caller.session, name);
      const id = naturalId([paperId, personId]);
      const now = { access, reason: emptyAsNull(reason) };
      const known = index.snapshot.paperReaders.find((each) => each.id === id);
      const changes: Change[] =
        known === undefined
          ? [...made, create(paperReader, id, { paperId, personId, ...now })]
          : (['access', 'reason'] as const)
              .filter((field) => known[field] !== now[field])
              .map((field) => ({ entity: paperReader.name, id, field, value: now[field] }));
      const act = say('papers.act.reader', {
        name,
        access: say(`papers.access.${access}`),
        title: row.title,
      });
      return write(caller, act, changes);
    }),

  removeReader: ({ id }, caller) =>
    has(caller.session.index().snapshot.paperReaders, id)
      ? removeThing(caller, paperReader, id)
      : gone('paper'),
};
