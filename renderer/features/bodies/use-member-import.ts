// A list of members on its way into the seats of a body: chosen, decided about, imported. Nothing is written before the last.

import type { MemberDecisions, MembersPreview } from '../../../shared/bodies/member-import-calls.ts';
import { api } from '../../api.ts';
import { tell, tellFailure } from '../../state/app-store.ts';
import { keptState } from '../../state/kept.ts';
import { speakNow, useText } from '../../state/text.ts';

const undecided: MemberDecisions = { sheet: null, answers: {}, ticked: {} };

type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly job: string }
  | { readonly kind: 'preview'; readonly preview: MembersPreview; readonly decisions: MemberDecisions };

const useStep = keptState<Step>({ kind: 'none' });
const useProblem = keptState<string | null>(null);

export function useMemberImport() {
  const t = useText();
  const [step, setStep] = useStep();
  const [problem, setProblem] = useProblem();
  const choose = async (bodyId: string) => {
    const job = crypto.randomUUID();
    setProblem(null);
    setStep({ kind: 'reading', job });
    const read = await api.memberImport.choose({ job, bodyId });
    if (!read.ok && read.error.code !== 'cancelled') tellFailure(read.error);
    const preview = read.ok ? read.value : null;
    setStep(preview === null ? { kind: 'none' } : { kind: 'preview', preview, decisions: undecided });
  };
  const decide = async ({ job }: MembersPreview, decisions: MemberDecisions) => {
    setProblem(null);
    const next = await api.memberImport.again({ job, decisions });
    if (next.ok) setStep({ kind: 'preview', preview: next.value, decisions });
    else setProblem(speakNow(next.error.message));
  };
  const discard = (job: string) => {
    void api.memberImport.discard({ job });
    setProblem(null);
    setStep({ kind: 'none' });
  };
  const commit = async ({ job }: MembersPreview, decisions: MemberDecisions) => {
    const written = await api.memberImport.commit({ job, decisions });
    if (!written.ok) {
      if (written.error.code === 'cancelled') tellFailure(written.error);
      else setProblem(speakNow(written.error.message));
      return;
    }
    tell(t('member-list.done', { count: written.value.seats }));
    setProblem(null);
    setStep({ kind: 'none' });
  };
  return { step, problem, choose, decide, discard, commit };
}

export type MemberImport = ReturnType<typeof useMemberImport>;
