// How far a long job is, with a way to stop it, and why it failed. That it has begun and that it has ended is heard too, wherever the focus is
// by then.

import { ProgressBar } from 'react-aria-components/ProgressBar';
import type { Progress } from '../../shared/contract/events.ts';
import { speakNow, useText } from '../state/text.ts';
import { Button } from '../ui/Button.tsx';
import type { Job } from './use-job.ts';

interface JobProgressProps {
  readonly label: string;
  readonly progress: Progress | null;
  readonly onCancel?: () => void;
}

export function JobProgress({ label, progress, onCancel }: JobProgressProps) {
  const t = useText();
  const known = progress !== null && progress.total > 0;
  const share = known ? progress.done / progress.total : 0;
  return (
    <div className="progress">
      <ProgressBar
        aria-label={label}
        value={share * 100}
        isIndeterminate={!known}
        valueLabel={known ? t('job.part', { done: progress.done, total: progress.total }) : t('job.working')}
      >
        {({ valueText }) => (
          <>
            <p>
              {label} <span className="meta">{valueText}</span>
            </p>
            <div className="progress-track">
              <div className="progress-done" style={{ width: `${(share * 100).toFixed(1)}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      {onCancel === undefined ? null : (
        <div>
          <Button onPress={onCancel}>{t('button.cancel')}</Button>
        </div>
      )}
    </div>
  );
}

interface JobStandingProps {
  readonly job: Pick<Job<unknown>, 'running' | 'progress' | 'cancel' | 'error' | 'result'>;
  /** What is under way. */
  readonly label: string;
}

export function JobStanding({ job: { running, progress, cancel, error, result }, label }: JobStandingProps) {
  const t = useText();
  const isDone = !running && result !== null && error === null;
  return (
    <>
      {/* There before it says anything: what comes together with its words often isn’t read out. */}
      <p className="unseen" role="status">
        {running ? label : isDone ? t('job.ended') : ''}
      </p>
      {running ? <JobProgress label={label} progress={progress} onCancel={cancel} /> : null}
      {error === null ? null : <p role="alert">{speakNow(error.message)}</p>}
    </>
  );
}
