// The meetings of the sample, written into its register in a few steps through the same door as everything else: each step sees what the
// one before it wrote.

import { dayOf, defaultTimeZone } from '../../../shared/kernel/days.ts';
import { succeed, type Result } from '../../../shared/kernel/result.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import { newId, type Environment } from '../../register/environment.ts';
import { openRegister } from '../../register/open.ts';
import { snapshot } from '../../register/read/query.ts';
import { commit } from '../../register/write/commit.ts';
import { agendas } from './agendas.ts';
import { bodies, year } from './bodies.ts';
import { adoptions, afterwards, proceedings } from './proceedings.ts';
import { keepShippedPapers } from './shipped-papers.ts';

const steps = [bodies, year, agendas, proceedings, afterwards, adoptions];

interface Wanted {
  /** The folder of the PDFs that are attached. */
  readonly papers: string;
  readonly actor: string;
  /** Today, where it isn't the environment's. */
  readonly day?: string | undefined;
}

/** Failures: those of opening the register, and of a commit. */
export function addSampleMeetings(
  path: string,
  { papers, actor, day }: Wanted,
  environment: Environment,
): Result<null> {
  const opened = openRegister(path, environment);
  if (!opened.ok) return opened;
  const register = opened.value;
  try {
    const files = keepShippedPapers(papers, register);
    const today = day ?? dayOf(environment.now(), defaultTimeZone);
    for (const step of steps) {
      const { act, changes } = step({
        index: indexOf(snapshot(register)),
        today,
        actor,
        newId: () => newId(environment),
        files,
      });
      const written = commit(register, { actor, act, origin: { kind: 'sample' }, changes });
      if (!written.ok) return written;
    }
    return succeed(null);
  } finally {
    register.close();
  }
}
