// What is said of a PDF before anybody issues it: all of it, not the first alone.

import { describe, expect, it } from 'vitest';
import { noticesOf, together } from '../../../electron/packs/notices.ts';
import { renderPdf } from '../../../electron/packs/pdf/render-pdf.ts';
import { inEnglish } from '../../in-english.ts';
import { aDocument, paragraph } from './a-document.ts';

describe('a pack with papers that keep it from being accessible', () => {
  const untagged = [{ what: 'not tagged', count: 1, pages: [] }] as const;

  function saidOf(...names: readonly string[]): string {
    const withGaps = names.map((name) => ({ name, gaps: untagged }));
    const said = together(noticesOf({ undrawn: [], unread: [], withGaps }));
    return said === undefined ? '' : inEnglish(said);
  }

  it('names each of them once, and says once what it means for the pack', () => {
    expect(saidOf('lease.pdf')).toMatch(/because of lease\.pdf: it isn’t tagged\. Ask for it/u);
    expect(saidOf('lease.pdf', 'lease.pdf')).toBe(saidOf('lease.pdf'));
    const said = saidOf('lease.pdf', 'plan.pdf', 'lease.pdf');
    expect(said).toContain(
      'several papers. lease.pdf: it isn’t tagged. plan.pdf: it isn’t tagged. Ask for each',
    );
    expect(said.match(/PDF\/UA/gu)).toHaveLength(1);
  });
});

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
