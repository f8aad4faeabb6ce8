// A strategy document while somebody decides about it: read, compared with the register, and written as one step when they say so.

import { setImmediate } from 'node:timers/promises';
import type { ImportPreview } from '../../shared/files/import-calls.ts';
import type { ServerOf } from '../../shared/kernel/call.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { matchStrategy, parseStrategy, proposalOf } from '../imports/strategy-document/import-strategy.ts';
import { systemEnvironment } from '../register/environment.ts';
import { reading } from './reading.ts';
import { throughDoor } from './through-door.ts';
import type { AreasOf, JobTools } from './walls.ts';

interface Source {
  readonly job: string;
  readonly register: string;
  readonly path: string;
}

interface Found {
  readonly proposal: ReturnType<typeof proposalOf>;
  /** The register's last batch when it was compared: a later one makes this out of date. */
  readonly basedOn: number;
}

const forgotten = fail('not-found', say('import.forgotten'));

export function begin(): ServerOf<AreasOf<'strategy import'>, JobTools> {
  let source: Source | undefined;
  let found: Found | undefined;

  const read = async (
    { job, register, path }: Source,
    signal: AbortSignal,
  ): Promise<Result<ImportPreview>> => {
    const parsed = await parseStrategy(path, systemEnvironment);
    if (!parsed.ok) return parsed;
    await setImmediate(); // so that a signal is heard
    signal.throwIfAborted();
    const findings = parsed.value;
    return reading(register, (open) => {
      const basedOn = open.log.lastBatch();
      const { items, changes, absent } = matchStrategy(findings, open, systemEnvironment);
      found = { proposal: proposalOf(findings, changes), basedOn };
      const { file, title, assumptions, notUnderstood, notices } = findings;
      return succeed({
        job,
        file,
        title,
        items,
        absent,
        assumptions,
        notUnderstood,
        notices,
        changes: changes.length,
      });
    });
  };

  return {
    document: {
      read: (asked, { signal }) => {
        source = asked;
        return read(asked, signal);
      },
      again: (_input, { signal }) => (source === undefined ? forgotten : read(source, signal)),
      commit: ({ door }, { author, reason }) =>
        throughDoor(door, async (commit) => {
          if (found === undefined) return forgotten;
          const { proposal, basedOn } = found;
          const written = await commit({ proposal: { ...proposal, actor: author, reason }, basedOn });
          return written.ok ? succeed({ changes: proposal.changes.length, act: proposal.act }) : written;
        }),
    },
  };
}
