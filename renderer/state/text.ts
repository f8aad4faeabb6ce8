// The words of the screens in the language the person has chosen, and dates and times as the British write them.

import { translator, type Translate } from '../../shared/language/catalogue.ts';
import { useApp } from './app-store.ts';

function language() {
  return useApp.getState().app?.preferences.language ?? 'en';
}

export function useText(): Translate {
  return translator(useApp(({ app }) => app?.preferences.language ?? 'en'));
}

/** For what is said outside a component. */
export function textNow(): Translate {
  return translator(language());
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const days = {
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
  cy: new Intl.DateTimeFormat('cy-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
} as const;

/** "14:32". */
export function timeOf(milliseconds: number): string {
  return clock.format(milliseconds);
}

/** "12 July 2024", the day it was where this computer stands. */
export function dayOf(milliseconds: number): string {
  return days[language()].format(milliseconds);
}

/** "12 July 2024" of a calendar date such as "2024-07-12". */
export function dateText(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return days[language()].format(new Date(year, month - 1, day));
}
