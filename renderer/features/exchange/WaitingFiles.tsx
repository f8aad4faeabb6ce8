// Files that wait, each with a sentence that says what for; some wait for a person to look at them.

import type { Saying } from '../../../shared/kernel/saying.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';

interface WaitingFile {
  readonly key: string;
  readonly file: string;
  readonly why: Saying;
  readonly mayBeLookedAt: boolean;
}

interface WaitingFilesProps {
  readonly files: readonly WaitingFile[];
  readonly onLook: (key: string) => void;
}

export function WaitingFiles({ files, onLook }: WaitingFilesProps) {
  const t = useText();
  const speak = useSpeak();
  return (
    <ul>
      {files.map(({ key, file, why, mayBeLookedAt }) => (
        <li key={key}>
          {speak(why)}{' '}
          {mayBeLookedAt ? (
            <Button
              look="quiet"
              label={t('exchange.lookAtWhat', { file })}
              onPress={() => {
                onLook(key);
              }}
            >
              {t('exchange.lookAt')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
