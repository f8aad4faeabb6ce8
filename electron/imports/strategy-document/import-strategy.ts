// The import of a strategy document as one use case: parse, match, and commit as one batch. Each step can be used on its own.

import type { Origin } from '../../../shared/kernel/origin.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import type { Change, Proposal } from '../../../shared/kernel/change.ts';
import { dayOf } from '../../../shared/kernel/days.ts';
import { say } from '../../../shared/language/say.ts';
import { commit, type CommitOptions, type Receipt } from '../../register/write/commit.ts';
import { newId, type Environment } from '../../register/environment.ts';
import { historyOfEntity } from '../../register/read/history.ts';
import { snapshot } from '../../register/read/query.ts';
import type { ReadableRegister, WritableRegister } from '../../register/register.ts';
import { lettersNoticed } from '../../../shared/packs/rules/letters.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { emptySnapshot } from '../../../shared/register/snapshot.ts';
import { findAll } from './find/find.ts';
import type { Findings } from './find/findings.ts';
import { match } from './match/match.ts';
import type { Plan } from './match/plan.ts';
import { readDocument } from './read/read-document.ts';

/** Where a day begins first: what is after today there is after today everywhere. */
const earliestZone = 'Etc/GMT-14';

/** Step one. Without a clock nothing is in doubt for being still to come. Failures: those of reading a document, and `nothing-found`. */
export async function parseStrategy(
  path: string,
  clock?: Pick<Environment, 'now'>,
): Promise<Result<Findings>> {
  const read = await readDocument(path);
  if (!read.ok) return read;
  const findings = findAll(read.value, clock && dayOf(clock.now(), earliestZone));
  if (findings.objectives.length === 0) {
    return fail('nothing-found', say('document.nothing-found', { file: read.value.file }), {
      file: read.value.file,
    });
  }
  return succeed({ ...findings, notices: [...findings.notices, ...lettersNoticed(findings)] });
}

/** Step two, against a register or, for a preview of a first import, against nothing. */
export function matchStrategy(
  findings: Findings,
  register: ReadableRegister | undefined,
  environment: Environment,
  timeZone?: string,
): Plan {
  return match(findings, register === undefined ? emptySnapshot : snapshot(register), {
    timeZone,
    newId: () => newId(environment),
    lastImported: (entityId, field) =>
      register === undefined ? undefined : lastImported(register, entityId, field),
  });
}

/** What the documents imported so far last said about a field, ignoring what a spreadsheet or a person has said since. */
function lastImported(register: ReadableRegister, entityId: string, field: string): unknown {
  let value: unknown;
  for (const event of historyOfEntity(register, entityId)) {
    if (event.origin.kind !== 'document') continue;
    if (event.field === field) value = event.after;
    else if (event.field === null && typeof event.after === 'object' && event.after !== null)
      value = Reflect.get(event.after, field);
  }
  return value;
}

/** What importing a document writes: one step. */
export function proposalOf(
  { file, sha256 }: Findings,
  changes: readonly Change[],
): { readonly act: Saying; readonly origin: Origin; readonly changes: Proposal['changes'] } {
  return {
    act: say('import.act', { count: changes.length, file }),
    origin: { kind: 'document', file, sha256 },
    changes,
  };
}

/** Step three. The receipt is undefined when the document brings nothing new. */
export function commitStrategy(
  register: WritableRegister,
  findings: Findings,
  plan: Plan,
  { actor, reason }: { readonly actor: string; readonly reason?: string | undefined },
  options: CommitOptions = {},
): Result<Receipt | undefined> {
  if (plan.changes.length === 0) return succeed(undefined);
  return commit(register, { actor, reason, ...proposalOf(findings, plan.changes) }, options);
}
