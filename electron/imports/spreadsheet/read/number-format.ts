// What a number format says about a number: a percentage, money or a date, and how many places are shown.

import { dayAfter } from '../../../../shared/kernel/days.ts';
import { oneLine } from '../../../../shared/language/plain.ts';
import { scales } from '../../../../shared/language/reading/figures/scales.ts';
import { readUnit } from '../../../../shared/language/reading/units/read-unit.ts';
import { plainFormat, type NumberFormat, type ShownAs, type SignOf } from './cells.ts';
import { wordsAroundDate } from './worded-dates.ts';

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
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [42, '£#,##0'],
  [44, '£#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
]);

/** Quoted words, escaped characters, colours, conditions and locales say nothing about the kind. */
const literal = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu;
const section = /(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*/gu;

/** The sections for what is positive, negative, nought and text. */
function sectionsOf(code: string): readonly string[] {
  const found = [...code.matchAll(section)];
  // A section that ends where the next begins is followed by an empty match.
  return found.filter(({ index }, at) => at === 0 || code[index - 1] === ';').map(([text]) => text);
}

/** What a section shows besides the number. */
function wordsOf(text: string): string {
  return text
    .replaceAll(/\[\$([^\]-]*)[^\]]*\]/gu, '$1')
    .replaceAll(/\[[^\]]*\]|_.|\*./gu, '')
    .replaceAll(/"([^"]*)"/gu, '$1')
    .replaceAll(/\\(.)/gu, '$1');
}

const noughts = /^['’]?000s?$/u;
const sign = /[-−(]/u;
const colour = /\[(?:red|colou?r\s*\d+)\]/iu;

/** Powers of ten that words behind a number say: 3 for "96k". */
export function scaleSaid(words: string): number {
  const behind = /[^\d#?]*$/u.exec(words.replaceAll(/[,.)](?=[^\d#?]*$)/gu, ''))?.[0] ?? '';
  const word = behind
    .replace(/^general/iu, '')
    .trim()
    .toLowerCase();
  if (noughts.test(word)) return 3;
  const scale = scales[word] ?? scales[word.replace(/s$/u, '')];
  return scale === undefined ? 0 : scale.length - 1;
}

function powersIn(text: string): Pick<ShownAs, 'leftOut' | 'said'> {
  // Commas behind the last digit each leave out three places; those between digits group them.
  const commas = /[0#?](,+)(?![0#?,])/u.exec(text.replaceAll(literal, ''))?.[1]?.length ?? 0;
  return { leftOut: commas * 3, said: scaleSaid(wordsOf(text)) };
}

function signIn(positive: string, negative: string | undefined): ShownAs['sign'] {
  const isNegated = /^[^0#?]*[-−(]/u.test(wordsOf(positive));
  if (negative === undefined) return isNegated ? 'turned' : 'kept';
  if (sign.test(wordsOf(negative))) return 'kept';
  if (isNegated) return 'turned';
  return colour.test(negative) ? 'kept' : 'dropped';
}

const otherCurrency = /[€$¥₹]|\b(?:EUR|USD|CHF|AUD|CAD|JPY)\b/u;

/** A currency other than pounds. */
export function currencyIn(words: string): string | undefined {
  return otherCurrency.exec(words)?.[0];
}

/** A format without sections of their own for them shows the others as it shows what is positive. */
function sectionFor(sections: readonly string[], of: SignOf): string {
  const [positive = '', negative, nought] = sections;
  if (of === 'negative') return negative ?? positive;
  return of === 'nought' ? (nought ?? positive) : positive;
}

const signs = ['positive', 'negative', 'nought'] as const;
const isDigits = (text: string) => /[0#?@]|general/iu.test(text.replaceAll(literal, ''));

/** Words that stand beside digits and are neither a unit nor a sign: "CR". */
export function wordsBeside(shown: string): string | undefined {
  const words = oneLine(shown.replaceAll(/general|E[+-]|[\d#?@.,%/()+−–-]/giu, ' '));
  const { doubtful, rest } = readUnit(words, 'heading');
  const left = doubtful ? words : rest;
  return /\p{L}/u.test(left) && scaleSaid(shown) === 0 ? words : undefined;
}

function bySign(find: (of: SignOf) => string | undefined): Partial<Record<SignOf, string>> {
  return Object.fromEntries(
    signs.flatMap((of) => {
      const found = find(of);
      return found === undefined ? [] : [[of, found]];
    }),
  );
}

function shownBy(code: string): ShownAs | undefined {
  const sections = sectionsOf(code);
  const [positive = '', negative] = sections;
  const powers = powersIn(positive);
  const hasConditions = /\[[<>=]/u.test(code);
  const isAlike = sections.slice(0, 3).every((each) => {
    const own = powersIn(each);
    return !isDigits(each) || (own.leftOut === powers.leftOut && own.said === powers.said);
  });
  const shown: ShownAs = {
    ...powers,
    sign: hasConditions ? 'kept' : signIn(positive, negative),
    currency: currencyIn(wordsOf(positive)),
    unsure: !isAlike,
    instead: hasConditions
      ? {}
      : bySign((of) => {
          const own = sectionFor(sections, of);
          return isDigits(own) || code.trim() === '' ? undefined : oneLine(wordsOf(own));
        }),
    beside: bySign((of) => {
      const own = sectionFor(sections, of);
      return isDigits(own) ? wordsBeside(wordsOf(own)) : undefined;
    }),
  };
  return isAsHeld(shown) ? undefined : shown;
}

/** Whether what is shown is what is held. */
export function isAsHeld({
  leftOut,
  said,
  sign: shownSign,
  currency,
  unsure,
  instead,
  beside,
}: ShownAs): boolean {
  const words = Object.keys(instead).length + Object.keys(beside).length;
  return (
    leftOut === 0 && said === 0 && shownSign === 'kept' && currency === undefined && !unsure && words === 0
  );
}

export function signOf(number: number): SignOf {
  if (number === 0) return 'nought';
  return number < 0 ? 'negative' : 'positive';
}

function dateOrTime(bare: string): 'date' | 'time' | undefined {
  const marks = bare.replaceAll(/general/giu, '').replaceAll(/s\.0+/giu, '');
  if (/[0#?]/u.test(marks)) return undefined;
  if (/[dy]|mmm|^[^hs]*m[^hs]*$/iu.test(marks)) return 'date';
  return /[hs]/iu.test(marks) ? 'time' : undefined;
}

export function numberFormat(code: string): NumberFormat {
  const [positive = ''] = sectionsOf(code);
  const words = wordsOf(positive);
  const bare = positive.replaceAll(literal, '');
  const elapsed = /\[(?:h+|m+|s+)\]/iu.test(positive);
  if (elapsed) return { kind: 'time', decimals: undefined };
  const moment = dateOrTime(bare);
  if (moment !== undefined) {
    const amongWords = moment === 'date' ? wordsAroundDate(positive) : undefined;
    return { kind: moment, decimals: undefined, ...(amongWords === undefined ? {} : { amongWords }) };
  }
  const decimals = /[0#?],*\.([0#?]+)/u.exec(bare)?.[1]?.length ?? (/[0#?]/u.test(bare) ? 0 : undefined);
  const shownAs = shownBy(code);
  const shown = shownAs === undefined ? {} : { shownAs };
  if (bare.includes('%')) return { kind: 'percent', decimals, ...shown };
  if (/£|\bGBP\b/u.test(words) || currencyIn(words) !== undefined)
    return { kind: 'money', decimals, ...shown };
  return decimals === undefined && shownAs === undefined
    ? plainFormat
    : { kind: 'plain', decimals, ...shown };
}

export function builtInFormat(id: number): NumberFormat {
  // Those of East Asian locales are dates, in whatever order.
  const isLocalDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  const code = isLocalDate ? 'yyyy/m/d' : builtIn.get(id);
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
