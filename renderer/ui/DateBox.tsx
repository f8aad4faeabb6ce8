// A calendar date typed in its parts, in the British order, whatever the computer's own habits are.

import { parseDate, type CalendarDate } from '@internationalized/date';
import { useState } from 'react';
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';

interface DateBoxProps {
  readonly label: string;
  /** "2024-07-12", or empty. */
  readonly value: string;
  /** Called when the field is left with another date: while its year is being typed it isn't one yet. */
  readonly onChange: (value: string) => void;
  /** Called as soon as the year is whole as well: in a form that is sent with Enter. */
  readonly atOnce?: boolean;
  readonly hint?: string;
}

export function DateBox({ label, value, onChange, atOnce = false, hint }: DateBoxProps) {
  const [typed, setTyped] = useState<CalendarDate | null | undefined>(undefined);
  const shown = typed === undefined ? (value === '' ? null : parseDate(value)) : typed;
  return (
    // Browsers have no Welsh order of their own, and would put the month before the day.
    <I18nProvider locale="en-GB">
      <DateField<CalendarDate>
        className="field"
        value={shown}
        onChange={(next) => {
          setTyped(next);
          if (atOnce && next !== null && next.year >= 1000) onChange(next.toString());
        }}
        onBlur={() => {
          const next = shown === null ? '' : shown.toString();
          setTyped(undefined);
          if (next !== value) onChange(next);
        }}
        shouldForceLeadingZeros={false}
      >
        <Label className="field-label">{label}</Label>
        <DateInput className="input date-input">
          {(segment) => <DateSegment segment={segment} className="date-part" />}
        </DateInput>
        {hint === undefined ? null : (
          <Text slot="description" className="field-hint">
            {hint}
          </Text>
        )}
      </DateField>
    </I18nProvider>
  );
}
