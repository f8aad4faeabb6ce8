// The register of the sample strategy: made from the shipped document with its dates moved to today, with its meetings, and again when a month has passed and
// nobody has changed anything in it. What somebody has changed is theirs, and grows old as any register does.

import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dayOf, defaultTimeZone } from '../../shared/kernel/days.ts';
import { succeed, type Result } from '../../shared/kernel/result.ts';
import { makeFolder } from '../make-folder.ts';
import { putInPlace } from '../put-in-place.ts';
import type { Environment } from '../register/environment.ts';
import { parseStamp } from '../register/log/clock.ts';
import { originOf } from '../register/log/log.ts';
import { openRegister } from '../register/open.ts';

const monthOf = (instant: number) => dayOf(instant, defaultTimeZone).slice(0, 7);

/**
 * Whether the register at `path` holds the sample of an earlier month and nothing else: what was written last is then the import of its
 * strategy, or its meetings. One that can't be opened is left alone.
 */
function isOldAndUntouched(path: string, environment: Environment): boolean {
  const opened = openRegister(path, environment);
  if (!opened.ok) return false;
  const [last, before] = opened.value.log.latestBatches(2);
  opened.value.close();
  if (last === undefined) return false;
  const isUntouched = before === undefined || originOf(last).kind === 'sample';
  return isUntouched && monthOf(parseStamp(last.hlc).milliseconds) !== monthOf(environment.now());
}

interface Wanted {
  readonly register: string;
  readonly isThere: boolean;
  /** Where it is made before it has its place. Whoever stops the making removes it. */
  readonly drafts: string;
  /** The shipped document; the papers of the meetings are in a folder beside it. */
  readonly path: string;
  readonly actor: string;
}

/** Failures: those of an import into a new file. The register that was there stays then. */
export async function currentSample(
  { register, isThere, drafts, path, actor }: Wanted,
  environment: Environment,
): Promise<Result<null>> {
  if (isThere && !isOldAndUntouched(register, environment)) return succeed(null);
  const { sampleAsOf } = await import('../imports/sample-dates.ts');
  const { name, bytes } = sampleAsOf(path, dayOf(environment.now(), defaultTimeZone));
  const { importIntoFile } = await import('../imports/strategy-document/import-into-file.ts');
  rmSync(drafts, { recursive: true, force: true });
  try {
    makeFolder(drafts);
    const [document, made] = [join(drafts, name), join(drafts, 'sample.minutebook')];
    writeFileSync(document, bytes);
    const imported = await importIntoFile(made, document, { dryRun: false, actor }, environment);
    if (!imported.ok) return imported;
    const { addSampleMeetings } = await import('../imports/sample-meetings/add-meetings.ts');
    const met = addSampleMeetings(made, { papers: join(dirname(path), 'papers'), actor }, environment);
    if (!met.ok) return met;
    putInPlace(made, register);
    return succeed(null);
  } finally {
    rmSync(drafts, { recursive: true, force: true });
  }
}
