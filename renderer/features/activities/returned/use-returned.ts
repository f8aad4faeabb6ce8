// A workbook of updates on its way back into the register: chosen, decided about, imported. Nothing is written before the last.

import type { ReturnedDecisions, ReturnedPreview } from '../../../../shared/activities/returned-calls.ts';
import { api } from '../../../api.ts';
import { tell, tellFailure } from '../../../state/app-store.ts';
import { keptState } from '../../../state/kept.ts';
import { speakNow, useText } from '../../../state/text.ts';

const undecided: ReturnedDecisions = { by: null, ticked: {} };

type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly job: string }
  | { readonly kind: 'preview'; readonly preview: ReturnedPreview; readonly decisions: ReturnedDecisions };

const useStep = keptState<Step>({ kind: 'none' });
const useProblem = keptState<string | null>(null);

export function useReturned() {
  const t = useText();
  const [step, setStep] = useStep();
  const [problem, setProblem] = useProblem();
  /** `token`: of a file that was chosen already. */
  const choose = async (token?: string) => {
    const job = crypto.randomUUID();
    setProblem(null);
    setStep({ kind: 'reading', job });
    const read = await api.returned.choose(token === undefined ? { job } : { job, token });
    if (!read.ok && read.error.code !== 'cancelled') tellFailure(read.error);
    const preview = read.ok ? read.value : null;
    setStep(preview === null ? { kind: 'none' } : { kind: 'preview', preview, decisions: undecided });
  };
  const decide = async ({ job }: ReturnedPreview, decisions: ReturnedDecisions) => {
    setProblem(null);
    const next = await api.returned.again({ job, decisions });
    if (next.ok) setStep({ kind: 'preview', preview: next.value, decisions });
    else setProblem(speakNow(next.error.message));
  };
  /** Of what is typed, nothing is asked until it is imported. */
  const answeredBy = (preview: ReturnedPreview, decisions: ReturnedDecisions, by: string) => {
    setStep({ kind: 'preview', preview, decisions: { ...decisions, by } });
  };
  const discard = (job: string) => {
    void api.returned.discard({ job });
    setProblem(null);
    setStep({ kind: 'none' });
  };
  const commit = async ({ job }: ReturnedPreview, decisions: ReturnedDecisions) => {
    const written = await api.returned.commit({ job, decisions });
    if (!written.ok) {
      if (written.error.code === 'cancelled') tellFailure(written.error);
      else setProblem(speakNow(written.error.message));
      return;
    }
    tell(t('returned.done', { count: written.value.answers }));
    setProblem(null);
    setStep({ kind: 'none' });
  };
  return { step, problem, choose, decide, answeredBy, discard, commit };
}

export type Returned = ReturnType<typeof useReturned>;
