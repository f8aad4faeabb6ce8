// A job that makes files, as a dialog shows it: how far along it is, why it failed, what it made.

import type { MadePackView } from '../../shared/packs/calls.ts';
import { speakNow, useText } from '../state/text.ts';
import { JobProgress } from './JobProgress.tsx';
import { MadeFiles } from './MadeFiles.tsx';
import type { Job } from './use-job.ts';

export function MadeByJob({ job }: { readonly job: Job<MadePackView> }) {
  const t = useText();
  const { running, progress, cancel, error, result } = job;
  return (
    <>
      {running ? <JobProgress label={t('job.working')} progress={progress} onCancel={cancel} /> : null}
      {error === null ? null : <p role="alert">{speakNow(error.message)}</p>}
      {result === null ? null : <MadeFiles made={result} />}
    </>
  );
}
