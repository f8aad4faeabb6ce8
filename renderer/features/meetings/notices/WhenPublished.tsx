// When a notice was published and by whom, and whether that was in time.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { dateText, useSpeak, useText } from '../../../state/text.ts';

interface WhenPublishedProps {
  readonly given: {
    readonly on: string;
    readonly time?: string | null;
    readonly by: string | null;
    readonly verdict: Saying | null;
  };
  readonly isLate: boolean;
}

export function WhenPublished({ given: { on, time, by, verdict }, isLate }: WhenPublishedProps) {
  const t = useText();
  const speak = useSpeak();
  const how = [time ?? '', by ?? ''].filter((each) => each !== '').map((each) => `, ${each}`);
  return (
    <p>
      <strong>{t('notice.given', { day: dateText(on) })}</strong>
      {how}
      {verdict === null ? null : (
        <>
          . <span className={isLate ? 'field-problem' : ''}>{speak(verdict)}</span>
        </>
      )}
    </p>
  );
}
