// A strategy document into a register file, created when there is none: the whole import, as the command line and the first start need it.

import { existsSync, rmSync } from 'node:fs';
import { succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Receipt } from '../../register/write/commit.ts';
import type { Environment } from '../../register/environment.ts';
import { createRegister, openForReading, openRegister } from '../../register/open.ts';
import type { Findings } from './find/findings.ts';
import { commitStrategy, matchStrategy, parseStrategy } from './import-strategy.ts';
import type { Plan } from './match/plan.ts';

export interface ImportOptions {
  readonly dryRun: boolean;
  readonly actor: string;
  /** Why figures of a closed period change. */
  readonly reason?: string | undefined;
}

export interface Imported {
  readonly findings: Findings;
  readonly plan: Plan;
  /** Undefined when the document brought nothing new, or in a dry run. */
  readonly receipt: Receipt | undefined;
  readonly created: boolean;
}

/** Failures: those of reading a document, of opening or making a register, and of a commit. A register created for it is removed again. */
export async function importIntoFile(
  registerPath: string,
  documentPath: string,
  { dryRun, actor, reason }: ImportOptions,
  environment: Environment,
): Promise<Result<Imported>> {
  const parsed = await parseStrategy(documentPath);
  if (!parsed.ok) return parsed;
  const findings = parsed.value;
  const created = !existsSync(registerPath);
  const planned = planOnly(registerPath, findings, created, environment);
  // A document that brings nothing new leaves even the file's own bytes alone.
  if (dryRun || !planned.ok || planned.value.plan.changes.length === 0) return planned;

  const opened = created
    ? createRegister(registerPath, environment)
    : openRegister(registerPath, environment);
  if (!opened.ok) return opened;
  const register = opened.value;
  const plan = matchStrategy(findings, register, environment);
  const committed = commitStrategy(register, findings, plan, { actor, reason });
  register.close();
  if (!committed.ok) {
    if (created) rmSync(registerPath, { force: true });
    return committed;
  }
  return succeed({ findings, plan, receipt: committed.value, created });
}

function planOnly(
  registerPath: string,
  findings: Findings,
  created: boolean,
  environment: Environment,
): Result<Imported> {
  if (created) {
    return succeed({
      findings,
      plan: matchStrategy(findings, undefined, environment),
      receipt: undefined,
      created,
    });
  }
  const opened = openForReading(registerPath);
  if (!opened.ok) return opened;
  const plan = matchStrategy(findings, opened.value, environment);
  opened.value.close();
  return succeed({ findings, plan, receipt: undefined, created });
}
