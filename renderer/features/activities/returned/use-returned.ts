// A workbook of updates on its way back into the register.

import type { ReturnedDecisions, ReturnedPreview } from '../../../../shared/activities/returned-calls.ts';
import { say } from '../../../../shared/language/say.ts';
import { api } from '../../../api.ts';
import { importFlow, type ImportFlow } from '../../../parts/importing/import-flow.ts';

const undecided: ReturnedDecisions = { by: null, ticked: {} };

const { again, commit, discard } = api.returned;

const useFlow = importFlow({
  undecided,
  again,
  commit,
  discard,
  done: ({ answers }) => say('returned.done', { count: answers }),
});

export interface Returned extends ImportFlow<ReturnedPreview, ReturnedDecisions> {
  /** `token`: of a file that was chosen already. */
  readonly choose: (token?: string) => Promise<void>;
}

export function useReturned(): Returned {
  const flow = useFlow();
  const choose = (token?: string) =>
    flow.begin((job) => api.returned.choose(token === undefined ? { job } : { job, token }));
  return { ...flow, choose };
}
