// The text of the screens in the language the person has chosen, and dates and times as the British write them.

import { dayOf as dayIn, defaultTimeZone, timeOf as timeIn } from '../../shared/kernel/days.ts';
import type { Spoken } from '../../shared/kernel/saying.ts';
import type { Language } from '../../shared/language/language.ts';
import { longDateIn, monthInBriefIn } from '../../shared/language/dates.ts';
import { speak, speakerIn, textIn, type Speak, type Text } from '../../shared/language/speak.ts';
import { useApp } from './app-store.ts';

function language() {
  return useApp.getState().app?.preferences.language ?? 'en';
}

export function useLanguage(): Language {
  return useApp(({ app }) => app?.preferences.language ?? 'en');
}

export function useText(): Text {
  return textIn(useLanguage());
}

/** For what is said outside a component. */
export function textNow(): Text {
  return textIn(language());
}

/** Turns the app's sayings into sentences. */
export function useSpeak(): Speak {
  return speakerIn(useLanguage());
}

/** For what is said outside a component. */
export function speakNow(spoken: Spoken): string {
  return speak(language(), spoken);
}

function timeZone() {
  return useApp.getState().header?.timeZone ?? defaultTimeZone;
}

/** "14:32" in the register’s time zone. */
export function timeOf(instant: number): string {
  return timeIn(instant, timeZone());
}

/** "12 July 2024", the register’s day, wherever this computer is. */
export function dayOf(instant: number): string {
  return dateText(dayIn(instant, timeZone()));
}

/** Whether its day, in the register’s time zone, is still to come by this computer’s clock. */
export function isAheadOfToday(instant: number): boolean {
  return dayIn(instant, timeZone()) > dayIn(Date.now(), timeZone());
}

/** "Jul 2024", of any day in it. */
export function monthText(date: string): string {
  return monthInBriefIn(language(), date);
}

/** "12 July 2024" of a calendar date such as "2024-07-12". */
export function dateText(date: string): string {
  return longDateIn(language(), date);
}
