// Whether a pack that was made still says what the register does.

import { say } from '../../../shared/language/say.ts';
import type { MadePackView, SincePack } from '../../../shared/packs/calls.ts';
import { useAnswer } from '../../state/answers.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';

/** Undefined while it says what the register does, and until that is known. */
export function useOutOfDate({ asAt, madeOn, batchName }: MadePackView): SincePack | undefined {
  const { value } = useAnswer('issues', 'since', { asAt, madeOn, batchName });
  return value === undefined || value.changes === 0 ? undefined : value;
}

interface Since {
  readonly since: SincePack | undefined;
}

export function LastChange({ since }: Since) {
  const t = useText();
  return since?.last == null ? null : ` ${t('packs.lastChange', { act: since.last })}`;
}

function WhyOutOfDate({ since }: { readonly since: SincePack }) {
  const speak = useSpeak();
  const { changes } = since;
  return (
    <p>
      {speak(
        changes === null ? say('packs.from-something-else') : say('packs.out-of-date', { count: changes }),
      )}
      <LastChange since={since} />
    </p>
  );
}

interface OutOfDateProps extends Since {
  readonly onAgain: () => void;
}

export function OutOfDate({ since, onAgain }: OutOfDateProps) {
  const t = useText();
  return (
    <div role="status">
      {since === undefined ? null : (
        <div className="pack-out-of-date">
          <WhyOutOfDate since={since} />
          <Button onPress={onAgain}>{t('packs.again')}</Button>
        </div>
      )}
    </div>
  );
}
