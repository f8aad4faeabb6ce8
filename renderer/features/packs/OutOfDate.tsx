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

export function WhyOutOfDate({ since: { changes, last } }: { readonly since: SincePack }) {
  const t = useText();
  const speak = useSpeak();
  return (
    <p>
      {speak(
        changes === null ? say('packs.from-something-else') : say('packs.out-of-date', { count: changes }),
      )}
      {last === null ? null : ` ${t('packs.lastChange', { act: last })}`}
    </p>
  );
}

interface OutOfDateProps {
  readonly since: SincePack | undefined;
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
