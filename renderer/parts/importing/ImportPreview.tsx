// The last look before something is imported: what is asked of it, its lines, how it was read.

import type { ReactNode } from 'react';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { JobProgress } from '../JobProgress.tsx';
import type { ImportFlow } from './import-flow.ts';
import './importing.css';

interface ImportPreviewProps<P, D> {
  readonly flow: ImportFlow<P, D>;
  readonly preview: P;
  readonly decisions: D;
  readonly title: string;
  /** On the button that imports it. */
  readonly now: string;
  readonly hasNothing: boolean;
  /** On the button that compares it again, where that went wrong. */
  readonly again: string;
  readonly children: ReactNode;
}

export function ImportPreview<P extends { readonly job: string }, D>({
  flow,
  preview,
  decisions,
  title,
  now,
  hasNothing,
  again,
  children,
}: ImportPreviewProps<P, D>) {
  const t = useText();
  const speak = useSpeak();
  return (
    <Screen
      title={title}
      action={
        <>
          <Button
            onPress={() => {
              flow.discard(preview.job);
            }}
          >
            {t('button.cancel')}
          </Button>
          <Button look="main" disabled={hasNothing} onPress={() => flow.commit(preview, decisions)}>
            {now}
          </Button>
        </>
      }
    >
      <div className="importing">
        {flow.problem === null ? null : (
          <div role="alert" className="importing-problem">
            <p>{speak(flow.problem)}</p>
            <Button onPress={() => flow.decide(preview, (latest) => latest)}>{again}</Button>
          </div>
        )}
        {children}
      </div>
    </Screen>
  );
}

interface HowItWasReadProps {
  readonly heading: string;
  readonly notices: readonly string[];
}

export function HowItWasRead({ heading, notices }: HowItWasReadProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </section>
  );
}

interface ImportReadingProps {
  readonly title: string;
  readonly label: string;
  readonly onCancel: () => void;
}

export function ImportReading({ title, label, onCancel }: ImportReadingProps) {
  return (
    <Screen title={title}>
      <JobProgress label={label} progress={null} onCancel={onCancel} />
    </Screen>
  );
}
