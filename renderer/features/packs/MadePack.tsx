// A pack as it is made, and once it is: its files, whether it is still up to date, issuing it, and its pages.

import type { MadePackView } from '../../../shared/packs/calls.ts';
import { JobProgress } from '../../parts/JobProgress.tsx';
import { MadeFiles } from '../../parts/MadeFiles.tsx';
import type { Job } from '../../parts/use-job.ts';
import { speakNow, useText } from '../../state/text.ts';
import { Issuing } from './Issuing.tsx';
import { OutOfDate, useOutOfDate } from './OutOfDate.tsx';
import { PdfPreview } from './PdfPreview.tsx';

interface MadePackProps {
  readonly made: MadePackView;
  readonly onAgain: () => void;
}

function MadePack({ made, onAgain }: MadePackProps) {
  const t = useText();
  const since = useOutOfDate(made);
  return (
    <>
      <OutOfDate since={since} onAgain={onAgain} />
      <MadeFiles made={made} />
      <Issuing made={made} since={since} onAgain={onAgain} />
      <PdfPreview path={made.preview} mark={since === undefined ? null : t('packs.outOfDate')} />
    </>
  );
}

interface PackMakingProps {
  readonly job: Job<MadePackView>;
  /** What to do while there is none. */
  readonly begin: string;
  readonly onAgain: () => void;
}

export function PackMaking({ job, begin, onAgain }: PackMakingProps) {
  const t = useText();
  const { running, progress, cancel, error, result } = job;
  return (
    <div className="pack-main">
      {running ? <JobProgress label={t('packs.making')} progress={progress} onCancel={cancel} /> : null}
      {error === null ? null : <p role="alert">{speakNow(error.message)}</p>}
      {result === null && !running ? <p className="quiet">{begin}</p> : null}
      {result === null ? null : <MadePack key={result.pdf} made={result} onAgain={onAgain} />}
    </div>
  );
}
