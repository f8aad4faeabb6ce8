// An agenda as it stands: the items in their order below their headings, each with the number that its place gives it.

import { numberItems } from '../../bodies/rules/numbering.ts';
import { minutesOfDay } from '../../kernel/days.ts';
import { byPosition } from '../../kernel/in-order.ts';
import type { AgendaItem, AgendaSection } from '../../register/snapshot.ts';
import type { ItemNumbering } from '../../bodies/model/body.ts';

export interface NumberedItem {
  readonly row: AgendaItem;
  /** Empty for business without a number. */
  readonly number: string;
}

export interface AgendaPart {
  /** Undefined before the first heading. */
  readonly section: AgendaSection | undefined;
  /** The heading's own number, where items are numbered below their headings. */
  readonly number: string;
  readonly items: readonly NumberedItem[];
}

/**
 * Of one meeting's headings and items. Items without a heading, or whose heading is gone, come first. Numbered plainly, headings have no
 * number and the items count on over them.
 */
export function agendaParts(
  sections: readonly AgendaSection[],
  items: readonly AgendaItem[],
  numbering: ItemNumbering,
): AgendaPart[] {
  const known = new Set(sections.map(({ id }) => id));
  const under = (id: string | undefined) =>
    items
      .filter(({ sectionId }) => (known.has(sectionId ?? '') ? sectionId : undefined) === id)
      .sort(byPosition);
  const parts = [undefined, ...sections.toSorted(byPosition)].map((section) => ({
    section,
    rows: under(section?.id),
  }));
  const numbers = numberItems(
    parts.flatMap(({ section, rows }) => [
      ...(section === undefined || numbering === 'plain' ? [] : [{ id: section.id, level: 0 }]),
      ...rows.map(({ id, unnumbered }) => ({ id, level: section === undefined ? 0 : 1, unnumbered })),
    ]),
    numbering,
  );
  return parts
    .filter(({ section, rows }) => section !== undefined || rows.length > 0)
    .map(({ section, rows }) => ({
      section,
      number: numbers.get(section?.id ?? '') ?? '',
      items: rows.map((row) => ({ row, number: numbers.get(row.id) ?? '' })),
    }));
}

export interface AllottedTime {
  readonly itemId: string;
  /** "19:05"; null while the meeting has no time, or once an item before it has none allotted. */
  readonly begins: string | null;
}

function clock(afterMidnight: number): string {
  const [hours, minutes] = [Math.floor(afterMidnight / 60) % 24, afterMidnight % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** When each item begins if each takes what it was allotted. `begins` is "19:00", or null. */
export function allotted(parts: readonly AgendaPart[], begins: string | null): AllottedTime[] {
  let at = begins === null ? null : minutesOfDay(begins);
  return parts
    .flatMap(({ items }) => items)
    .map(({ row }) => {
      const own = { itemId: row.id, begins: at === null ? null : clock(at) };
      at = at === null || row.minutes === null ? null : at + row.minutes;
      return own;
    });
}
