// Styles set aside before a paste is parsed: those of tags alone, and no word is changed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutStyles } from '../../../../renderer/features/reports/paste/without-styles.ts';

describe('styles of what is pasted', () => {
  it('are set aside under another name, and sheets of them left out', () => {
    expect(withoutStyles(`<style>p {color: red}</style><p class=a style='mso-list:l0'>x</p>`)).toBe(
      `<p class=a data-style='mso-list:l0'>x</p>`,
    );
  });

  it('are left where they are words, or within a value', () => {
    for (const html of ['<p>in the style = of old</p>', '<a href="/x style=y" title=\' style=z\'>a < b</a>'])
      expect(withoutStyles(html)).toBe(html);
  });

  it('change nothing else, however broken it is', () => {
    const piece = fc.constantFrom(
      '<p',
      '<b ',
      '>',
      '"',
      "'",
      ' style=',
      '=',
      '</p>',
      '<style',
      'words ',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        if (/<style\b[^>]*>[\s\S]*<\/style/iu.test(html)) return;
        expect(withoutStyles(html).replaceAll(' data-style', ' style')).toBe(html);
      }),
    );
  });
});
