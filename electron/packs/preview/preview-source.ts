// What a preview is composed from: a register that stays open to be read, of which only the rows that were written since are read again.

import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { languagesIn } from '../../../shared/packs/model/pack-languages.ts';
import type { PreviewWanted } from '../../../shared/packs/preview/preview-calls.ts';
import { indexOf, type RegisterIndex } from '../../../shared/register/register-index.ts';
import { systemEnvironment } from '../../register/environment.ts';
import { daysWritten } from '../../register/read/as-at.ts';
import { inOneReading } from '../../register/read/query.ts';
import { snapshotCache } from '../../register/read/table-cache.ts';
import { todayIn } from '../../register/read/time-zone.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { composeBoardPack } from '../compose-board-pack.ts';
import { composeDocument, goneOf } from '../compose/documents/compose-document.ts';
import { refusedDocument } from '../compose/documents/refused.ts';
import { sourceOf } from '../register-past.ts';
import { inputKeeper } from './kept-input.ts';
import { isUntil, keptPast } from './kept-past.ts';

export interface Previewed {
  readonly document: PackDocument;
  readonly notice: Saying | undefined;
  /** The register's last batches when it was composed, by their names. */
  readonly batchName: string;
}

export interface PreviewSource {
  /** Failures: those of making it. */
  readonly compose: (wanted: PreviewWanted) => Result<Previewed>;
}

type OfKind<K extends PreviewWanted['kind']> = Extract<PreviewWanted, { readonly kind: K }>;

/** A pack as at a day that is past says the same until something is written that belongs to it. */
interface OfPastDay {
  readonly of: string;
  readonly day: string;
  readonly made: Result<Previewed>;
}

export function previewSource(register: ReadableRegister): PreviewSource {
  const { log } = register;
  const cache = snapshotCache(register);
  const past = keptPast(register);
  const parts = inputKeeper();
  const files = new Map<string, Uint8Array | undefined>();
  let ofPastDay: OfPastDay | undefined;
  let read: { readonly batch: number; readonly index: RegisterIndex } | undefined;

  const readWritten = (since: number, last: number) => {
    const batches = log.latestBatches(last - since);
    const touched = batches.flatMap(({ id }) =>
      Array.from(log.changesOf(id), ({ entity, entityId }) => ({ entity, id: entityId })),
    );
    const what = {
      stamps: batches.map(({ hlc }) => hlc),
      entities: new Set(touched.map(({ entity }) => entity)),
    };
    cache.refresh(touched);
    past.written(what);
    if (ofPastDay !== undefined && isUntil(register, ofPastDay.day, what)) ofPastDay = undefined;
  };

  const readOn = (): RegisterIndex => {
    const last = log.lastBatch();
    if (read?.batch === last) return read.index;
    if (read !== undefined) readWritten(read.batch, last);
    read = { batch: last, index: indexOf(cache.snapshot()) };
    return read.index;
  };

  const boardPack = ({ options }: OfKind<'board'>): Result<Previewed> => {
    const { asAt, language, ...contents } = options;
    const index = readOn();
    const of = JSON.stringify(options);
    const written = daysWritten(register);
    const clock = todayIn(register, systemEnvironment);
    const isDayPast = written !== undefined && written.first <= asAt && asAt < written.last && asAt < clock;
    const isPast = options.asIssued !== null || isDayPast;
    if (isPast && ofPastDay?.of === of) return ofPastDay.made;
    const made = composeBoardPack(register, asAt, {
      contents,
      language,
      clock,
      read: { index, past: past.of(index), inParts: parts.begin() },
    });
    if (isPast) ofPastDay = { of, day: asAt, made };
    return made;
  };

  /** The bytes of a file never change under its hash: the same are the same object. One that is missing may still come. */
  const blobOnce = (blob: (sha256: string) => Uint8Array | undefined) => (sha256: string) => {
    const known = files.get(sha256) ?? blob(sha256);
    files.set(sha256, known);
    return known;
  };

  const ofMeeting = ({ wanted, language: languages }: OfKind<'document'>): Result<Previewed> => {
    const index = readOn();
    const today = todayIn(register, systemEnvironment);
    const [language] = languagesIn(languages);
    const source = sourceOf(register, { index, today, language, languages });
    const { blob = () => undefined } = source;
    const keeping = { ...source, inParts: parts.begin(), blob: blobOnce(blob) };
    const before = past.of(index);
    const refused = refusedDocument(keeping, wanted, before);
    if (refused !== undefined) return refused;
    const document = composeDocument(keeping, wanted, before);
    if (document === undefined) return fail('not-found', say(goneOf(wanted)));
    return succeed({ document, notice: undefined, batchName: register.log.frontier() });
  };

  return {
    compose: (wanted) =>
      inOneReading(register, () => (wanted.kind === 'board' ? boardPack(wanted) : ofMeeting(wanted))),
  };
}
