// A window that stays open over midnight.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useApp } from '../../../renderer/state/app-store.ts';
import { onNewDay } from '../../../renderer/state/new-day.ts';
import { aHeader } from '../a-header.ts';

const minute = 60_000;

beforeEach(() => {
  useApp.setState({ header: aHeader({ title: 'Strategy', today: '2026-07-12' }) });
});

afterEach(() => {
  vi.useRealTimers();
});

it('is told once that the day is another, by the clock of the register', () => {
  // An hour before it is midnight in London, where it is summer.
  vi.useFakeTimers({ now: Date.parse('2026-07-12T22:00:00Z') });
  const tell = vi.fn<() => void>();
  onNewDay(tell);
  vi.advanceTimersByTime(59 * minute);
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * minute);
  expect(tell).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(23 * 60 * minute);
  expect(tell).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60 * minute);
  expect(tell).toHaveBeenCalledTimes(2);
});
