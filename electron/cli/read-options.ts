// The values of options: whoever mistypes one is told how it is written.

import { InvalidArgumentError } from 'commander';
import { isDay, isTimeZone } from '../../shared/kernel/days.ts';
import type { Text } from '../../shared/language/speak.ts';

export function aDay(t: Text) {
  return (text: string): string => {
    if (!isDay(text)) throw new InvalidArgumentError(t('command.a-day'));
    return text;
  };
}

export function oneOf<T extends string>(all: readonly T[], t: Text) {
  return (text: string): T => {
    const found = all.find((each) => each === text);
    if (found === undefined) throw new InvalidArgumentError(t('command.one-of', { all: all.join(', ') }));
    return found;
  };
}

/** Several, with commas between them, in the order in which they are given, each once. */
export function manyOf<T extends string>(all: readonly T[], t: Text) {
  const one = oneOf(all, t);
  return (text: string): T[] => {
    const parts = text.split(',').map((part) => one(part.trim()));
    const again = parts.find((part, place) => parts.indexOf(part) < place);
    if (again !== undefined) throw new InvalidArgumentError(t('command.named-twice', { part: again }));
    return parts;
  };
}

export function aTimeZone(t: Text) {
  return (text: string): string => {
    if (!isTimeZone(text)) throw new InvalidArgumentError(t('command.a-time-zone'));
    return text;
  };
}
