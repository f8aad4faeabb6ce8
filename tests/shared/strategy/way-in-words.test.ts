// Which way is good, as people write it beside a measure, over a table and in a column for it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  wayInColumn,
  wayInWords,
  waysOfThese,
  withoutWay,
} from '../../../shared/strategy/rules/way-in-words.ts';

const lower = 'lower is better';
const higher = 'higher is better';

describe('which way is good, in words,', () => {
  it('is read of any that compare, join and judge, and its opposite of their opposites', () => {
    const up = ['higher', 'more', 'high', 'bigger', 'greater', 'larger'];
    const down = ['lower', 'less', 'fewer', 'low', 'smaller'];
    const forms = [
      (way: string, worth: string) => `${way} is ${worth}`,
      (way: string, worth: string) => `a ${way} figure is ${worth}`,
      (way: string, worth: string) => `${way} = ${worth}`,
      (way: string, worth: string) => `${way} is always ${worth}`,
      (way: string, worth: string) => `the ${way} the ${worth}`,
      (way: string, worth: string) => `${worth} is ${way}`,
      (way: string, worth: string) => `${worth} when ${way}`,
    ];
    const around = [
      'Homes let (*)',
      'Homes let – *',
      'Homes let, *',
      'Homes let: *',
      '*',
      'Homes let [*] (£k)',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...up.map((word) => [word, true] as const),
          ...down.map((word) => [word, false] as const),
        ),
        fc.constantFrom(
          ['better', true] as const,
          ['good', true] as const,
          ['best', true] as const,
          ['worse', false] as const,
          ['bad', false] as const,
        ),
        fc.constantFrom(...forms),
        fc.constantFrom(...around),
        fc.boolean(),
        ([way, goesUp], [worth, isGood], form, place, isShouted) => {
          const phrase = form(way, worth);
          const text = place.replace('*', isShouted ? phrase.toUpperCase() : phrase);
          expect(wayInWords(text), text).toBe(goesUp === isGood ? higher : lower);
          expect(withoutWay(text).replace(/^a$/iu, ''), text).toBe(
            place === '*' ? '' : place.includes('£') ? 'Homes let (£k)' : 'Homes let',
          );
        },
      ),
    );
  });

  it.each([
    ['Cwynion (is yn well)', lower],
    ['Cwynion (is sy’n well)', lower],
    ["Llai sy'n well", lower],
    ['uwch yw gorau', higher],
    ['uchel yn dda', higher],
    ['isel yn ddrwg', higher],
    ['gorau po leiaf', lower],
    ['po uchaf, gorau oll', higher],
    ['Polaredd: isel', lower],
    ['Waiting list (aim to minimise)', lower],
    ['Days lost (aim: to reduce)', lower],
    ['Homes (to be maximised)', higher],
    ['↓ is good', lower],
    ['Polarity: high', higher],
    ['desired direction – down', lower],
    ['an increase is bad', lower],
    ['neither high nor low is good', 'not judged'],
    ['high or low is good', 'unclear'],
    ['higher is not better', 'unclear'],
    ['lower isn’t better', 'unclear'],
  ])('of “%s” is %s', (text, way) => expect(wayInWords(text)).toBe(way));

  it.each([
    'More is better than less',
    'better than last year',
    'Schools rated good or better',
    'Pupils at higher levels',
    'Low carbon homes',
    'More staff are better trained',
    'Reduction in waste',
    'Air quality better',
    'People who say life is good',
    'Jobs up',
    'Which is better',
  ])('isn’t said by “%s”', (text) => expect(wayInWords(text)).toBeUndefined());

  it.each([
    ['Low', lower],
    ['↑', higher],
    ['-', lower],
    ['Isel', lower],
    ['Uwch', higher],
    ['Low is bad', higher],
    ['Neither high nor low', 'not judged'],
    ['High or low', 'unclear'],
    ['n/a', 'not judged'],
    ['To reduce', lower],
    ['Yes', 'unclear'],
    ['Not higher', 'unclear'],
    ['No increase', 'unclear'],
    ['Nid uwch', 'unclear'],
    ['↘', lower],
    ['↗', higher],
    ['No preference', 'not judged'],
    ['Plan is best', 'unclear'],
  ])('in a column for it, “%s” is %s', (text, way) => expect(wayInColumn(text)).toBe(way));

  it.each([
    ['Note: lower is better for all these measures.', [[lower, '', '']]],
    ['Higher is better unless stated otherwise', [[higher, '', '']]],
    ['Higher is better, except for complaints', [[higher, '', 'complaints']]],
    ['Higher is better unless marked *', [[higher, '', 'marked *']]],
    ['Fewer complaints are better.', [[lower, 'complaints', '']]],
    ['For complaints, lower is better', [[lower, 'complaints', '']]],
    [
      'Higher is better for homes, but lower is better for complaints',
      [
        [higher, 'homes', ''],
        [lower, 'complaints', ''],
      ],
    ],
    ['Nodyn: mae is yn well ar gyfer pob mesur', [[lower, '', '']]],
    ['Nothing of the kind.', []],
  ])('beside measures, “%s” says of which', (text, said) => {
    expect(waysOfThese(text).map(({ way, of, not }) => [way, of, not])).toEqual(said);
  });
});

describe('“na”', () => {
  it.each([
    ['Na', 'unclear'],
    ['uwch na tharged', 'higher is better'],
    ['NA', 'not judged'],
    ['na', 'not judged'],
    ['n/a', 'not judged'],
  ])('is Welsh for no and for than, and not always “not applicable”: “%s”', (text, way) => {
    expect(wayInColumn(text)).toBe(way);
  });
});
