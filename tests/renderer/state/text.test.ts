// Instants on the screens: by the clocks where the register is kept, whatever the window's own computer says.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { useApp } from '../../../renderer/state/app-store.ts';
import { dateText, dayOf, timeOf } from '../../../renderer/state/text.ts';
import type { AppState } from '../../../shared/app/calls.ts';
import { aHeader } from '../a-header.ts';

const header = aHeader({ title: 'Strategy', today: '2024-07-13' });

const app: AppState = {
  register: null,
  recent: [],
  preferences: { theme: 'system', language: 'en', author: 'Secretary', computer: '', folded: [] },
  views: [],
  version: '1',
  notice: null,
};

/** Half past midnight on 13 July in London. */
const halfPastMidnight = Date.UTC(2024, 6, 12, 23, 30);

afterEach(() => {
  vi.unstubAllEnvs();
  useApp.setState({ app: null, header: null });
});

describe.each(['Europe/London', 'America/New_York', 'Pacific/Auckland'])(
  'on a computer in %s',
  (computer) => {
    it('an edit at half past midnight in London belongs to that day', () => {
      vi.stubEnv('TZ', computer);
      useApp.setState({ app, header });
      expect([dayOf(halfPastMidnight), timeOf(halfPastMidnight)]).toEqual(['13 July 2024', '00:30']);
    });

    it('a register kept in New York has that city’s days', () => {
      vi.stubEnv('TZ', computer);
      useApp.setState({ app, header: { ...header, timeZone: 'America/New_York' } });
      expect([dayOf(halfPastMidnight), timeOf(halfPastMidnight)]).toEqual(['12 July 2024', '19:30']);
    });

    it('a calendar date is the same date, in the language of the screens', () => {
      vi.stubEnv('TZ', computer);
      useApp.setState({ app: { ...app, preferences: { ...app.preferences, language: 'cy' } }, header });
      expect([dateText('2024-07-12'), dayOf(halfPastMidnight)]).toEqual([
        '12 Gorffennaf 2024',
        '13 Gorffennaf 2024',
      ]);
    });
  },
);
