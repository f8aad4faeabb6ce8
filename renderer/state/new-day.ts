// A window may stay open over midnight: what is told of today is of another day then, without anything having been written.

import { dayOf, defaultTimeZone } from '../../shared/kernel/days.ts';
import { useApp } from './app-store.ts';

/** A computer that slept through midnight comes to it late. */
const often = 30_000;

function today(): string {
  return dayOf(Date.now(), useApp.getState().header?.timeZone ?? defaultTimeZone);
}

/** From now on, each time that the register's day has become another. */
export function onNewDay(tell: () => void): void {
  let day = today();
  setInterval(() => {
    const now = today();
    if (now === day) return;
    day = now;
    tell();
  }, often);
}
