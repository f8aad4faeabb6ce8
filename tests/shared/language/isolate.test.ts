// Names that run from right to left, set apart from the words around them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closed, isolated } from '../../../shared/language/isolate.ts';
import { say } from '../../../shared/language/say.ts';
import { speak } from '../../../shared/language/speak.ts';

describe('a name that is set apart', () => {
  it('is as it was where it runs as our words do', () => {
    for (const name of ['Ann Lee', 'Siân Prŷs', '王小明', '£1,200', '']) expect(isolated(name)).toBe(name);
  });

  it('is within the marks of it in whatever is said, in either language', () => {
    const saying = say('pack.objective-title', { ref: '1', title: 'גינות' });
    for (const language of ['en', 'cy'] as const)
      expect(speak(language, saying)).toMatch(/^1\s+\u2068גינות\u2069$/u);
  });

  it('never lets out what it opens, wherever it is cut', () => {
    const letters = fc.constantFrom('ג', 'a', ' ', '1', '\u2066', '\u2067', '\u2068', '\u2069');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), fc.nat(20), (name, end) => {
        const whole = isolated(`ג${name.join('')}`);
        for (const text of [whole, closed(whole.slice(0, end))]) {
          let depth = 0;
          for (const mark of text) {
            if (/[\u2066-\u2068]/u.test(mark)) depth += 1;
            if (mark === '\u2069') depth -= 1;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        }
      }),
    );
  });
});
