// The time zone a register keeps its days in: London first, then every other that this computer knows.

import { memo } from 'react';
import { defaultTimeZone } from '../../shared/kernel/days.ts';
import { useText } from '../state/text.ts';
import { Choice } from '../ui/Choice.tsx';

interface TimeZoneChoiceProps {
  readonly value: string;
  readonly onChange: (timeZone: string) => void;
}

/** The chosen one is among them, even when this computer lists it under another name. */
function zonesWith(chosen: string): string[] {
  return [...new Set([defaultTimeZone, chosen, ...Intl.supportedValuesOf('timeZone')])];
}

/** There are four hundred: they aren't laid out again for each letter typed next to them. */
export const TimeZoneChoice = memo(function TimeZoneChoice({ value, onChange }: TimeZoneChoiceProps) {
  const t = useText();
  return (
    <Choice
      label={t('strategy.timeZone')}
      value={value}
      options={zonesWith(value).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
      onChange={onChange}
    />
  );
});
