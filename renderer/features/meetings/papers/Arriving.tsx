// What is said while a PDF is looked at, and why it couldn't be taken in.

import { JobProgress } from '../../../parts/JobProgress.tsx';
import { useSpeak, useText } from '../../../state/text.ts';
import type { Attaching } from './use-attach.ts';

export function Arriving({ attaching }: { readonly attaching: Attaching }) {
  const t = useText();
  const speak = useSpeak();
  const { running, progress, error, cancel } = attaching;
  return (
    <>
      {running && progress !== null ? (
        <JobProgress label={t('papers.looking')} progress={progress} onCancel={cancel} />
      ) : null}
      {error === null || error.code === 'cancelled' ? null : (
        <p className="field-problem" role="alert">
          {speak(error.message)}
        </p>
      )}
    </>
  );
}
