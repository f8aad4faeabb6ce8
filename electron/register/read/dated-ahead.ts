// Changes dated after what this computer's clock says. One of two clocks was wrong, and nothing here says which; and since a change is dated after
// all that it follows, what is written next bears the same day.

import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import type { Environment } from '../environment.ts';
import type { ReadableRegister } from '../register.ts';
import { daysWritten } from './as-at.ts';
import { todayIn } from './time-zone.ts';

/** What is to be said of it; undefined where there is nothing of the kind. */
export function datedAhead(
  register: ReadableRegister,
  environment: Pick<Environment, 'now'>,
): Saying | undefined {
  const today = todayIn(register, environment);
  const last = daysWritten(register)?.last;
  return last === undefined || last <= today
    ? undefined
    : say('register.dated-ahead', { last: { day: last }, today: { day: today } });
}
