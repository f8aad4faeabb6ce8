// A text that two people changed, put together paragraph by paragraph.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeParagraphs } from '../../../shared/exchange/rules/merge-paragraphs.ts';

const text = (...paragraphs: string[]) => paragraphs.join('\n\n');
const paragraphsOf = (whole: string) => whole.split('\n\n').filter((paragraph) => paragraph !== '');

/** Short texts of few paragraphs, so that they often share some. */
const anyText = fc
  .array(fc.constantFrom('One.', 'Two.', 'Three.', 'Four\nlines.'), { maxLength: 6 })
  .map((paragraphs) => text(...paragraphs));

describe('two texts that began as one', () => {
  const began = text('One.', 'Two.', 'Three.');

  it('have the changes of both, where they are of different paragraphs', () => {
    expect(
      mergeParagraphs(began, text('One, ours.', 'Two.', 'Three.'), text('One.', 'Two.', 'Three, theirs.')),
    ).toEqual({
      text: text('One, ours.', 'Two.', 'Three, theirs.'),
      clashes: 0,
    });
  });

  it('have what one added and not what the other took away', () => {
    expect(mergeParagraphs(began, text('Nought.', 'One.', 'Two.', 'Three.'), text('One.', 'Two.'))).toEqual({
      text: text('Nought.', 'One.', 'Two.'),
      clashes: 0,
    });
  });

  it('have both versions of what both changed, ours first, and say how often', () => {
    expect(
      mergeParagraphs(began, text('One, ours.', 'Two.', 'Ours.'), text('One, theirs.', 'Two.', 'Theirs.')),
    ).toEqual({
      text: text('One, ours.', 'One, theirs.', 'Two.', 'Ours.', 'Theirs.'),
      clashes: 2,
    });
  });

  it('keep the lines of a paragraph together, however many empty lines part one from the next', () => {
    expect(mergeParagraphs('One.\n\n\n\nTwo.', text('One.', 'Two\nlines.'), text('One.', 'Two.'))).toEqual({
      text: text('One.', 'Two\nlines.'),
      clashes: 0,
    });
  });

  it.each(['\n', '\n\n', '\n\n\n\n', '\n  \n', '\r\n\r\n'])(
    'have no paragraph more for the empty lines %j at the end or the beginning of one',
    (empty) => {
      const [ours, theirs] = [text(began, 'Four, ours.'), text(began, 'Four, theirs.')];
      const both = { text: text(began, 'Four, ours.', 'Four, theirs.'), clashes: 1 };
      expect(mergeParagraphs(began, `${began}${empty}`, theirs)).toEqual({ text: theirs, clashes: 0 });
      expect(mergeParagraphs(began, `${empty}${began}`, theirs)).toEqual({ text: theirs, clashes: 0 });
      expect(mergeParagraphs(`${began}${empty}`, began, theirs)).toEqual({ text: theirs, clashes: 0 });
      expect(mergeParagraphs(began, `${ours}${empty}`, theirs)).toEqual(both);
      expect(mergeParagraphs(empty, '', empty)).toEqual({ text: '', clashes: 0 });
    },
  );

  it('are the changed one where only one was changed, or both alike', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        for (const [ours, theirs] of [
          [after, before],
          [before, after],
          [after, after],
        ] as const)
          expect(mergeParagraphs(before, ours, theirs)).toEqual({ text: after, clashes: 0 });
      }),
    );
  });

  it('lose no paragraph that somebody wrote, and clash as often from either side', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.nat({ max: 6 })),
        fc.array(fc.nat({ max: 6 })),
        (before, ours, theirs) => {
          const written = (who: string, places: readonly number[]) => {
            const paragraphs = paragraphsOf(before);
            for (const place of places) paragraphs.splice(place, 0, `${who} ${place}.`);
            return text(...paragraphs);
          };
          const [one, two] = [written('Ours', ours), written('Theirs', theirs)];
          const merged = mergeParagraphs(before, one, two);
          for (const paragraph of [...paragraphsOf(one), ...paragraphsOf(two)])
            expect(paragraphsOf(merged.text)).toContain(paragraph);
          expect(mergeParagraphs(before, two, one).clashes).toBe(merged.clashes);
        },
      ),
    );
  });
});
