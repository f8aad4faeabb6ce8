// The day, the month or the year of a date that is being typed. What it is called, and how its value is read aloud, comes with the field's own
// words, which know no Welsh: it is said here in the person's language.

import { DateSegment, type DateSegmentProps } from 'react-aria-components/DateField';
import { monthNamesIn } from '../../shared/language/dates.ts';
import { useLanguage, useText } from '../state/text.ts';

const known = ['day', 'month', 'year'] as const;

interface DatePartProps {
  readonly segment: DateSegmentProps['segment'];
  /** The elements that say the whole date, and what the field is for. */
  readonly about: string;
}

export function DatePart({ segment, about }: DatePartProps) {
  const t = useText();
  const language = useLanguage();
  const part = known.find((each) => each === segment.type);
  if (part === undefined) return <DateSegment segment={segment} className="date-part" />;
  const value = () => {
    if (segment.isPlaceholder) return t('date.empty');
    const month = part === 'month' ? monthNamesIn(language)[(segment.value ?? 0) - 1] : undefined;
    return month === undefined ? segment.text : `${segment.text} – ${month}`;
  };
  return (
    <DateSegment
      segment={segment}
      className="date-part"
      render={(props) => (
        <span
          {...props}
          aria-label={`${t(`date.${part}`)}, `}
          aria-valuetext={value()}
          aria-describedby={part === 'day' ? about : undefined}
        />
      )}
    >
      {segment.isPlaceholder ? t(`date.${part}-blank`) : segment.text}
    </DateSegment>
  );
}
