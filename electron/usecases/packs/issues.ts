// Packs that were issued to the board: recorded in the register, so that the next one can say what has changed since.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type {
  IssuedContents,
  IssuedFile,
  IssuedPack,
  issueCalls,
  SincePack,
} from '../../../shared/packs/calls.ts';
import { create } from '../../../shared/kernel/change.ts';
import { packIssue } from '../../../shared/packs/model/pack-issue.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import {
  issuedAfter,
  nextPosition,
  seriesOf,
  supplementNumber,
  versionsOf,
} from '../../../shared/packs/rules/issued-series.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { say } from '../../../shared/language/say.ts';
import type { PackIssue } from '../../../shared/register/snapshot.ts';
import { holdsBlob } from '../../register/file/blobs.ts';
import { issuedPacks } from '../../register/read/issued-packs.ts';
import { issuingBatches, sincePack, writtenSince, type PackMade } from '../../register/read/since-pack.ts';
import { toIssueOf } from '../../../shared/packs/rules/before-issue/before-issue.ts';
import { actOf } from '../../register/log/log.ts';
import type { Session } from '../../session/session.ts';
import { meetingOf } from '../meetings/meetings.ts';
import { gone, write, type Caller } from '../caller.ts';
import { beforeIssueView } from './before-issue.ts';

type Recorded = Parameters<HandlersOf<typeof issueCalls, Caller>['mayRecord']>[0];

function since({ live }: Session, made: PackMade): SincePack {
  const batches = sincePack(live, made);
  const [last] = batches ?? [];
  return { changes: batches?.length ?? null, last: last === undefined ? null : actOf(last) };
}

/** Why what was made can't go out any more: its pages may be called what those of another are by now. */
function overtaken({ session }: Caller, contents: IssuedContents | null): Result<never> | undefined {
  if (contents === null || contents.packId === null) return undefined;
  const { packId, position } = contents;
  const index = session.index();
  if (index.look(packIssue, packId) === undefined) return gone('pack');
  if (nextPosition(index, packId) === position) return undefined;
  const title = issuedAfter(index, packId).at(-1)?.title ?? '';
  return fail('supplemented', say('packs.supplemented', { title }));
}

/** The last that was issued to the same readers since it was made, in this window or another, or on another copy. */
function issuedMeanwhile(session: Session, made: Recorded): PackIssue | undefined {
  const series = seriesOf(made);
  const rows = session
    .index()
    .snapshot.packIssues.filter((row) => row.form === 'pack' && seriesOf(row) === series);
  const since = new Set(
    writtenSince(
      session.live,
      made.batchName,
      rows.map(({ id }) => id),
    ),
  );
  return rows.findLast(({ id }) => since.has(id));
}

/** Why what was made isn’t to be recorded as issued. */
function whyNot(made: Recorded, caller: Caller): Result<never> | undefined {
  const { session } = caller;
  const { asAt, madeOn, batchName, asItStands, contents } = made;
  const late = overtaken(caller, contents);
  if (late !== undefined || asItStands) return late;
  const { changes } = since(session, { asAt, madeOn: madeOn ?? session.today(), batchName });
  const changed =
    changes === null
      ? say('packs.from-something-else')
      : changes === 0
        ? undefined
        : say('packs.out-of-date', { count: changes });
  const meanwhile = (contents?.form ?? 'pack') === 'pack' ? issuedMeanwhile(session, made) : undefined;
  const issued =
    meanwhile === undefined ? undefined : say('packs.issued-meanwhile', { title: meanwhile.title });
  // Whoever issues it as it stands has been told both.
  if (changed !== undefined && issued !== undefined)
    return fail('out-of-date', say('packs.changed-and-issued', { changed, issued }));
  const why = changed ?? issued;
  return why === undefined ? undefined : fail('out-of-date', why);
}

function keptFiles({ live }: Session, { pdf, workbook }: PackIssue): IssuedFile[] {
  const isHere = (sha256: string | null) => sha256 !== null && holdsBlob(live, sha256);
  return [...(isHere(pdf) ? ['pdf' as const] : []), ...(isHere(workbook) ? ['workbook' as const] : [])];
}

/** The latest first. */
function listed(session: Session): IssuedPack[] {
  const index = session.index();
  const rows = issuedPacks(session.view(), index);
  const issuing = issuingBatches(session.live);
  const last = new Map(rows.map((row) => [seriesOf(row), row]));
  const versions = versionsOf(rows);
  return rows.toReversed().map((row): IssuedPack => {
    const { id, title, asAt, issuedOn, by, meetingId, edition, personId, pages, batchName } = row;
    const { language, form, packId, pageMap, asked } = row;
    const isHeld = session.live.log.isHere(batchName);
    const isLast = last.get(seriesOf(row)) === row;
    // Whatever day it was for: what was written after that day isn't in it either.
    const made = { asAt: asAt ?? '', madeOn: asAt ?? '', batchName };
    return {
      id,
      title,
      asAt,
      issuedOn,
      by,
      meetingId,
      edition,
      language,
      form,
      packId,
      version: versions.get(packId ?? id) ?? 1,
      supplement: form === 'supplement' ? supplementNumber(index, row) : null,
      goesOn: form === 'pack' && pageMap.length > 0 && isHeld,
      compares: meetingId !== null && asked !== null && isHeld,
      isHeld,
      pages,
      personId,
      person: personId === null ? null : (index.people.get(personId)?.name ?? null),
      kept: keptFiles(session, row),
      since: isLast && asAt !== null ? (sincePack(session.live, made, issuing)?.length ?? null) : null,
    };
  });
}

export const issues: HandlersOf<typeof issueCalls, Caller> = {
  before: ({ meetingId, edition }, { session }) => {
    const index = session.index();
    const meeting = meetingOf(index, meetingId);
    return meeting === undefined
      ? gone('meeting')
      : succeed(beforeIssueView(session.view(), toIssueOf(index, meeting, edition, session.today())));
  },
  list: (_input, { session }) => succeed(listed(session)),
  since: (made, { session }) => succeed(since(session, made)),
  mayRecord: (made, caller) => whyNot(made, caller) ?? succeed(null),
  record: (issued, caller) => {
    const { madeOn: _, asItStands: __, contents, ...made } = issued;
    const { session, author } = caller;
    const { asAt } = made;
    const refused = whyNot(issued, caller);
    if (refused !== undefined) return refused;
    const missing = [made.pdf, made.workbook].some(
      (sha256) => sha256 !== null && !holdsBlob(session.live, sha256),
    );
    if (missing) return fail('not-here', say('files.kept.not-here', { file: made.title }));
    const { title, edition } = made;
    const act =
      edition === 'board'
        ? say('packs.issue-pack', { day: { day: asAt } })
        : say('packs.issue-edition', {
            title: firstWords(title),
            readers: say(`packs.issuedFor.${edition}`),
          });
    return write(caller, act, [
      create(packIssue, session.newId(), {
        ...made,
        ...(contents ?? { form: 'pack' as const }),
        issuedOn: session.today(),
        by: author,
      }),
    ]);
  },
};
