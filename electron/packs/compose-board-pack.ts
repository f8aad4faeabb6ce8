// The pack of the strategy from the register, as it stood at the end of a day.

import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import type { Language } from '../../shared/language/language.ts';
import { say } from '../../shared/language/say.ts';
import type { PackDocument } from '../../shared/packs/pack-document.ts';
import { languagesIn, type PackLanguages } from '../../shared/packs/model/pack-languages.ts';
import { packIssue } from '../../shared/packs/model/pack-issue.ts';
import type { PackIssue } from '../../shared/register/snapshot.ts';
import { indexOf, type RegisterIndex } from '../../shared/register/register-index.ts';
import { asAtDay, daysWritten } from '../register/read/as-at.ts';
import { covers } from '../register/log/causal-past.ts';
import { atIssue, atLastPack, copyAtIssue } from '../register/read/issued-packs.ts';
import { snapshot } from '../register/read/query.ts';
import type { ReadableRegister } from '../register/register.ts';
import { asItStood, followed } from './compose/changes/changes-section.ts';
import { composePack, type ChangesSince } from './compose/compose.ts';
import type { RegisterPast } from './compose/documents/document-source.ts';
import { inHouseStyle } from './compose/documents/house-style.ts';
import { figureList } from './compose/status/figure-list.ts';
import { indexIn } from '../../shared/translations/rules/index-in.ts';
import { thenIn } from './past-in-language.ts';
import { inTwoLanguages } from './languages/in-two-languages.ts';
import { inputOf, objectivesIn, type PackContents, type PackInput } from './compose/pack-input.ts';
import { pastOf, sourceOf } from './register-past.ts';

export interface ComposedPack {
  readonly document: PackDocument;
  /** Shown when the pack isn't quite what was asked for. */
  readonly notice: Saying | undefined;
  /** The register's last batches in it, by their names. */
  readonly batchName: string;
}

/** What goes into a pack, and its languages. */
interface Composing {
  readonly contents: PackContents | undefined;
  readonly language: PackLanguages;
  /** The day that this computer’s clock says. Left out, no day asked for is known to be today’s. */
  readonly clock?: string | undefined;
  /** With the sheets that only a workbook has. */
  readonly asWorkbook?: true;
  /** The register as it is now and what it was, where whoever asks has read them already. */
  readonly read?: ReadAlready | undefined;
}

interface ReadAlready {
  readonly index: RegisterIndex;
  readonly past: RegisterPast;
  /** The same with what each part of the pack is composed from, where it is composed again and again. */
  readonly inParts?: (input: PackInput) => PackInput;
}

function readAll(register: ReadableRegister, files: ReadableRegister): ReadAlready {
  const index = indexOf(snapshot(register));
  return { index, past: pastOf(register, index, files) };
}

/**
 * The register as it stood at the end of the day, judged on that day. A day before the register's first change shows what it holds now,
 * judged on that day, and says so: a strategy imported today can still be reported as at last July. Or as it was when a pack was issued.
 * One of today has all that was written, whatever day a clock gave it.
 * Failures: `empty-register`, `since-not-before`; `not-found` and `not-held` of a pack that was issued.
 */
export function composeBoardPack(
  register: ReadableRegister,
  today: string,
  how: Composing,
): Result<ComposedPack> {
  const { asIssued = null } = how.contents ?? {};
  if (asIssued !== null) return composeAsIssued(register, asIssued, how);
  const late = notBefore(register, today, how);
  if (late !== undefined) return late;
  const written = daysWritten(register);
  if (written === undefined) {
    return fail('empty-register', say('packs.empty-register', { file: register.path }), {
      file: register.path,
    });
  }
  if (written.last <= today) return succeed(compose(register, register, today, undefined, how));
  const { clock } = how;
  const about = { last: { day: written.last }, day: { day: today } };
  if (clock !== undefined && today >= clock) {
    const composed = compose(register, register, today, undefined, how);
    return succeed({ ...composed, notice: say('pack.holds-ahead', about) });
  }
  const copy = asAtDay(register, today);
  if (copy.ok) {
    const lacks = clock === undefined || written.last <= clock ? undefined : say('pack.lacks-ahead', about);
    const composed = compose(copy.value, register, today, lacks, { ...how, read: undefined });
    copy.value.close();
    return succeed(composed);
  }
  const notice = say('pack.began-later', { first: { day: written.first }, day: { day: today } });
  return succeed(compose(register, register, today, notice, how));
}

/** What was before can't come after: a day, or a pack that was issued. `shown`: the pack that is shown as it was. */
function notBefore(
  register: ReadableRegister,
  today: string,
  { contents, read }: Composing,
  shown?: PackIssue,
): Result<never> | undefined {
  const since = contents?.since ?? null;
  if (since === null || since === 'last pack') return undefined;
  const lookUp = (id: string) => (read ?? readAll(register, register)).index.look(packIssue, id);
  const issue = typeof since === 'string' ? undefined : lookUp(since.issueId);
  if (typeof since !== 'string' && issue === undefined) return fail('not-found', say('gone.pack'));
  const day = typeof since === 'string' ? since : (issue?.asAt ?? today);
  const heldBy = (of: PackIssue | undefined) => register.log.upTo(of?.batchName ?? '');
  const [was, is] = [heldBy(issue), heldBy(shown)];
  if (issue !== undefined && was === undefined)
    return fail('not-held', say('supplement.not-held', { title: issue.title }));
  // Of two packs of one day the one that holds nothing which the other doesn't came first.
  const isBefore =
    day < today || (day === today && was !== undefined && (is === undefined || !covers(was, is)));
  return isBefore
    ? undefined
    : fail('since-not-before', say('packs.since-not-before', { since: { day }, day: { day: today } }));
}

function composeAsIssued(register: ReadableRegister, issueId: string, how: Composing): Result<ComposedPack> {
  const read = how.read ?? readAll(register, register);
  const issue = read.index.look(packIssue, issueId);
  if (issue === undefined) return fail('not-found', say('gone.pack'));
  const day = issue.asAt ?? issue.issuedOn ?? '';
  const late = notBefore(register, day, { ...how, read }, issue);
  if (late !== undefined) return late;
  const composed = copyAtIssue(register, issue, (copy) =>
    compose(copy, register, day, undefined, { ...how, read: undefined }),
  );
  return composed === undefined
    ? fail('not-held', say('supplement.not-held', { title: issue.title }))
    : succeed(composed);
}

/** `files`: the register that the bytes of files are in: a copy of how it was has none. */
function compose(
  register: ReadableRegister,
  files: ReadableRegister,
  today: string,
  notice: Saying | undefined,
  { contents, language, asWorkbook, read = readAll(register, files) }: Composing,
): ComposedPack {
  const { index, past, inParts = (whole) => whole } = read;
  const [first, second] = languagesIn(language);
  const input = { ...inputOf({ index, today, language: first }, past), notice, contents };
  const composed = (each: Language) => {
    const ours: PackInput = inParts({ ...input, index: indexIn(index, each), language: each });
    const document = composePack(ours, changesSince(register, files, ours, index, past));
    return inHouseStyle(document, sourceOf(files, ours), null);
  };
  const document = composed(first);
  const whole = second === undefined ? document : inTwoLanguages(document, composed(second), language);
  const inFirst = { ...input, index: indexIn(index, first) };
  const sheets = asWorkbook === true ? figureList(inFirst, objectivesIn(inFirst)) : [];
  return {
    document: sheets.length === 0 ? whole : { ...whole, sheets },
    notice,
    batchName: register.log.frontier(),
  };
}

/** `index`: as it was written. Undefined where nobody asked for it, and where no pack has been issued that it could be compared with. */
function changesSince(
  register: ReadableRegister,
  files: ReadableRegister,
  input: PackInput,
  index: RegisterIndex,
  past: RegisterPast,
): ChangesSince | undefined {
  const since = input.contents?.since ?? null;
  if (since === null) return undefined;
  const look = (stood: RegisterIndex, day: string) =>
    followed(asItStood(input, thenIn(stood, input.language, index), day));
  if (since === 'last pack') {
    const last = atLastPack(register, input.index, look);
    return last === undefined ? undefined : { day: last.day, was: last.seen };
  }
  if (typeof since === 'object') {
    // It may have been recorded only after what is shown.
    const issue =
      input.index.look(packIssue, since.issueId) ??
      readAll(files, files).index.look(packIssue, since.issueId);
    const then = issue === undefined ? undefined : atIssue(files, issue, look);
    return then === undefined ? undefined : { day: then.day, was: then.seen };
  }
  return { day: since, was: past.asAt(since, (stood) => look(stood, since)) };
}
