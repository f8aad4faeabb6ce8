// Saves what a screen shows as a file that spreadsheets open, where the person says, and tells them so.

import { say } from '../../shared/language/say.ts';
import { api } from '../api.ts';
import { said, tell } from '../state/app-store.ts';

/** `title` is the suggested name of the file. */
export async function saveTable(title: string, csv: string): Promise<void> {
  const file = said(await api.app.saveTable({ title, csv }));
  if (file != null) tell(say('table.exported', { name: file.name }));
}
