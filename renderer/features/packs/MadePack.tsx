// A pack as it is made, and once it is: its files, whether it is still up to date, issuing it, and its pages.

import { useState } from 'react';
import type { PreviewWanted } from '../../../shared/packs/preview/preview-calls.ts';
import { JobStanding } from '../../parts/JobProgress.tsx';
import { MadeFiles } from '../../parts/MadeFiles.tsx';
import type { Job } from '../../parts/use-job.ts';
import { useText } from '../../state/text.ts';
import { Segments } from '../../ui/Segments.tsx';
import { isFromOther, type Made } from './made-from.ts';
import { Issuing } from './Issuing.tsx';
import { OutOfDate, useOutOfDate } from './OutOfDate.tsx';
import { PdfPreview } from './PdfPreview.tsx';
import { PackPreview } from './preview/PackPreview.tsx';

interface MadePackProps {
  readonly made: Made;
  readonly wanted: PreviewWanted | null;
  readonly onAgain: () => void;
}

function MadePack({ made, wanted, onAgain }: MadePackProps) {
  const t = useText();
  const [shown, setShown] = useState<'made' | 'now'>('made');
  const since = useOutOfDate(made);
  return (
    <>
      <OutOfDate since={since} onAgain={onAgain} />
      <div role="status">
        {isFromOther(made, wanted) ? <p className="pack-out-of-date">{t('packs.chosenSince')}</p> : null}
      </div>
      <MadeFiles made={made} />
      <Issuing made={made} since={since} onAgain={onAgain} />
      {wanted === null ? null : (
        <Segments
          label={t('packs.preview.which')}
          parts={(['made', 'now'] as const).map((part) => ({ part, label: t(`packs.preview.${part}`) }))}
          shown={shown}
          onShow={setShown}
        />
      )}
      {shown === 'now' && wanted !== null ? (
        <PackPreview wanted={wanted} />
      ) : (
        <PdfPreview path={made.preview} mark={since === undefined ? null : t('packs.outOfDate')} />
      )}
    </>
  );
}

interface PackMakingProps {
  readonly job: Job<Made>;
  /** What to do while there is none. */
  readonly begin: string;
  /** What it is made of, as it is chosen now; null where it can’t be made. */
  readonly wanted: PreviewWanted | null;
  readonly onAgain: () => void;
}

export function PackMaking({ job, begin, wanted, onAgain }: PackMakingProps) {
  const t = useText();
  const { running, result } = job;
  return (
    <div className="pack-main">
      <JobStanding job={job} label={t('packs.making')} />
      {result === null && !running ? <p className="quiet">{begin}</p> : null}
      {result === null ? (
        wanted === null ? null : (
          <PackPreview wanted={wanted} />
        )
      ) : (
        <MadePack key={result.pdf} made={result} wanted={wanted} onAgain={onAgain} />
      )}
    </div>
  );
}
