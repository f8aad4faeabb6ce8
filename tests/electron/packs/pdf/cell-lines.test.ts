// The lines of cells that say what others said, against breaking each of them afresh.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openFonts } from '../../../../electron/packs/pdf/pdfkit-door.ts';
import { readFont } from '../../../../electron/packs/pdf/shaping/fonts.ts';
import { glyphsOf, type TextStyle } from '../../../../electron/packs/pdf/shaping/glyphs.ts';
import { cellLinesOf } from '../../../../electron/packs/pdf/tables/cell-lines.ts';
import { breakLines } from '../../../../electron/packs/pdf/text-lines.ts';

const regular: TextStyle = { font: 'regular', size: 9, colour: '#000000' };
const bold: TextStyle = { ...regular, font: 'bold' };

it('are the same, in whatever order the widths come', () => {
  const glyphs = glyphsOf(openFonts((name) => readFont(name)));
  const cell = fc.record({
    text: fc.constantFrom(
      '',
      '1,204',
      'Higher is better',
      'Yn uwch sydd well',
      'Report at 31 Mar 2025',
      'A name of more than forty characters, all of it in one cell',
      'unbrokenandlongerthanitscolumn',
    ),
    style: fc.constantFrom(regular, bold),
    width: fc.constantFrom(12, 30, 36, 60, 61, 150),
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 24 }), (cells) => {
      const cellLines = cellLinesOf(glyphs);
      for (const { text, style, width } of cells)
        expect(cellLines([{ text, style }], width)).toEqual(breakLines(glyphs, [{ text, style }], width));
    }),
    { numRuns: 200 },
  );
});
