// The fields of Word's older forms: what was chosen from a list, and whether a box is ticked, stand in the field and not in the text.

import { isOn } from './docx-styles.ts';

export interface FormField {
  readonly entries: string[];
  chosen: number;
  /** Undefined where it isn't a box. */
  ticked: boolean | undefined;
}

export function emptyField(): FormField {
  return { entries: [], chosen: 0, ticked: undefined };
}

/** Notes what an element within a field says; false for any other. */
export function noteField(field: FormField, name: string, value: string | undefined): boolean {
  if (name === 'listEntry') field.entries.push(value ?? '');
  else if (name === 'result') field.chosen = Number(value);
  else if (name === 'checkBox') field.ticked ??= false;
  else if (name === 'checked' || (name === 'default' && field.ticked === false)) field.ticked = isOn(value);
  else return false;
  return true;
}

export function shownIn({ entries, chosen, ticked }: FormField): string {
  if (ticked !== undefined) return ticked ? '☒' : '☐';
  return entries[chosen] ?? '';
}
