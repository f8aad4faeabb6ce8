// The meetings of the sample, written into its register in a few steps through the same door as everything else: each step sees what the
// one before it wrote.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, defaultTimeZone } from '../../../shared/kernel/days.ts';
import { succeed, type Result } from '../../../shared/kernel/result.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import { newId, type Environment } from '../../register/environment.ts';
import { keepBlob } from '../../register/file/blobs.ts';
import { openRegister } from '../../register/open.ts';
import { snapshot } from '../../register/read/query.ts';
import type { WritableRegister } from '../../register/register.ts';
import { commit } from '../../register/write/commit.ts';
import { lookAtArriving } from '../attached-pdf/arriving-file.ts';
import { agendas } from './agendas.ts';
import { bodies, year } from './bodies.ts';
import type { AttachedFile } from './making.ts';
import { afterwards, proceedings } from './proceedings.ts';

const steps = [bodies, year, agendas, proceedings, afterwards];

interface Wanted {
  /** The folder of the PDFs that are attached. */
  readonly papers: string;
  readonly actor: string;
  /** Today, where it isn't the environment's. */
  readonly day?: string | undefined;
}

async function filesIn(
  folder: string,
  register: WritableRegister,
): Promise<Result<Map<string, AttachedFile>>> {
  const files = new Map<string, AttachedFile>();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.pdf'))) {
    const path = join(folder, name);
    const looked = await lookAtArriving(path, {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    if (!looked.ok) return looked;
    const bytes = readFileSync(path);
    keepBlob(register, bytes);
    files.set(name, { ...looked.value, size: bytes.length });
  }
  return succeed(files);
}

/** Failures: those of opening the register, of reading a paper, and of a commit. */
export async function addSampleMeetings(
  path: string,
  { papers, actor, day }: Wanted,
  environment: Environment,
): Promise<Result<null>> {
  const opened = openRegister(path, environment);
  if (!opened.ok) return opened;
  const register = opened.value;
  try {
    const files = await filesIn(papers, register);
    if (!files.ok) return files;
    const today = day ?? dayOf(environment.now(), defaultTimeZone);
    for (const step of steps) {
      const { act, changes } = step({
        index: indexOf(snapshot(register)),
        today,
        actor,
        newId: () => newId(environment),
        files: files.value,
      });
      const written = commit(register, { actor, act, origin: { kind: 'sample' }, changes });
      if (!written.ok) return written;
    }
    return succeed(null);
  } finally {
    register.close();
  }
}
