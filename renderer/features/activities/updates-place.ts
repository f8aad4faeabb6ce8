// Where a person is among the updates due: the period and the lead, so that they come back to them, and so that the screen stays at a period
// once it is closed and another would be the next to report on.

import { create } from 'zustand';
import type { UpdatesDue } from '../../../shared/activities/updates-calls.ts';
import { useApp } from '../../state/app-store.ts';

interface Place {
  readonly periodId: string;
  readonly leadId: string | null;
  /** What was due when it was last looked at: shown until the answer for another period is there. */
  readonly last: UpdatesDue | undefined;
}

const anywhere: Place = { periodId: '', leadId: null, last: undefined };

export const useUpdatesPlace = create<Place>()(() => anywhere);

useApp.subscribe(({ app }, before) => {
  const [now, then] = [app?.register, before.app?.register];
  if (now?.name !== then?.name || now?.folder !== then?.folder) useUpdatesPlace.setState(anywhere);
});

export const stayAt = (place: Partial<Place>): void => {
  useUpdatesPlace.setState(place);
};
