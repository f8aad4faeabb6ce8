// The register's calendar: the month a financial year begins in, and the time zone of its days.

import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { set } from '../../../shared/kernel/change.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { strategyCalls } from '../../../shared/strategy/calls.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { gone, write, type Caller } from '../caller.ts';

function strategyOf({ session }: Caller, id: string) {
  return session.index().snapshot.strategies.find((row) => row.id === id);
}

export const calendar: Pick<HandlersOf<typeof strategyCalls, Caller>, 'setYearStart' | 'setTimeZone'> = {
  setYearStart: ({ id, month }, caller) => {
    const found = strategyOf(caller, id);
    if (found === undefined) return gone('strategy');
    if (found.yearStartMonth === month) return succeed(null);
    return write(caller, say('strategy.change-year-start'), [set(strategy, id, 'yearStartMonth', month)]);
  },

  setTimeZone: ({ id, timeZone }, caller) => {
    const found = strategyOf(caller, id);
    if (found === undefined) return gone('strategy');
    if (found.timeZone === timeZone) return succeed(null);
    return write(caller, say('strategy.change-time-zone', { timeZone: timeZone.replaceAll('_', ' ') }), [
      set(strategy, id, 'timeZone', timeZone),
    ]);
  },
};
