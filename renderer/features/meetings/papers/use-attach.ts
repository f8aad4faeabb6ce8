// A PDF on its way into the register: looked at in the background, with how far that is.

import type { Result } from '../../../../shared/kernel/result.ts';
import type { ArrivedPaper } from '../../../../shared/papers/file-calls.ts';
import { api } from '../../../api.ts';
import { useJob, type Job } from '../../../parts/use-job.ts';

export interface Attaching extends Job<ArrivedPaper | null> {
  readonly attach: (to: { readonly of: 'item' | 'paper'; readonly id: string }) => Promise<void>;
  /** The file that it came from, as it is now. */
  readonly takeChanged: (paperId: string, versionId: string) => Promise<void>;
}

export function useAttach(): Attaching {
  const job = useJob<ArrivedPaper | null>({ goesOn: true });
  return {
    ...job,
    attach: (to) => job.start((name) => api.paperFiles.attach({ job: name, to })),
    takeChanged: (paperId, versionId) =>
      job.start((name): Promise<Result<ArrivedPaper | null>> =>
        api.paperFiles.takeChanged({ job: name, paperId, versionId }),
      ),
  };
}
