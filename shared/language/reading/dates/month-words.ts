// The names of months as they stand beside a day or a year, in English and in Welsh: in full, shortened, and with their first letter
// changed as Welsh changes it ("o Fawrth", "yn Nhachwedd").

interface Month {
  readonly en: string;
  readonly cy: string;
}

const months: readonly Month[] = [
  { en: 'jan(?:uary)?', cy: 'ionawr|ion' },
  { en: 'feb(?:ruary)?', cy: 'chwefror|chwef|chwe(?!\\s+\\p{L})' },
  // "Dydd Mawrth" is Tuesday.
  { en: 'mar(?:ch)?', cy: '(?<!dydd |nos )[mf]awrth|maw' },
  { en: 'apr(?:il)?', cy: 'ebrill|ebr' },
  { en: 'may', cy: '[mf]ai' },
  { en: 'june?', cy: '[mf]ehefin|meh' },
  { en: 'july?', cy: '(?:n?g)?orffenn?af|gor(?:ff)?' },
  { en: 'aug(?:ust)?', cy: 'awst' },
  { en: 'sept?(?:ember)?', cy: '[mf]edi' },
  // "Yr hydref" is autumn: no month has an article before it.
  { en: 'oct(?:ober)?', cy: "(?<!(?<!\\p{L})yr |['’]r )hydref" },
  { en: 'nov(?:ember)?', cy: '(?:t|d|nh)achwedd|tach' },
  { en: 'dec(?:ember)?', cy: 'rhagfyr|ragfyr|rhag' },
];

/** For use in a pattern, within a group; the whole name, and no part of a longer word. */
export const monthName = `(?<!\\p{L})(?:${months.map(({ en, cy }) => `${en}|${cy}`).join('|')})(?!\\p{L})\\.?`;

/** "2025/26 may change": a verb, unless what follows heads a column. */
export const noVerb =
  '(?!(?<=may|march|mar|mai)\\s+(?!actual|target|forecast|budget|result|outturn|ytd|to date|plan|value|figure|gwirioneddol|targed|rhagol|cyllideb)\\p{L})';

/** “Hyd” is October and “until”: a month only where a day stands before it and a year behind it. */
export const monthNameOfDay = `(?:${monthName}|(?<!\\p{L})hyd(?!\\p{L})\\.?)`;

const patterns = months.map(({ en, cy }) => new RegExp(`^(?:${en}|${cy})$`, 'iu'));

/** 1 to 12; 0 for what is no month’s name. */
export function monthOf(name: string | undefined): number {
  const wanted = (name ?? '').replace('.', '');
  if (wanted.toLowerCase() === 'hyd') return 10;
  return patterns.findIndex((pattern) => pattern.test(wanted)) + 1;
}
