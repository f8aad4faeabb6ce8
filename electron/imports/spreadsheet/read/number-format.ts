// What a number format says about a number: a percentage, money or a date, and how many places are shown.

import { dayAfter } from '../../../../shared/kernel/days.ts';
import { plainFormat, type NumberFormat } from './cells.ts';

/** The formats identified by number alone (ECMA-376 part 1, 18.8.30). */
const builtIn = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '£#,##0'],
  [6, '£#,##0'],
  [7, '£#,##0.00'],
  [8, '£#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [42, '£#,##0'],
  [44, '£#,##0.00'],
]);

/** Quoted words, escaped characters, colours and conditions say nothing about the kind. */
const literal = /"[^"]*"|\\.|_.|\*.|\[(?!\$)[^\]]*\]/gu;
const currency = /[£$€]|\[\$[^\]-]+/u;

export function numberFormat(code: string): NumberFormat {
  const [positive = ''] = code.split(';');
  const quoted = currency.test(positive.replaceAll(/"[^"£$€]*"|\\[^£$€]/gu, ''));
  const bare = positive.replaceAll(literal, '');
  const decimals = /[0#?]\.([0#?]+)/u.exec(bare)?.[1]?.length ?? (/[0#?]/u.test(bare) ? 0 : undefined);
  if (bare.includes('%')) return { kind: 'percent', decimals };
  if (quoted) return { kind: 'money', decimals };
  if (/[dmy]/iu.test(bare.replaceAll(/general/giu, '')) && !/[0#?]/u.test(bare.replaceAll(/s\.0+/giu, '')))
    return { kind: 'date', decimals: undefined };
  return decimals === undefined ? plainFormat : { kind: 'plain', decimals };
}

export function builtInFormat(id: number): NumberFormat {
  const code = builtIn.get(id);
  return code === undefined ? plainFormat : numberFormat(code);
}

/** Serial 1 is 1 January 1900, and 60 a 29 February that never was: from 61 on the count runs one ahead. */
const epoch1900 = '1899-12-30';
const epoch1904 = '1904-01-01';
/** 31 December 9999 in either system. */
const lastSerials = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/** The day of a serial number in either date system; undefined when it isn't a day. Times are dropped. */
export function dateOfSerial(serial: number, system: 1900 | 1904): string | undefined {
  const day = Math.floor(serial);
  if (!Number.isFinite(day) || day > lastSerials[system] || day < (system === 1900 ? 1 : 0)) return undefined;
  if (system === 1900 && day === 60) return undefined;
  const shifted = system === 1900 && day < 60 ? day + 1 : day;
  const epoch = system === 1900 ? epoch1900 : epoch1904;
  return dayAfter(epoch, shifted);
}
