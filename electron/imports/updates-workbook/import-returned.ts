// A returned workbook of updates as one use case: held against the register as it is now, and what is ticked of it as one step to write.

import { leadNames } from '../../../shared/people/rules/lead-names.ts';
import type { ReturnedDecisions } from '../../../shared/activities/returned-calls.ts';
import type { RowMark } from '../../../shared/activities/rules/workbook-marks.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';
import type { Proposal } from '../../../shared/kernel/change.ts';
import { succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Language } from '../../../shared/language/language.ts';
import { say } from '../../../shared/language/say.ts';
import { speak } from '../../../shared/language/speak.ts';
import { indexOf, type RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Environment } from '../../register/environment.ts';
import { snapshot } from '../../register/read/query.ts';
import { todayIn } from '../../register/read/time-zone.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { changesOfReturned } from './changes.ts';
import { planReturned, type Against, type ReturnedPlan } from './plan.ts';
import type { ReturnedWorkbook } from './read-workbook.ts';

export const undecided: ReturnedDecisions = { by: null, ticked: {} };

export interface Looked {
  readonly against: Against;
  readonly plan: ReturnedPlan;
  /** The register's last batch when it was compared: a later one makes this out of date. */
  readonly basedOn: number;
}

export function lookAtReturned(
  workbook: ReturnedWorkbook,
  register: ReadableRegister,
  decisions: ReturnedDecisions,
  environment: Environment,
): Result<Looked> {
  // Before anything is read: what another program writes meanwhile makes it out of date.
  const basedOn = register.log.lastBatch();
  const against = { register, index: indexOf(snapshot(register)), today: todayIn(register, environment) };
  const plan = planReturned(workbook, against, decisions);
  return plan.ok ? succeed({ against, plan: plan.value, basedOn }) : plan;
}

interface Asker {
  readonly author: string;
  readonly reason?: string | undefined;
  readonly language: Language;
}

/** Those who lead it, where the workbook went to all of them; whoever imports it, where nobody does. */
function whoAnswers(index: RegisterIndex, by: string, { author, language }: Asker) {
  return ({ id }: RowMark): string => {
    const names = leadNames(index, id).map((name) => speak(language, name));
    return [by, names.join('; '), author].find((name) => name.trim() !== '') ?? author;
  };
}

export interface ReturnedProposal extends Pick<Looked, 'basedOn'> {
  readonly answers: number;
  readonly proposal: Proposal;
}

/** What is ticked of it, as one step to write. */
export function proposalOf(
  workbook: ReturnedWorkbook,
  { against, plan, basedOn }: Looked,
  asker: Asker,
): ReturnedProposal {
  const { index } = against;
  const byOf = whoAnswers(index, plan.preview.by, asker);
  const { changes, origin } = changesOfReturned({ ...against, workbook, plan, byOf });
  const answers = plan.taken.length;
  const period = periodName(index.periods.get(workbook.sent.periodId));
  const act = say('returned.import', { count: answers, period, file: workbook.file });
  const { author: actor, reason } = asker;
  return { answers, proposal: { actor, act, origin, reason, changes }, basedOn };
}

export function proposalOfReturned(
  workbook: ReturnedWorkbook,
  register: ReadableRegister,
  decisions: ReturnedDecisions,
  asker: Asker,
  environment: Environment,
): Result<ReturnedProposal> {
  const looked = lookAtReturned(workbook, register, decisions, environment);
  return looked.ok ? succeed(proposalOf(workbook, looked.value, asker)) : looked;
}
