// The import of a strategy document as one use case: parse, match, and commit as one batch. Each step can be used on its own.

import { commit, type CommitOptions, type Receipt } from '../../register/write/commit.ts';
import { newId, type Environment } from '../../register/environment.ts';
import { historyOfEntity } from '../../register/read/history.ts';
import { snapshot } from '../../register/read/query.ts';
import type { ReadableRegister, WritableRegister } from '../../register/register.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { emptySnapshot } from '../../../shared/register/snapshot.ts';
import { findAll } from './find/find.ts';
import type { Findings } from './find/findings.ts';
import { match } from './match/match.ts';
import type { Plan } from './match/plan.ts';
import { countOf } from './preview.ts';
import { readDocument } from './read/read-document.ts';

/** Step one. Failures: those of reading a document, and `nothing-found`. */
export async function parseStrategy(path: string): Promise<Result<Findings>> {
  const read = await readDocument(path);
  if (!read.ok) return read;
  const findings = findAll(read.value);
  if (findings.objectives.length === 0) {
    return fail(
      'nothing-found',
      `${read.value.file} holds no objective with measures or activities that could be read. It must have a table headed with words like “Measure” or “Activity”, or a heading like “Objective 1”. Nothing was imported.`,
      { file: read.value.file },
    );
  }
  return succeed(findings);
}

const importIntent = /^Import .+ from /u;
/** Step two, against a register or, for a preview of a first import, against nothing. */
export function matchStrategy(
  findings: Findings,
  register: ReadableRegister | undefined,
  environment: Environment,
): Plan {
  return match(findings, register === undefined ? emptySnapshot : snapshot(register), {
    newId: () => newId(environment),
    lastImported: (entityId, field) =>
      register === undefined ? undefined : lastImported(register, entityId, field),
  });
}

function lastImported(register: ReadableRegister, entityId: string, field: string): unknown {
  let value: unknown;
  for (const event of historyOfEntity(register, entityId)) {
    if (!importIntent.test(event.intent)) continue;
    if (event.field === field) value = event.after;
    else if (event.field === null && typeof event.after === 'object' && event.after !== null)
      value = Reflect.get(event.after, field);
  }
  return value;
}

/** Step three. The receipt is undefined when the document brings nothing new. */
export function commitStrategy(
  register: WritableRegister,
  findings: Findings,
  plan: Plan,
  actor: string,
  options: CommitOptions = {},
): Result<Receipt | undefined> {
  if (plan.changes.length === 0) return succeed(undefined);
  const intent = `Import ${countOf(plan.changes.length, 'change')} from ${findings.file}`;
  return commit(register, { actor, intent, changes: plan.changes }, options);
}
