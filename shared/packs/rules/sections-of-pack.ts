// What the sections of a meeting's pack are called. Issued packs keep these names with their pages, so that later ones go on from them.

import type { AgendaItem, Paper } from '../../register/snapshot.ts';

export function sectionOfItem({ id }: Pick<AgendaItem, 'id'>): string {
  return `item-${id}`;
}

export function sectionOfPaper({ id }: Pick<Paper, 'id'>): string {
  return `paper-${id}`;
}
