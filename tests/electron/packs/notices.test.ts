// What is said of a PDF before anybody issues it: all of it, not the first alone.

import { describe, expect, it } from 'vitest';
import { noticesOf, together } from '../../../electron/packs/notices.ts';
import { renderPdf } from '../../../electron/packs/pdf/render-pdf.ts';
import { inEnglish } from '../../in-english.ts';
import { aDocument, paragraph } from './a-document.ts';

describe('a pack with letters that can’t be drawn and a paper that can’t be read', () => {
  it('says both', async () => {
    const document = aDocument([paragraph('Signed by \u{13000}')]);
    const attached = { bytes: Buffer.from('no PDF'), name: 'lease.pdf' };
    const made = await renderPdf({
      ...document,
      sections: document.sections.map((section) => ({ ...section, attached })),
    });
    const said = together(noticesOf(made));
    const words = said === undefined ? '' : inEnglish(said);
    expect(words).toContain('\u{13000}');
    expect(words).toContain('lease.pdf: This PDF is damaged');
  });

  it('says nothing where there is nothing to say', async () => {
    expect(together(noticesOf(await renderPdf(aDocument([paragraph('Words')]))))).toBeUndefined();
  });
});
