// A workbook of updates that has come back, while somebody decides about it: read once, held against the register each time they decide, written as
// one step.

import type {
  returnedCalls,
  ReturnedDecisions,
  ReturnedPreview,
} from '../../shared/activities/returned-calls.ts';
import type { OutputOf, ServerOf } from '../../shared/kernel/call.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import {
  lookAtReturned,
  proposalOfReturned,
  undecided,
} from '../imports/updates-workbook/import-returned.ts';
import { readReturnedWorkbook, type ReturnedWorkbook } from '../imports/updates-workbook/read-workbook.ts';
import { systemEnvironment } from '../register/environment.ts';
import { reading } from './reading.ts';
import { throughDoor } from './through-door.ts';
import type { AreasOf, JobTools } from './walls.ts';

interface Source {
  readonly job: string;
  readonly register: string;
  readonly workbook: ReturnedWorkbook;
}

const forgotten = fail('not-found', say('returned.forgotten'));

function look(
  { job, register, workbook }: Source,
  decisions: ReturnedDecisions,
): Promise<Result<ReturnedPreview>> {
  return reading(register, (open) => {
    const looked = lookAtReturned(workbook, open, decisions, systemEnvironment);
    return looked.ok ? succeed({ job, ...looked.value.plan.preview }) : looked;
  });
}

export function begin(): ServerOf<AreasOf<'returned workbook'>, JobTools> {
  let source: Source | undefined;
  return {
    returned: {
      read: async ({ job, register, path }, { signal }) => {
        const workbook = await readReturnedWorkbook(path, signal);
        if (!workbook.ok) return workbook;
        source = { job, register, workbook: workbook.value };
        return look(source, undecided);
      },

      again: ({ decisions }) => (source === undefined ? forgotten : look(source, decisions)),

      commit: ({ decisions, door }, { author, reason, language }) =>
        throughDoor<OutputOf<typeof returnedCalls.commit>>(door, async (commit) => {
          if (source === undefined) return forgotten;
          const { register, workbook } = source;
          const proposed = await reading(register, (open) =>
            proposalOfReturned(workbook, open, decisions, { author, reason, language }, systemEnvironment),
          );
          if (!proposed.ok) return proposed;
          const { answers, proposal, basedOn } = proposed.value;
          if (proposal.changes.length === 0) return succeed({ answers: 0, act: null });
          const written = await commit({ proposal, basedOn });
          return written.ok ? succeed({ answers, act: proposal.act }) : written;
        }),
    },
  };
}
