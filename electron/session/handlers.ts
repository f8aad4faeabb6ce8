// Every call that the open register answers, bound to its use case: a missing one does not compile.

import type { HandlersOf } from '../../shared/kernel/call.ts';
import { registerContract } from '../../shared/contract/contract.ts';
import { activities } from '../usecases/activities/activities.ts';
import { attention } from '../usecases/attention/attention.ts';
import type { Caller } from '../usecases/caller.ts';
import type { Session } from './session.ts';
import { conflicts } from '../usecases/exchange/conflicts.ts';
import { figures } from '../usecases/figures/figures.ts';
import { finance } from '../usecases/finance/finance.ts';
import { history } from '../usecases/history/history.ts';
import { issues } from '../usecases/packs/issues.ts';
import { overview } from '../usecases/strategy/overview.ts';
import { people } from '../usecases/people/people.ts';
import { members, projects } from '../usecases/finance/projects.ts';
import { registerHeader } from '../usecases/register/register-header.ts';
import { strategy } from '../usecases/strategy/strategy.ts';
import { updates } from '../usecases/activities/updates.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { answer } from '../wall/answer.ts';

type Handlers = {
  readonly [A in keyof typeof registerContract]: HandlersOf<(typeof registerContract)[A], Caller>;
};

const handlers: Handlers = {
  register: registerHeader,
  overview,
  strategy,
  figures,
  finance,
  projects,
  members,
  activities,
  updates,
  people,
  attention,
  history,
  issues,
  conflicts,
};

export function answerInSession(
  session: Session,
  author: string,
  request: unknown,
  onBug: (error: unknown, call: string) => void,
): Promise<Result<unknown>> {
  return answer(
    { declared: registerContract, handlers, onBug, context: () => ({ session, author }) },
    request,
  );
}
