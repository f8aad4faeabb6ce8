// A strategy document into a register file, created when there is none: the whole import, as the command line and the first start need it.

import { existsSync } from 'node:fs';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { takeAway } from '../../put-in-place.ts';
import type { Receipt } from '../../register/write/commit.ts';
import type { Environment } from '../../register/environment.ts';
import { createRegister, openForReading, openRegister } from '../../register/open.ts';
import { snapshot } from '../../register/read/query.ts';
import { timeZoneOf } from '../../register/read/time-zone.ts';
import type { ReadableRegister } from '../../register/register.ts';
import type { Findings } from './find/findings.ts';
import { commitStrategy, matchStrategy, parseStrategy } from './import-strategy.ts';
import type { Plan } from './match/plan.ts';

export interface ImportOptions {
  readonly dryRun: boolean;
  readonly actor: string;
  /** Why figures of a closed period change. */
  readonly reason?: string | undefined;
  /** Where the register is kept, when this import begins it. */
  readonly timeZone?: string | undefined;
}

export interface Imported {
  readonly findings: Findings;
  readonly plan: Plan;
  /** Undefined when the document brought nothing new, or in a dry run. */
  readonly receipt: Receipt | undefined;
  readonly created: boolean;
}

/**
 * Failures: those of reading a document, of opening or making a register, and of a commit; `other-time-zone` for a register that is kept in
 * another. A register created for it is removed again.
 */
export async function importIntoFile(
  registerPath: string,
  documentPath: string,
  { dryRun, actor, reason, timeZone }: ImportOptions,
  environment: Environment,
): Promise<Result<Imported>> {
  const parsed = await parseStrategy(documentPath, environment);
  if (!parsed.ok) return parsed;
  const findings = parsed.value;
  const created = !existsSync(registerPath);
  const planned = planOnly(registerPath, { findings, created, timeZone }, environment);
  // A document that brings nothing new leaves even the file's own bytes alone.
  if (dryRun || !planned.ok || planned.value.plan.changes.length === 0) return planned;

  const opened = created
    ? createRegister(registerPath, environment)
    : openRegister(registerPath, environment);
  if (!opened.ok) return opened;
  const register = opened.value;
  const plan = matchStrategy(findings, register, environment, timeZone);
  const committed = commitStrategy(register, findings, plan, { actor, reason });
  register.close();
  if (!committed.ok) {
    if (created) takeAway(registerPath);
    return committed;
  }
  return succeed({ findings, plan, receipt: committed.value, created });
}

interface Wanted extends Pick<Imported, 'findings' | 'created'>, Pick<ImportOptions, 'timeZone'> {}

function planOnly(
  registerPath: string,
  { findings, created, timeZone }: Wanted,
  environment: Environment,
): Result<Imported> {
  const planned = (register?: ReadableRegister): Result<Imported> => {
    const plan = matchStrategy(findings, register, environment, timeZone);
    return succeed({ findings, plan, receipt: undefined, created });
  };
  if (created) return planned();
  const opened = openForReading(registerPath);
  if (!opened.ok) return opened;
  const register = opened.value;
  const result = otherZone(register, timeZone) ?? planned(register);
  register.close();
  return result;
}

/** The days of a register that has begun aren't moved in passing, by the option of an import. */
function otherZone(register: ReadableRegister, wanted: string | undefined) {
  const { path } = register;
  const zone = timeZoneOf(register);
  return wanted === undefined || zone === wanted || snapshot(register).strategies.length === 0
    ? undefined
    : fail('other-time-zone', say('document.other-time-zone', { register: path, zone, wanted }), {
        file: path,
      });
}
