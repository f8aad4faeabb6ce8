// How long the item at hand has taken, against what it was allotted. It is worked out from when the item was begun: nothing is written as
// it runs.

import { useEffect, useState } from 'react';
import { defaultTimeZone } from '../../../../shared/kernel/days.ts';
import type { ItemAtMeeting } from '../../../../shared/minutes/calls.ts';
import { timeTaken } from '../../../../shared/minutes/rules/time-taken.ts';
import { useApp } from '../../../state/app-store.ts';
import { useText } from '../../../state/text.ts';

/** Milliseconds. */
const often = 15_000;

export function RunningClock({
  takenAt,
  minutes,
}: Pick<ItemAtMeeting, 'minutes'> & { readonly takenAt: string }) {
  const t = useText();
  const timeZone = useApp(({ header }) => header?.timeZone ?? defaultTimeZone);
  const [instant, setInstant] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => {
      setInstant(Date.now());
    }, often);
    return () => {
      clearInterval(ticking);
    };
  }, []);
  const count = timeTaken(takenAt, instant, timeZone);
  const isOver = minutes !== null && count > minutes;
  return (
    <span className={isOver ? 'at-clock at-lost' : 'at-clock'}>
      {minutes === null
        ? t('minutes.clockAlone', { count })
        : t('minutes.clock', { taken: count, count: minutes })}
    </span>
  );
}
