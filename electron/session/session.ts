// The open register as the screens see it: what it holds now or held on a past day, and the one way to write to it.

import { statSync } from 'node:fs';
import type { Changed } from '../../shared/contract/events.ts';
import { dayOf, timeOf } from '../../shared/kernel/days.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import type { Proposal } from '../../shared/kernel/change.ts';
import type { Progress } from '../../shared/strategy/model/status.ts';
import { indexOf, type RegisterIndex } from '../../shared/register/register-index.ts';
import { asAtBatch, asAtDay, type RegisterCopy } from '../register/read/as-at.ts';
import { keepBlob } from '../register/file/blobs.ts';
import { draftsOf, keepDrafts, type Drafts } from '../register/file/drafts.ts';
import { foldIn } from '../register/file/checkpoint.ts';
import { parseStamp } from '../register/log/clock.ts';
import { commit, type Receipt } from '../register/write/commit.ts';
import { newId, type Environment } from '../register/environment.ts';
import { datedAhead } from '../register/read/dated-ahead.ts';
import { progressBefore } from '../register/read/history.ts';
import type { Batch } from '../register/log/log.ts';
import { lookInto, openForReading, openRegister } from '../register/open.ts';
import type { ReadableRegister, WritableRegister } from '../register/register.ts';
import { canBeRead } from '../register/read/query.ts';
import { snapshotCache } from '../register/read/table-cache.ts';
import { timeZoneOf } from '../register/read/time-zone.ts';
import { redo, undo } from '../register/write/undo.ts';
import { undoDepth, undoStack } from './undo-stack.ts';

export interface PastMoment {
  readonly day: string;
  readonly copy: RegisterCopy;
}

export interface Undoing {
  readonly batch?: number;
  /** Why it changes what is under a seal. */
  readonly reason?: string | undefined;
}

export interface Session {
  readonly path: string;
  readonly notice: Saying | null;
  readonly backup: string | null;
  readonly readOnly: boolean;
  /** The name of this copy in the log; empty when it can only be read. */
  readonly replica: () => string;
  /** What the screens show: the register now, or a copy of it as at a past day. */
  readonly view: () => ReadableRegister;
  /** The register as it is, whatever the screens show. */
  readonly live: ReadableRegister;
  readonly index: () => RegisterIndex;
  /** Reads the register into memory bit by bit, before a screen asks for all of it at once. */
  readonly warm: () => Promise<void>;
  readonly before: () => ReadonlyMap<string, Progress>;
  /** The register’s own: where its days begin and end, past ones too. */
  readonly timeZone: () => string;
  /** The day statuses are judged on. */
  readonly today: () => string;
  /** What a clock on the wall shows now, "19:05". */
  readonly time: () => string;
  readonly asAt: () => string | null;
  readonly newId: () => string;
  readonly faults: () => readonly Saying[];
  /** Looks for damage in the file, a table at a time; before each it waits for `idle`. */
  readonly checkFile: (idle: () => Promise<unknown>) => Promise<void>;
  /** The one door, with an author: every use case of the screens writes through it. Failures: those of commit, `read-only`, `in-the-past`. */
  readonly write: (proposal: Proposal) => Result<Receipt>;
  /** Runs something that writes by itself, like a merge, then rereads what it touched. Failures: `read-only`, `in-the-past`, and its own. */
  readonly exchange: <T>(act: (register: WritableRegister) => Promise<Result<T>>) => Promise<Result<T>>;
  /** Keeps the bytes of a file in the register; what refers to them is written like anything else. Returns their hash. */
  readonly keep: (bytes: Buffer) => Result<string>;
  /** What is typed and not saved yet. */
  readonly drafts: () => Drafts;
  /** On disk before it answers; null for what was saved or given up. */
  readonly keepDrafts: (drafts: Readonly<Record<string, string | null>>) => Result<null>;
  readonly undoable: () => Batch | undefined;
  readonly redoable: () => Batch | undefined;
  /** Undoes a given batch, or the last that can be undone. */
  readonly undo: (author: string, which?: Undoing) => Result<Batch>;
  readonly redo: (author: string, which?: Pick<Undoing, 'reason'>) => Result<Batch>;
  readonly lookAt: (at: { readonly batch: number } | { readonly day: string } | null) => Result<null>;
  /** Copies what was written into the file itself, as far as nobody is reading what was there before. */
  readonly fold: () => void;
  readonly close: () => void;
}

/** Bytes. */
const usualSize = 48 * 1024 * 1024;

interface Opened {
  readonly readable: ReadableRegister;
  readonly writable: WritableRegister | undefined;
  /** What is said to whoever wants to write to what can only be read. */
  readonly refusal: Saying;
  readonly notice: Saying | null;
  readonly backup: string | null;
  readonly check: () => Iterable<readonly Saying[]>;
  readonly close: () => void;
}

const newer = say('write.read-only');

function open(path: string, environment: Environment): Result<Opened> {
  const opened = openRegister(path, environment);
  if (opened.ok) {
    const { backup, notice, check, close } = opened.value;
    return succeed({
      readable: opened.value,
      writable: opened.value,
      refusal: newer,
      notice: notice ?? null,
      backup: backup ?? null,
      check,
      close,
    });
  }
  // Neither keeps it from being read.
  const { code, message } = opened.error;
  if (code !== 'newer-version' && code !== 'no-lock') return opened;
  const reading = openForReading(path);
  if (!reading.ok) return reading;
  const { notice = code === 'no-lock' ? message : undefined, findFaults, close } = reading.value;
  return succeed({
    readable: reading.value,
    writable: undefined,
    refusal: code === 'no-lock' ? message : newer,
    notice: notice ?? null,
    backup: null,
    check: () => [findFaults()],
    close,
  });
}

function entitiesOf(register: ReadableRegister, batch: number) {
  const touched: { entity: string; id: string }[] = [];
  for (const { entity, entityId } of register.log.changesOf(batch)) touched.push({ entity, id: entityId });
  return touched;
}

/**
 * Whether it can be worked with: a damaged register must not take the place of one that is open. One of usual size is checked whole, which
 * takes a fraction of a second; of a larger one, whether the screens can read what they read, and the rest while nobody waits.
 */
function lookedAt(path: string, opened: Opened, wholeUpTo: number): Result<Opened> {
  const damaged = (fault: Saying) =>
    fail('damaged', say('register.damaged', { file: path, fault }), { file: path });
  const looked = lookInto(path, () => {
    if (statSync(path).size > wholeUpTo)
      return canBeRead(opened.readable) ? succeed(opened) : damaged(say('why.corrupt'));
    for (const [fault] of opened.check()) if (fault !== undefined) return damaged(fault);
    return succeed({ ...opened, check: () => [] });
  });
  if (!looked.ok) opened.close();
  return looked;
}

/** What somebody has to hear when a register is opened. */
function both(first: Saying | null, second: Saying | undefined): Saying | null {
  if (first === null || second === undefined) return first ?? second ?? null;
  return say('register.notices', { first, second });
}

/** Failures: those of opening a register. `onChange` hears of every batch, whoever wrote it. */
export function openSession(
  path: string,
  environment: Environment,
  onChange: (changed: Changed) => void,
  wholeUpTo = usualSize,
): Result<Session> {
  const found = open(path, environment);
  const opened = found.ok ? lookedAt(path, found.value, wholeUpTo) : found;
  if (!opened.ok) return opened;
  const { readable, writable, refusal, notice, backup, check, close } = opened.value;
  let live = snapshotCache(readable);
  let index: RegisterIndex | undefined;
  let before: ReadonlyMap<string, Progress> | undefined;
  let past: (PastMoment & { readonly index: RegisterIndex }) | undefined;
  let zone: string | undefined;
  let faults: readonly Saying[] = [];
  let lastBatch = readable.log.lastBatch();
  let replica = writable?.identity.replica;

  const timeZone = () => (zone ??= timeZoneOf(readable));

  const caughtUp = () => {
    const touched: { entity: string; id: string }[] = [];
    const latest = readable.log.lastBatch();
    // A merge was taken back: what it touched is no longer in the log.
    // What this copy wrote has got another name, and what its rows say of it another text: that is no batch either.
    if (latest < lastBatch || replica !== writable?.identity.replica) live = snapshotCache(readable);
    replica = writable?.identity.replica;
    for (let batch = lastBatch + 1; batch <= latest; batch += 1) {
      for (const each of entitiesOf(readable, batch)) touched.push(each);
    }
    lastBatch = latest;
    live.refresh(touched);
    index = undefined;
    before = undefined;
    zone = undefined;
    onChange({ batch: latest, entities: [...new Set(touched.map(({ entity }) => entity))] });
  };

  const writing = (): Result<WritableRegister> => {
    if (writable === undefined) return fail('read-only', refusal);
    if (past !== undefined) {
      return fail('in-the-past', say('write.in-the-past'));
    }
    return succeed(writable);
  };

  const stack = () =>
    undoStack(readable.log.latestBatches(undoDepth).reverse(), writable?.identity.replica ?? '');

  const inverse = (
    { author, reason }: { readonly author: string; readonly reason: string | undefined },
    batch: Batch | undefined,
    act: typeof undo,
    nothing: Saying,
  ): Result<Batch> => {
    const target = writing();
    if (!target.ok) return target;
    if (batch === undefined) return fail('nothing-to-undo', nothing);
    const done = act(target.value, batch.id, author, reason);
    if (!done.ok) return done;
    caughtUp();
    return succeed(batch);
  };

  return succeed({
    path,
    notice: both(notice, datedAhead(readable, environment)),
    backup,
    readOnly: writable === undefined,
    replica: () => writable?.identity.replica ?? '',
    live: readable,
    view: () => past?.copy ?? readable,
    warm: () => live.warm(),
    index: () => past?.index ?? (index ??= indexOf(live.snapshot())),
    before: () => (past === undefined ? (before ??= progressBefore(readable)) : progressBefore(past.copy)),
    timeZone,
    today: () => past?.day ?? dayOf(environment.now(), timeZone()),
    time: () => timeOf(environment.now(), timeZone()),
    asAt: () => past?.day ?? null,
    newId: () => newId(environment),
    faults: () => faults,
    checkFile: async (idle) => {
      await idle();
      for (const found of check()) {
        if (found.length > 0) {
          faults = [...faults, ...found];
          onChange({ batch: lastBatch, entities: [] });
        }
        // Polls in sequence by design.
        // oxlint-disable-next-line no-await-in-loop
        await idle();
      }
    },
    write: (proposal) => {
      const target = writing();
      if (!target.ok) return target;
      const written = commit(target.value, proposal);
      if (written.ok) caughtUp();
      return written;
    },
    exchange: async (act) => {
      const target = writing();
      if (!target.ok) return target;
      const before = lastBatch;
      const ended = await act(target.value);
      if (readable.log.lastBatch() !== before) caughtUp();
      return ended;
    },
    keep: (bytes) => {
      const target = writing();
      return target.ok ? succeed(keepBlob(target.value, bytes)) : target;
    },
    drafts: () => (writable === undefined ? {} : draftsOf(writable)),
    keepDrafts: (drafts) => {
      if (writable === undefined) return fail('read-only', refusal);
      keepDrafts(writable, drafts);
      return succeed(null);
    },
    undoable: () => stack().undoable.at(-1),
    redoable: () => stack().redoable.at(-1),
    undo: (author, { batch, reason } = {}) =>
      inverse(
        { author, reason },
        batch === undefined ? stack().undoable.at(-1) : readable.log.batch(batch),
        undo,
        say('frame.nothingToUndo'),
      ),
    redo: (author, { reason } = {}) =>
      inverse({ author, reason }, stack().redoable.at(-1), redo, say('frame.nothingToRedo')),
    lookAt: (at) => {
      past?.copy.close();
      past = undefined;
      if (at !== null) {
        const copy = 'batch' in at ? asAtBatch(readable, at.batch) : asAtDay(readable, at.day);
        if (!copy.ok) return copy;
        const batch = 'batch' in at ? readable.log.batch(at.batch) : undefined;
        const written = batch === undefined ? 0 : parseStamp(batch.hlc).milliseconds;
        const day = 'day' in at ? at.day : dayOf(written, timeZone());
        past = { day, copy: copy.value, index: indexOf(snapshotCache(copy.value).snapshot()) };
      }
      onChange({ batch: lastBatch, entities: [] });
      return succeed(null);
    },
    fold: () => {
      if (writable !== undefined) foldIn(writable);
    },
    close: () => {
      past?.copy.close();
      close();
    },
  });
}
