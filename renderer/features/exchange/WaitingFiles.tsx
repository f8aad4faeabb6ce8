// Files that wait, each with a sentence that says what for; some wait for a person to look at them.

import type { Saying } from '../../../shared/kernel/saying.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';

export interface WaitingFile {
  readonly key: string;
  readonly file: string;
  readonly why: Saying;
  readonly mayBeLookedAt: boolean;
}

interface WaitingFilesProps {
  readonly files: readonly WaitingFile[];
  readonly onLook: (key: string) => void;
  /** Left out where they aren’t ours to remove. */
  readonly onRemove?: (file: WaitingFile) => void;
}

export function WaitingFiles({ files, onLook, onRemove }: WaitingFilesProps) {
  const t = useText();
  const speak = useSpeak();
  return (
    <ul>
      {files.map((each) => (
        <li key={each.key}>
          {speak(each.why)}{' '}
          {each.mayBeLookedAt ? (
            <Button
              look="quiet"
              label={t('exchange.lookAtWhat', { file: each.file })}
              onPress={() => {
                onLook(each.key);
              }}
            >
              {t('exchange.lookAt')}
            </Button>
          ) : null}
          {onRemove === undefined ? null : (
            <Button
              look="quiet"
              label={t('exchange.removeHeldWhat', { file: each.file })}
              onPress={() => {
                onRemove(each);
              }}
            >
              {t('exchange.removeHeld')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
