// Several things and great numbers in one sentence, as each language writes them.

import { describe, expect, it } from 'vitest';
import { say } from '../../../shared/language/say.ts';
import { speak } from '../../../shared/language/speak.ts';

describe('a list', () => {
  it.each([
    [['1', '2'], '1 and 2', '1 a 2'],
    [['2', '1'], '2 and 1', '2 ac 1'],
    [['1', '2', '8'], '1, 2 and 8', '1, 2 ac 8'],
    [['1', '10'], '1 and 10', '1 a 10'],
    [['1.1', '1.15'], '1.1 and 1.15', '1.1 ac 1.15'],
    [['Abertawe', 'Ynys Môn'], 'Abertawe and Ynys Môn', 'Abertawe ac Ynys Môn'],
    [['Ynys Môn', 'Gwynedd'], 'Ynys Môn and Gwynedd', 'Ynys Môn a Gwynedd'],
    [['Gwynedd'], 'Gwynedd', 'Gwynedd'],
    [[], '', ''],
  ])('of %s has the language’s own “and” before the last', (all, english, welsh) => {
    expect(speak('en', { all })).toBe(english);
    expect(speak('cy', { all })).toBe(welsh);
  });
});

describe('what is counted', () => {
  const progress = (answered: number, count: number) => say('updates.progress', { answered, count });

  it('has its thousands apart, and so has what is counted beside it', () => {
    expect(speak('en', progress(0, 1000))).toBe('0 of 1,000 updates answered');
    expect(speak('cy', progress(1234, 12_000))).toBe('Atebwyd 1,234 o 12,000 diweddariad');
    expect(speak('en', progress(999, 999))).toBe('999 of 999 updates answered');
  });
});
