// What stands where an answer of the app is to be shown: that it is being read, or why it couldn't be.

import type { Failure } from '../../shared/kernel/result.ts';
import { useSpeak, useText } from '../state/text.ts';
import { Screen } from '../ui/layout/Screen.tsx';

interface NotYetProps {
  /** Null while the answer is on its way. */
  readonly error: Failure | null;
  /** The title of the screen, where there is nothing else to show on it. */
  readonly title?: string;
}

export function NotYet({ error, title }: NotYetProps) {
  const t = useText();
  const speak = useSpeak();
  const shown =
    error === null ? (
      <p className="quiet not-yet">{t('frame.loading')}</p>
    ) : (
      <p role="alert" className="problem not-yet">
        {speak(error.message)}
      </p>
    );
  return title === undefined ? shown : <Screen title={title}>{shown}</Screen>;
}
