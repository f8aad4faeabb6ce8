// A calendar date typed in its parts, in the British order, whatever the computer's own habits are.

import { parseDate, type CalendarDate } from '@internationalized/date';
import { useContext, useId, useState } from 'react';
import { DateField, DateFieldStateContext, DateInput } from 'react-aria-components/DateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Label } from 'react-aria-components/Label';
import { dateText, useText } from '../state/text.ts';
import { DatePart } from './DatePart.tsx';

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

/** "25" is no year that anybody meets in, and a year that is being typed begins so. */
function isWhole(year: number): boolean {
  return year >= 1000;
}

/** Whether a date in this part of the page is typed in part, which is brought into sight: whatever would take it waits for the rest. */
export function hasUnfinishedDate(within: Element | null | undefined): boolean {
  const unfinished = within?.querySelector('[data-unfinished]') ?? null;
  unfinished?.closest('.field')?.scrollIntoView({ block: 'nearest' });
  return unfinished !== null;
}

/** What is there of a date that isn't one yet is neither taken for none nor for the day before it: nothing is done with it. */
function Unfinished() {
  const t = useText();
  const state = useContext(DateFieldStateContext);
  const parts = state?.segments.filter(({ isEditable }) => isEditable) ?? [];
  const given = parts.filter(({ isPlaceholder }) => !isPlaceholder);
  const year = given.find(({ type }) => type === 'year')?.value ?? 0;
  if (given.length === 0 || (given.length === parts.length && isWhole(year))) return null;
  return (
    <p className="field-problem" role="alert" data-unfinished>
      {t('date.unfinished')}
    </p>
  );
}

export function DateBox({ label, value, onChange, atOnce = false, hint }: DateBoxProps) {
  const t = useText();
  const [typed, setTyped] = useState<CalendarDate | null | undefined>(undefined);
  const id = useId();
  const about = hint === undefined ? id : `${id} ${id}-hint`;
  const shown = typed === undefined ? (value === '' ? null : parseDate(value)) : typed;
  return (
    // Browsers have no Welsh order of their own, and would put the month before the day.
    <I18nProvider locale="en-GB">
      <DateField<CalendarDate>
        className="field"
        value={shown}
        onChange={(next) => {
          setTyped(next);
          if (atOnce && next !== null && isWhole(next.year)) onChange(next.toString());
        }}
        onBlur={({ target }) => {
          if (target.closest('.field')?.querySelector('[data-unfinished]') != null) return; // it stays as it was typed
          const next = shown === null ? '' : shown.toString();
          setTyped(undefined);
          if (next !== value) onChange(next);
        }}
        shouldForceLeadingZeros={false}
      >
        <Label className="field-label">{label}</Label>
        <DateInput
          className="input date-input"
          render={(props) => <div {...props} aria-describedby={about} />}
        >
          {(segment) => <DatePart segment={segment} about={about} />}
        </DateInput>
        <span id={id} className="unseen">
          {shown === null ? null : t('date.chosen', { day: dateText(shown.toString()) })}
        </span>
        {hint === undefined ? null : (
          <span id={`${id}-hint`} className="field-hint">
            {hint}
          </span>
        )}
        <Unfinished />
      </DateField>
    </I18nProvider>
  );
}
