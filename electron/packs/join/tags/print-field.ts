// What a field was that is drawn now (ISO 32000-1, 14.8.5.6): whoever hears the page is told its name, and whether a box is ticked.

import type { Copier } from '../copy-objects.ts';
import { boxStateOf, hasFlag, inherited } from '../fields/inherited.ts';
import type { PaperFile } from '../file/paper-file.ts';
import { PdfString } from '../file/values.ts';
import type { TagElement } from './tags.ts';

export function printFieldOf(file: PaperFile, { kids }: TagElement, copier: Copier): string {
  const kid = kids.find((each) => 'object' in each);
  const field = kid !== undefined && 'object' in kid ? file.dictionary(file.object(kid.object)) : undefined;
  if (field === undefined) return '<</O/PrintField/Role/tv>>';
  const named = file.value(inherited(file, field, 'TU'));
  const description = named instanceof PdfString ? `/Desc ${copier.onceWritten(named)}` : '';
  const isBox = file.name(inherited(file, field, 'FT')) === 'Btn';
  if (!isBox) return `<</O/PrintField/Role/tv${description}>>`;
  if (hasFlag(file, field, 'button')) return `<</O/PrintField/Role/pb${description}>>`;
  const role = hasFlag(file, field, 'radio') ? 'rb' : 'cb';
  const state = boxStateOf(file, field);
  const checked = typeof state !== 'string' ? 'on' : state === 'unknown' ? 'neutral' : 'off';
  return `<</O/PrintField/Role/${role}/checked/${checked}${description}>>`;
}
