// Names that Excel accepts: of sheets, of tables, of the columns of a table.

import { beginningOf } from '../../../shared/language/first-words.ts';
import type { Text } from '../../../shared/language/speak.ts';

const longestSheetName = 31;

/** The most that Excel takes for the heading of a table's column. */
const longestHeading = 255;

/**
 * Excel refuses some characters in a sheet's name, more than 31, an apostrophe at either end, and two names that differ only in case. An
 * apostrophe inside one would have to be doubled wherever the sheet is named, which not every writer does: it becomes a quotation mark.
 */
export function sheetName(wanted: string, taken: Set<string>, t: Text): string {
  const bare = (name: string) => name.replaceAll(/^['’\s]+|['’\s]+$/gu, '');
  const plain =
    bare(
      wanted
        .replaceAll(/[\u2066-\u2069]/gu, '')
        .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .replaceAll("'", '’'),
    ) || t('pack.sheet');
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const name = `${bare(beginningOf(plain, longestSheetName - suffix.length))}${suffix}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** The name of the table on a sheet: letters, digits and underscores, and no cell's address ("Q1", "R1C1"). */
export function tableName(sheet: string, taken: Set<string>): string {
  const joined = sheet
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{Nd}]+/gu, '_')
    .replaceAll(/^_+|_+$/gu, '');
  const address = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/iu.test(joined);
  const plain = address || !/^\p{L}/u.test(joined) ? `_${joined}` : joined;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? plain : `${plain}_${count}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** Every heading of an Excel table is different, none is empty, and none is longer than Excel takes. */
export function headingsOf(wanted: readonly string[], t: Text): string[] {
  const taken = new Set<string>();
  return wanted.map((words) => {
    const line = words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
    const plain = line === '' ? t('pack.column') : line;
    for (let count = 1; ; count += 1) {
      const suffix = count === 1 ? '' : ` ${count}`;
      const room = longestHeading - suffix.length;
      const name = `${plain.length > room ? `${beginningOf(plain, room - 1)}…` : plain}${suffix}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
