// A job that makes files, as a dialog shows it: how far along it is, why it failed, what it made.

import type { MadePackView } from '../../shared/packs/calls.ts';
import { useText } from '../state/text.ts';
import { JobStanding } from './JobProgress.tsx';
import { MadeFiles } from './MadeFiles.tsx';
import type { Job } from './use-job.ts';

export function MadeByJob({ job }: { readonly job: Job<MadePackView> }) {
  const t = useText();
  return (
    <>
      <JobStanding job={job} label={t('job.working')} />
      {job.result === null ? null : <MadeFiles made={job.result} />}
    </>
  );
}
