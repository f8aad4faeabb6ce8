// A file on its way into the register: chosen, decided about, imported. Nothing is written before the last.

import type { Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { tell, tellFailure } from '../../state/app-store.ts';
import { keptState } from '../../state/kept.ts';

interface OfJob {
  readonly job: string;
}

interface Shown<P, D> {
  readonly kind: 'preview';
  readonly preview: P;
  readonly decisions: D;
}

export type ImportStep<P, D> =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly job: string }
  | Shown<P, D>;

/** Of what has been decided so far, which may be more than the screen shows yet. */
type Change<D> = (latest: D) => D;

/** `P` is what is shown before it is imported, `D` what is decided about it, `W` what was written. */
interface ImportCalls<P, D, W> {
  readonly undecided: D;
  readonly again: (input: { readonly job: string; readonly decisions: D }) => Promise<Result<P>>;
  readonly commit: (input: { readonly job: string; readonly decisions: D }) => Promise<Result<W>>;
  readonly discard: (input: OfJob) => Promise<unknown>;
  readonly done: (written: W) => Saying;
}

export interface ImportFlow<P, D> {
  readonly step: ImportStep<P, D>;
  readonly problem: Saying | null;
  /** `read` answers null where no file was chosen. */
  readonly begin: (read: (job: string) => Promise<Result<P | null>>) => Promise<void>;
  /** Kept at once, and asked about: the preview follows with the answer to what was decided last. */
  readonly decide: (preview: P, change: Change<D>) => Promise<void>;
  /** What is decided without asking anew: it is sent when it is imported. */
  readonly note: (preview: P, change: Change<D>) => void;
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
  const useProblem = keptState<Saying | null>(null);
  let newest = 0;
  /** Answers undefined where something else was asked since, or the file was given up: that answer counts no more. */
  const ask = async <T>(request: () => Promise<T>): Promise<T | undefined> => {
    newest += 1;
    const asked = newest;
    const answer = await request();
    return asked === newest ? answer : undefined;
  };
  return () => {
    const [step, setStep] = useStep();
    const [problem, setProblem] = useProblem();
    const end = () => {
      newest += 1;
      setProblem(null);
      setStep({ kind: 'none' });
    };
    /** Undefined where it is no longer this file that is decided about. */
    const change = (job: string, to: (shown: Shown<P, D>) => Shown<P, D>): Shown<P, D> | undefined => {
      const isOfIt = (present: ImportStep<P, D>) =>
        present.kind === 'preview' && present.preview.job === job ? present : undefined;
      return isOfIt(
        setStep((present) => {
          const shown = isOfIt(present);
          return shown === undefined ? present : to(shown);
        }),
      );
    };
    const decided = ({ job }: P, latest: Change<D>) =>
      change(job, (shown) => ({ ...shown, decisions: latest(shown.decisions) }));
    const begin = async (read: (job: string) => Promise<Result<P | null>>) => {
      const job = crypto.randomUUID();
      setProblem(null);
      setStep({ kind: 'reading', job });
      const found = await ask(() => read(job));
      if (found === undefined) return;
      if (!found.ok && found.error.code !== 'cancelled') tellFailure(found.error);
      if (found.ok && found.value !== null)
        setStep({ kind: 'preview', preview: found.value, decisions: undecided });
      else setStep({ kind: 'none' });
    };
    const decide = async (preview: P, latest: Change<D>) => {
      const now = decided(preview, latest);
      if (now === undefined) return;
      const { job } = preview;
      setProblem(null);
      const next = await ask(() => again({ job, decisions: now.decisions }));
      if (next === undefined) return;
      if (next.ok) change(job, (shown) => ({ ...shown, preview: next.value }));
      else setProblem(next.error.message);
    };
    const note = (preview: P, latest: Change<D>) => {
      decided(preview, latest);
    };
    const discard = (job: string) => {
      void drop({ job });
      end();
    };
    const commit = async ({ job }: P, decisions: D) => {
      const written = await write({ job, decisions });
      if (!written.ok) {
        if (written.error.code === 'cancelled') tellFailure(written.error);
        else setProblem(written.error.message);
        return;
      }
      tell(done(written.value));
      end();
    };
    return { step, problem, begin, decide, note, discard, commit };
  };
}
