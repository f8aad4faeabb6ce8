// Saves meetings as a file that calendar programs open, where the person says, and tells them so.

import type { ShownMeetings } from '../../shared/meetings/calls.ts';
import { say } from '../../shared/language/say.ts';
import { api } from '../api.ts';
import { said, tell } from '../state/app-store.ts';

/** `title` is the suggested name of the file. */
export async function saveCalendar(title: string, wanted: ShownMeetings): Promise<void> {
  const made = said(await api.meetings.calendarFile(wanted));
  if (made === undefined) return;
  const file = said(await api.app.saveCalendar({ title, text: made.text }));
  if (file != null) tell(say('table.exported', { name: file.name }));
}
