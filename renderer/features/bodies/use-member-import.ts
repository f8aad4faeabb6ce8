// A list of members on its way into the seats of a body.

import type { MemberDecisions, MembersPreview } from '../../../shared/bodies/member-import-calls.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { importFlow, type ImportFlow } from '../../parts/importing/import-flow.ts';

const undecided: MemberDecisions = { sheet: null, answers: {}, ticked: {} };

const { again, commit, discard } = api.memberImport;

const useFlow = importFlow({
  undecided,
  again,
  commit,
  discard,
  done: ({ seats }) => say('member-list.done', { count: seats }),
});

export interface MemberImport extends ImportFlow<MembersPreview, MemberDecisions> {
  readonly choose: (bodyId: string) => Promise<void>;
}

export function useMemberImport(): MemberImport {
  const flow = useFlow();
  const choose = (bodyId: string) => flow.begin((job) => api.memberImport.choose({ job, bodyId }));
  return { ...flow, choose };
}
