// The steps of an import of figures: choose, decide how it is read, look at every figure, import. Nothing is written before the last.

import type { FiguresPreview, SheetProposal } from '../../../shared/files/spreadsheet-calls.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { whatIsTaken } from '../../../shared/files/rules/what-is-taken.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { go, tell, tellFailure } from '../../state/app-store.ts';
import { keptState } from '../../state/kept.ts';
import { useReturned } from '../activities/returned/use-returned.ts';
import { countOpen, decisionsFor, draftOf, type Decisions } from './decisions.ts';

export type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading'; readonly job: string; readonly before: Step }
  | { readonly kind: 'mapping'; readonly proposal: SheetProposal }
  | { readonly kind: 'preview'; readonly proposal: SheetProposal; readonly preview: FiguresPreview };

const useStep = keptState<Step>({ kind: 'choose' });
const useDecisions = keptState<Decisions>({});
const useProblem = keptState<Saying | null>(null);
/** What the way it is read is to be called; null until somebody says. */
const useProfileName = keptState<string | null>(null);

export function useSpreadsheet() {
  const [step, setStep] = useStep();
  const [decisions, setDecisions] = useDecisions();
  const [problem, setProblem] = useProblem();
  const [profileName, setProfileName] = useProfileName();
  const returned = useReturned();

  /** Answers with the outcome; on failure the step before is shown again, with the reason. */
  const reading = async <T>(
    job: string,
    before: Step,
    work: () => Promise<Result<T>>,
  ): Promise<T | undefined> => {
    setProblem(null);
    setStep({ kind: 'reading', job, before });
    const result = await work();
    if (result.ok) return result.value;
    const { code, whereabouts } = result.error;
    if (code === 'returned-workbook' && whereabouts?.id !== undefined) {
      setStep(before);
      go('updates');
      await returned.choose(whereabouts.id);
      return undefined;
    }
    if (result.error.code !== 'cancelled') setProblem(result.error.message);
    setStep(before);
    return undefined;
  };
  const lookAt = async (proposal: SheetProposal, decided: Decisions) => {
    const { job } = proposal;
    const preview = await reading(job, { kind: 'mapping', proposal }, () =>
      api.spreadsheet.preview({ job, draft: draftOf(proposal, decided) }),
    );
    if (preview !== undefined) setStep({ kind: 'preview', proposal, preview });
  };
  const proposed = async (proposal: SheetProposal) => {
    const decided = decisionsFor(proposal);
    setDecisions(decided);
    setProfileName(null);
    // Last month's profile fits completely: nothing is left to decide.
    if (proposal.profile?.whole === true && countOpen(proposal, decided) === 0)
      await lookAt(proposal, decided);
    else setStep({ kind: 'mapping', proposal });
  };

  return {
    step,
    profileName,
    setProfileName,
    decisions,
    setDecisions,
    problem,
    setProblem,
    lookAt: (proposal: SheetProposal) => lookAt(proposal, decisions),
    choose: async () => {
      const job = crypto.randomUUID();
      const before: Step = step.kind === 'reading' ? { kind: 'choose' } : step;
      const chosen = await reading(job, before, () => api.spreadsheet.choose({ job }));
      if (chosen === null) setStep(before);
      else if (chosen !== undefined) await proposed(chosen);
    },
    again: async (proposal: SheetProposal, work: () => Promise<Result<SheetProposal>>) => {
      const found = await reading(proposal.job, { kind: 'mapping', proposal }, work);
      if (found === undefined) return;
      setDecisions(decisionsFor(found));
      setStep({ kind: 'mapping', proposal: found });
    },
    backToMapping: (proposal: SheetProposal) => {
      setProblem(null);
      setStep({ kind: 'mapping', proposal });
    },
    showPreview: (proposal: SheetProposal, preview: FiguresPreview) => {
      setStep({ kind: 'preview', proposal, preview });
    },
    commit: async (proposal: SheetProposal, profileName: string): Promise<boolean> => {
      const { job } = proposal;
      const result = await api.spreadsheet.commit({
        job,
        profileName: profileName === '' ? null : profileName,
      });
      if (!result.ok) {
        if (result.error.code === 'cancelled') tellFailure(result.error);
        else setProblem(result.error.message);
        return false;
      }
      const { lines } = result.value;
      tell(
        lines === 0
          ? say('sheet.kept', { name: profileName })
          : say('sheet.done', { count: lines, what: whatIsTaken(result.value) }),
      );
      setStep({ kind: 'choose' });
      return true;
    },
    discard: async (job: string) => {
      await api.spreadsheet.discard({ job });
      setProblem(null);
      setStep({ kind: 'choose' });
    },
  };
}

export type Spreadsheet = ReturnType<typeof useSpreadsheet>;
