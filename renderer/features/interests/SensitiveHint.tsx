// What it means that an interest is sensitive, and which law says so.

import { whySensitive } from '../../../shared/interests/rules/interest-classes.ts';
import { useSpeak, useText } from '../../state/text.ts';

export function SensitiveHint() {
  const t = useText();
  const speak = useSpeak();
  return <p className="field-hint">{t('interests.sensitiveHint', { source: speak(whySensitive) })}</p>;
}
