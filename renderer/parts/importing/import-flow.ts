// A file on its way into the register: chosen, decided about, imported. Nothing is written before the last.

import type { Result } from '../../../shared/kernel/result.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { tell, tellFailure } from '../../state/app-store.ts';
import { keptState } from '../../state/kept.ts';
import { speakNow, useText } from '../../state/text.ts';

interface OfJob {
  readonly job: string;
}

export type ImportStep<P, D> =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly job: string }
  | { readonly kind: 'preview'; readonly preview: P; readonly decisions: D };

/** `P` is what is shown before it is imported, `D` what is decided about it, `W` what was written. */
interface ImportCalls<P, D, W> {
  readonly undecided: D;
  readonly again: (input: { readonly job: string; readonly decisions: D }) => Promise<Result<P>>;
  readonly commit: (input: { readonly job: string; readonly decisions: D }) => Promise<Result<W>>;
  readonly discard: (input: OfJob) => Promise<unknown>;
  readonly done: (t: Text, written: W) => string;
}

export interface ImportFlow<P, D> {
  readonly step: ImportStep<P, D>;
  readonly problem: string | null;
  /** `read` answers null where no file was chosen. */
  readonly begin: (read: (job: string) => Promise<Result<P | null>>) => Promise<void>;
  readonly decide: (preview: P, decisions: D) => Promise<void>;
  /** What is decided without asking anew: it is sent when it is imported. */
  readonly note: (preview: P, decisions: D) => void;
  readonly discard: (job: string) => void;
  readonly commit: (preview: P, decisions: D) => Promise<void>;
}

export function importFlow<P extends OfJob, D, W>({
  undecided,
  again,
  commit: write,
  discard: drop,
  done,
}: ImportCalls<P, D, W>): () => ImportFlow<P, D> {
  const useStep = keptState<ImportStep<P, D>>({ kind: 'none' });
  const useProblem = keptState<string | null>(null);
  return () => {
    const t = useText();
    const [step, setStep] = useStep();
    const [problem, setProblem] = useProblem();
    const end = () => {
      setProblem(null);
      setStep({ kind: 'none' });
    };
    const note = (preview: P, decisions: D) => {
      setStep({ kind: 'preview', preview, decisions });
    };
    const begin = async (read: (job: string) => Promise<Result<P | null>>) => {
      const job = crypto.randomUUID();
      setProblem(null);
      setStep({ kind: 'reading', job });
      const found = await read(job);
      if (!found.ok && found.error.code !== 'cancelled') tellFailure(found.error);
      if (found.ok && found.value !== null) note(found.value, undecided);
      else setStep({ kind: 'none' });
    };
    const decide = async ({ job }: P, decisions: D) => {
      setProblem(null);
      const next = await again({ job, decisions });
      if (next.ok) note(next.value, decisions);
      else setProblem(speakNow(next.error.message));
    };
    const discard = (job: string) => {
      void drop({ job });
      end();
    };
    const commit = async ({ job }: P, decisions: D) => {
      const written = await write({ job, decisions });
      if (!written.ok) {
        if (written.error.code === 'cancelled') tellFailure(written.error);
        else setProblem(speakNow(written.error.message));
        return;
      }
      tell(done(t, written.value));
      end();
    };
    return { step, problem, begin, decide, note, discard, commit };
  };
}
