// Several things in one sentence, as each language lists them.

import { describe, expect, it } from 'vitest';
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
