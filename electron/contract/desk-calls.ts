// Every call that the open register answers, bound to its use case: a missing one does not compile.

import type { HandlersOf } from '../../shared/contract/call.ts';
import { registerContract } from '../../shared/contract/contract.ts';
import { activities } from '../desk/activities.ts';
import { attention } from '../desk/attention.ts';
import type { Caller } from '../desk/caller.ts';
import type { Desk } from '../desk/desk.ts';
import { conflicts } from '../desk/conflicts.ts';
import { figures } from '../desk/figures.ts';
import { finance } from '../desk/finance.ts';
import { history } from '../desk/history.ts';
import { issues } from '../desk/issues.ts';
import { overview } from '../desk/overview.ts';
import { people } from '../desk/people.ts';
import { members, projects } from '../desk/projects.ts';
import { registerHeader } from '../desk/register-header.ts';
import { strategy } from '../desk/strategy.ts';
import { updates } from '../desk/updates.ts';
import type { Result } from '../../shared/result.ts';
import { answer } from './answer.ts';

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

export function answerAtDesk(
  desk: Desk,
  author: string,
  request: unknown,
  onBug: (error: unknown, call: string) => void,
): Promise<Result<unknown>> {
  return answer({ declared: registerContract, handlers, onBug, context: () => ({ desk, author }) }, request);
}
