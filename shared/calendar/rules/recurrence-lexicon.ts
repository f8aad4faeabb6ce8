// The words of a rule of meeting, in English and Welsh, with the forms that Welsh gives them after other words; and a text cut into them.

import { oneLine } from '../../language/plain.ts';

export type Token =
  /** First, second … of a weekday in its month, or of the days in it. */
  | { readonly is: 'ordinal'; readonly number: number | 'last' }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'weekday'; readonly number: number }
  | { readonly is: 'month'; readonly number: number }
  /** “Mawrth” alone is March or Tuesday. */
  | { readonly is: 'mawrth' }
  | { readonly is: 'unit'; readonly unit: 'month' | 'week'; readonly length: number }
  | { readonly is: 'every' | 'other' | 'except' | 'start' | 'onwards' | 'planned' | 'to' | 'filler' };

/** A token with the words it was typed in. */
export type Typed = Token & { readonly words: string };

const weekdays: readonly string[] = [
  'monday mondays mon llun lun',
  'tuesday tuesdays tue tues fawrth',
  'wednesday wednesdays wed weds mercher fercher',
  'thursday thursdays thu thur thurs iau',
  'friday fridays fri gwener wener',
  'saturday saturdays sat sadwrn',
  'sunday sundays sun sul',
];

const months: readonly string[] = [
  'january jan ionawr',
  'february feb chwefror',
  'march mar',
  'april apr ebrill',
  'may mai fai',
  'june jun mehefin fehefin',
  'july jul gorffennaf orffennaf',
  'august aug awst',
  'september sept sep medi fedi',
  'october oct hydref',
  'november nov tachwedd dachwedd thachwedd nhachwedd',
  'december dec rhagfyr ragfyr',
];

const ordinals: readonly string[] = [
  'first cyntaf gyntaf',
  'second ail',
  'third trydydd drydydd trydedd drydedd thrydydd',
  'fourth pedwerydd bedwerydd pedwaredd bedwaredd phedwerydd',
  'fifth pumed bumed phumed',
];

const numbers: readonly string[] = [
  'one un',
  'two dau ddau dwy ddwy',
  'three tri dri tair dair',
  'four pedwar bedwar pedair bedair',
  'five pum bum',
  'six chwe',
  'seven saith',
  'eight wyth',
  'nine naw',
  'ten deg',
  'eleven',
  'twelve deuddeg',
];

/** Phrases that mean one thing, by what they mean; the longest that fits is taken. */
const phrases: Readonly<
  Record<'every' | 'except' | 'start' | 'onwards' | 'planned' | 'to' | 'filler', string>
> = {
  every: 'every|each|bob|pob|ymhob|ym mhob',
  except:
    'but|but not|but not in|except|except in|except for|excluding|not|not in|apart from|other than|save|without|leaving out|heblaw|heblaw am|ac eithrio|ond nid|ond nid ym|oni bai am|gan hepgor|gan eithrio',
  start:
    'from|starting|starting in|starting on|starting with|starting from|beginning|beginning in|beginning on|beginning with|commencing|gan ddechrau|gan ddechrau ym|gan ddechrau ar|gan ddechrau gyda|yn dechrau|yn dechrau ym',
  onwards: 'onwards|onward|ymlaen',
  planned: 'the first month planned|ym mis cyntaf y cynllun|mis cyntaf y cynllun',
  to: 'to|until|till|through|hyd|tan|i|hyd at',
  filler:
    "the|of|in|on|a|an|and|ac|o|o'r|i'r|y|yr|yn|ym|mewn|ar|meeting|meetings|meet|meets|held|day|days|diwrnod|ddiwrnod|dydd|ddydd|in the months of|months of|yn y misoedd hyn|misoedd|fisoedd|during|yn ystod",
};

function entries(): [string, Token][] {
  const found: [string, Token][] = [];
  const add = (
    words: readonly string[],
    token: (number: number) => Token,
    before: readonly string[] = [''],
  ) => {
    words.forEach((forms, index) => {
      for (const form of forms.split(' '))
        for (const prefix of before) found.push([`${prefix}${form}`, token(index + 1)]);
    });
  };
  add(weekdays, (number) => ({ is: 'weekday', number }), [
    '',
    'dydd ',
    'ddydd ',
    'nos ',
    'dyddiau ',
    'ddyddiau ',
  ]);
  add(months, (number) => ({ is: 'month', number }), ['', 'mis ', 'fis ']);
  add(ordinals, (number) => ({ is: 'ordinal', number }));
  add(numbers, (number) => ({ is: 'number', number }));
  for (const before of ['dydd', 'ddydd', 'nos', 'dyddiau', 'ddyddiau'])
    found.push([`${before} mawrth`, { is: 'weekday', number: 2 }]);
  for (const form of ['mis mawrth', 'fis mawrth', 'mis fawrth', 'fis fawrth'])
    found.push([form, { is: 'month', number: 3 }]);
  found.push(['mawrth', { is: 'mawrth' }]);
  for (const form of ['last', 'olaf']) found.push([form, { is: 'ordinal', number: 'last' }]);
  for (const form of ['other', 'alternate', 'alternating', 'yn ail']) found.push([form, { is: 'other' }]);
  const unit = (forms: string, token: Token) => {
    for (const form of forms.split(' ')) found.push([form, token]);
  };
  unit('month months monthly mis fis misol', { is: 'unit', unit: 'month', length: 1 });
  unit('quarter quarters quarterly chwarter chwarterol', { is: 'unit', unit: 'month', length: 3 });
  unit('week weeks weekly wythnos wythnosol', { is: 'unit', unit: 'week', length: 1 });
  unit('fortnight fortnights fortnightly pythefnos bythefnos pythefnosol', {
    is: 'unit',
    unit: 'week',
    length: 2,
  });
  for (const is of ['every', 'except', 'start', 'onwards', 'planned', 'to', 'filler'] as const)
    for (const phrase of phrases[is].split('|')) found.push([phrase, { is }]);
  return found;
}

const lexicon: ReadonlyMap<string, Token> = new Map(entries());
const longest = 5;

/** 1st, 22nd, 3ydd, 15fed; a figure alone is a number. */
const figure = /^(?<digits>\d{1,2})(?<ending>st|nd|rd|th|af|il|ail|ydd|edd|fed|ed|eg|ain)?$/u;

function ofFigures(word: string): Token | undefined {
  const { groups } = figure.exec(word) ?? {};
  if (groups === undefined) return undefined;
  const number = Number(groups['digits']);
  return groups['ending'] === undefined ? { is: 'number', number } : { is: 'ordinal', number };
}

export interface Words {
  readonly tokens: readonly Typed[];
  /** What is in no lexicon, as it was typed, in runs of words that stood together. */
  readonly unknown: readonly string[];
}

/** "Sept-May" is two words, "bi-monthly" one that isn't known: it means twice a month to some and every other month to others. */
function wordsOf(text: string): string[] {
  const words =
    oneLine(text)
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}':-]+/gu) ?? [];
  return words.flatMap((word) => {
    const plain = word.replaceAll(/^[':-]+|[':-]+$/gu, '');
    const parts = plain.split('-');
    const areKnown = parts.length === 2 && parts.every((part) => lexicon.has(part.toLowerCase()));
    return areKnown ? [parts[0] ?? '', 'to', parts[1] ?? ''] : [plain];
  });
}

function tokenAt(words: readonly string[], at: number): { token: Token; length: number } | undefined {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const token = lexicon.get(
      words
        .slice(at, at + length)
        .join(' ')
        .toLowerCase(),
    );
    if (token !== undefined) return { token, length };
  }
  const token = ofFigures((words[at] ?? '').toLowerCase());
  return token === undefined ? undefined : { token, length: 1 };
}

export function tokensOf(text: string): Words {
  const words = wordsOf(text).filter((word) => word !== '');
  const tokens: Typed[] = [];
  const unknown: string[][] = [];
  let afterUnknown = false;
  for (let at = 0; at < words.length;) {
    const found = tokenAt(words, at);
    const length = found?.length ?? 1;
    const typed = words.slice(at, at + length);
    if (found !== undefined) tokens.push({ ...found.token, words: typed.join(' ') });
    else if (afterUnknown) unknown.at(-1)?.push(...typed);
    else unknown.push(typed);
    afterUnknown = found === undefined;
    at += length;
  }
  return { tokens: march(tokens), unknown: unknown.map((run) => run.join(' ')) };
}

/** “Mawrth” beside an ordinal is Tuesday, where no other day of the week is named; else it is March. */
function march(tokens: readonly Typed[]): Typed[] {
  const hasWeekday = tokens.some(({ is }) => is === 'weekday');
  const isBeside = (at: number) =>
    tokens[at - 1]?.is === 'ordinal' || tokens[at + 1]?.is === 'ordinal' || tokens[at - 1]?.is === 'other';
  return tokens.map((token, at) => {
    if (token.is !== 'mawrth') return token;
    return !hasWeekday && isBeside(at)
      ? { is: 'weekday', number: 2, words: token.words }
      : { is: 'month', number: 3, words: token.words };
  });
}
