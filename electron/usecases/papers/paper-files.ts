// The files of papers: a PDF that was looked at becomes a paper of an item, or the next version of one. What is in the register counts from
// then on, whatever becomes of the file on the disk.

import { hash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { create, set, type Change } from '../../../shared/kernel/change.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { say } from '../../../shared/language/say.ts';
import { agendaOf } from '../../../shared/meetings/rules/agenda-of-meeting.ts';
import type {
  ArrivingPaper,
  PaperPlace,
  PaperSource,
  TakenPaper,
} from '../../../shared/papers/arriving-paper.ts';
import { paper } from '../../../shared/papers/model/paper.ts';
import { paperVersion } from '../../../shared/papers/model/paper-version.ts';
import { cameAtOnce } from '../../../shared/papers/rules/at-once.ts';
import { papersIn } from '../../../shared/papers/rules/papers-in.ts';
import type { Session } from '../../session/session.ts';
import { gone, write, type Caller } from '../caller.ts';
import { meetingOf } from '../meetings/meetings.ts';
import { nextPosition } from '../register/next-position.ts';
import { readToKeep } from '../register/kept-files.ts';
import { itemOf, newPaper, paperOf } from './papers.ts';

interface Into {
  readonly paperId: string;
  readonly act: Saying;
  readonly changes: readonly Change[];
}

/** The paper that the file is to be of, made where it is the first. */
function into(caller: Caller, { of, id }: PaperPlace, name: string): Result<Into> {
  const index = caller.session.index();
  if (of === 'item') {
    const item = itemOf(index, id);
    if (item === undefined) return gone('item');
    const title = basename(name, extname(name));
    const made = newPaper(caller, item, { title, form: 'attached', state: 'ready' });
    const act = say('papers.act.add', { title: firstWords(title), item: firstWords(item.title) });
    return succeed({ paperId: made.id, act, changes: made.changes });
  }
  const row = paperOf(index, id);
  if (row === undefined) return gone('paper');
  if (row.form !== 'attached' && row.form !== 'to follow') {
    return fail('has-content', say('papers.has-content', { title: row.title }));
  }
  const act = say('papers.act.version', { title: firstWords(row.title), file: firstWords(name) });
  // What was promised has come.
  const come =
    row.form === 'to follow'
      ? [
          set(paper, id, 'form', 'attached'),
          ...(row.state === 'draft' ? [set(paper, id, 'state', 'ready')] : []),
        ]
      : [];
  return succeed({ paperId: id, act, changes: come });
}

/** Failures: `not-found`, `has-content`, `same-file`, `changed-meanwhile`, those of reading it, and those of a write. */
export function takePaper(caller: Caller, arriving: ArrivingPaper): Result<TakenPaper> {
  const { session } = caller;
  const { to, path, sha256, pages, found } = arriving;
  const name = basename(path);
  const place = into(caller, to, name);
  if (!place.ok) return place;
  const { paperId, act, changes } = place.value;
  const versions = papersIn(session.index()).versionsOf(paperId);
  // Of two that came at once, the last can be added again too: that says that it is the right one.
  if (versions.at(-1)?.sha256 === sha256 && cameAtOnce(versions) === undefined) {
    return fail('same-file', say('papers.same-file', { file: name }));
  }
  const bytes = readToKeep(path);
  if (!bytes.ok) return bytes;
  if (hash('sha256', bytes.value, 'hex') !== sha256) {
    return fail('changed-meanwhile', say('papers.changed-meanwhile', { file: name }));
  }
  const kept = session.keep(bytes.value);
  if (!kept.ok) return kept;
  const versionId = session.newId();
  const version = create(paperVersion, versionId, {
    paperId,
    name,
    sha256,
    size: bytes.value.length,
    pages,
    found,
    addedOn: session.today(),
    by: caller.author,
    position: nextPosition(versions),
  });
  const written = write(caller, act, [...changes, version]);
  return written.ok ? succeed({ paperId, versionId }) : written;
}

export function paperSources(session: Session, meetingId: string): Result<readonly PaperSource[]> {
  const index = session.index();
  const meeting = meetingOf(index, meetingId);
  if (meeting === undefined) return gone('meeting');
  const papers = papersIn(index);
  const ids = agendaOf(index, meeting).flatMap(({ items }) =>
    items.flatMap(({ row }) => papers.ofItem(row.id).map(({ id }) => id)),
  );
  return succeed(
    [...new Set(ids)].flatMap((paperId) => {
      const last = papers.versionsOf(paperId).at(-1);
      if (last === undefined) return [];
      return [{ paperId, versionId: last.id, sha256: last.sha256 }];
    }),
  );
}
