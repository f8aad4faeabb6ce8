// The register of interests as it is published: of a sensitive one only that there is one, however it is looked for.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import { renderPdf } from '../../../../../electron/packs/pdf/render-pdf.ts';
import type { Interest, Snapshot } from '../../../../../shared/register/snapshot.ts';
import { anItem, aSeat, board } from '../../../../shared/meetings/an-agenda.ts';
import { anIndex } from '../../../../shared/register/a-snapshot.ts';

const field: Interest = {
  id: 'field',
  personId: 'p',
  class: 'land',
  text: 'A field at Mill Lane',
  from: '2021-01-01',
  to: '2025-12-31',
  notifiedOn: '2021-01-15',
  sensitive: false,
  bodyIds: ['board'],
};

function registerOf(
  edition: 'public' | 'full',
  interests: readonly Interest[],
  more: Partial<Snapshot> = {},
) {
  const index = anIndex({
    bodies: [board],
    agendaItems: [anItem({})],
    people: [
      { id: 'p', name: 'Birch', title: 'Cllr' },
      { id: 'q', name: 'Cedar', title: null },
    ],
    seats: ['p', 'q'].map((personId) => aSeat(personId, { id: personId })),
    interests,
    ...more,
  });
  const found = composeDocument(
    { index, today: '2026-07-10', language: 'en' },
    { document: 'interests', edition },
  );
  if (found === undefined) throw new Error('no register');
  return found;
}

describe('the register of interests', () => {
  it('has each member with seats and entries, ended ones with their days, and who has nothing recorded', () => {
    const said = JSON.stringify(registerOf('public', [field]).sections);
    for (const words of ['Cllr Birch', 'A field at Mill Lane', '31 December 2025', 'Town Council (Member)'])
      expect(said).toContain(words);
    expect(said).toContain('Nothing recorded yet');
  });

  it('has dispensations with their reason', () => {
    const leave = {
      id: 'leave',
      bodyId: 'board',
      personId: 'p',
      matter: 'Drainage',
      scope: 'both',
      from: '2026-01-01',
      to: '2026-12-31',
      reason: 'Too few would be left to vote',
      grantedBy: 'The monitoring officer',
      grantedOn: '2025-12-20',
    } as const;
    const { sections } = registerOf('public', [], { dispensations: [leave] });
    expect(JSON.stringify(sections)).toMatch(/Drainage.*Too few would be left/su);
  });

  it('published says nothing of what is sensitive but that it is there; the full one has it', async () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z][a-z]{7,12} [a-z]{6,9}$/u).map((text) => `Zyx${text}`),
        fc.constantFrom('land', 'employment', 'other-bodies'),
        (text, kind) => {
          const secret: Interest = {
            ...field,
            id: 's',
            class: kind,
            text,
            from: '1987-03-05',
            sensitive: true,
          };
          const published = registerOf('public', [field, secret]);
          const said = JSON.stringify(published);
          expect(said).not.toContain(text);
          expect(said).not.toContain('1987');
          expect(said).not.toMatch(/Employment|Other registrable/u);
          expect(said).toContain('Sensitive interest: details withheld');
          expect(said).toContain('Localism Act 2011, section 32');
          expect(JSON.stringify(registerOf('full', [field, secret]))).toContain(text);
        },
      ),
      { numRuns: 30 },
    );
    expect((await renderPdf(registerOf('public', [{ ...field, sensitive: true }]))).pages).toBe(1);
  });
});
