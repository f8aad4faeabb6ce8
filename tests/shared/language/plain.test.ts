// Text without what cannot be seen, and as it is compared.

import { describe, expect, it } from 'vitest';
import { comparable, oneLine } from '../../../shared/language/plain.ts';

describe('plain text', () => {
  it('loses what cannot be seen and nothing that can', () => {
    expect(oneLine('\u200f 1.1\u00a0 \n Ŵyl ')).toBe('1.1 Ŵyl');
    expect(comparable('“It’s” – DONE: ')).toBe(`"it's" - done`);
  });
});

describe('joiners', () => {
  it.each([
    ['in Persian', 'علی\u200cرضا'],
    ['in Hindi', 'क्\u200dष'],
    ['behind a vowel sign', 'نَ\u200cو'],
    ['at the end of a name in Malayalam', 'രാജന്\u200d'],
    ['of emoji', '👩\u200d👩\u200d👧 Family Team'],
    ['behind a colour of skin', '👩🏽\u200d🚒'],
  ])('%s are part of what is written', (_, text) => {
    expect(oneLine(text)).toBe(text);
    expect(comparable(text)).toBe(comparable(text.replaceAll(/[\u200c\u200d]/gu, '')));
  });

  it('are left out where they spell nothing', () => {
    expect(oneLine('Full\u200dmem\u200cbers \u200d12')).toBe('Fullmembers 12');
    expect(oneLine('👩\u200d and \u200d👧')).toBe('👩 and 👧');
  });
});
