// A notice of a key decision or of business in private: each particular with the regulation that asks for it, and nothing that is closed.

import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import type { Language } from '../../../../../shared/language/language.ts';
import type { ItemNoticeDocument } from '../../../../../shared/packs/documents.ts';
import { wordsOf } from '../../../../../shared/packs/pack-document.ts';
import type { NoticeDraft, Snapshot } from '../../../../../shared/register/snapshot.ts';
import { anIndex } from '../../../../shared/register/a-snapshot.ts';
import { anItem, board, july } from '../../../../shared/meetings/an-agenda.ts';

const cabinet = { ...board, name: 'Cabinet', kind: 'executive-england' as const };

function aDraft(given: Partial<NoticeDraft>): NoticeDraft {
  return {
    id: 'draft',
    meetingId: 'july',
    itemId: anItem({}).id,
    kind: 'key decision',
    matter: null,
    documents: null,
    address: null,
    procedure: null,
    reasons: null,
    representations: null,
    response: null,
    informed: null,
    impracticable: null,
    agreedBy: null,
    agreedOn: null,
    urgency: null,
    ...given,
  };
}

function linesOf(document: ItemNoticeDocument, more: Partial<Snapshot>, language: Language = 'en'): string[] {
  const index = anIndex({ bodies: [cabinet], meetings: [july], agendaItems: [anItem({})], ...more });
  const made = composeDocument(
    { index, today: '2026-07-10', language },
    { document, meetingId: 'july', itemId: '' },
  );
  return (made?.sections ?? [])
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
      if (block.kind === 'table')
        return block.rows.map((row) =>
          row.kind === 'group' ? row.text : row.cells.map(wordsOf).join(' | '),
        );
      return [];
    });
}

describe('the notice of a key decision', () => {
  it('says each particular with its regulation, and counts what is missing', () => {
    const lines = linesOf('key-decision', {
      noticeDrafts: [aDraft({ address: 'Town Hall', documents: 'Valuation\nReport' })],
    });
    expect(lines.slice(0, 2)).toEqual([
      'Not ready to publish: 2 things are missing.',
      'Cabinet intends to make the decision or decisions below on 21 July 2026.',
    ]);
    expect(lines).toContain('The matter | Accounts | regulation 9(1)(b)');
    expect(lines).toContain('Where copies of the documents are available | Town Hall | regulation 9(1)(f)');
    expect(lines).toContain('How to ask for details of those documents | Not given yet | regulation 9(1)(h)');
    expect(lines.filter((line) => line.includes('regulation 9(1)('))).toHaveLength(8);
    expect(lines.at(-1)).toMatch(/^28 clear days before the meeting: .*SI 2012\/2089/u);
  });

  it('is said to be needed by no item where there is none', () => {
    expect(linesOf('key-decision', {})).toEqual(['No item needs this notice.']);
    expect(linesOf('key-decision', { bodies: [board], noticeDrafts: [aDraft({})] })).toEqual([
      'No item needs this notice.',
    ]);
  });
});

describe('the notice of special urgency', () => {
  it('says who agreed and on what day, in either language', () => {
    const noticeDrafts = [
      aDraft({
        kind: 'special urgency',
        agreedBy: 'The chair of scrutiny',
        agreedOn: '2026-07-09',
        urgency: 'Flood',
      }),
    ];
    const lines = linesOf('special-urgency', { noticeDrafts });
    expect(lines).toContain('The day it was agreed | 9 July 2026 | regulation 11(2)');
    expect(lines[0]).not.toMatch(/missing/u);
    expect(linesOf('special-urgency', { noticeDrafts }, 'cy')).toContain(
      'Y diwrnod y cytunwyd arno | 9 Gorffennaf 2026 | rheoliad 11(2)',
    );
  });
});

describe('the notice of a private meeting', () => {
  it('gives the description of what is exempt, and nothing of why it is kept back or of what is recommended', () => {
    const secret = anItem({
      title: 'Lease',
      recommendation: 'Offer £90,000',
      openness: 'exempt',
      exemption: {
        paragraphs: ['3'],
        publicInterest: 'We negotiate',
        isRegistered: false,
        isOwnPlanning: false,
      },
    });
    for (const document of ['private-notice', 'private-notice-again'] as const) {
      const all = linesOf(document, { agendaItems: [secret] }).join('\n');
      expect(all).toMatch(/Reasons for meeting in private \| Not for publication.*3/u);
      expect(all).not.toMatch(/£90,000|We negotiate/u);
    }
    const noticeDrafts = [aDraft({ kind: 'private, 28 days', matter: 'A property matter' })];
    const otherwise = linesOf('private-notice', { agendaItems: [secret], noticeDrafts });
    expect(otherwise).toContain('1 A property matter');
    expect(otherwise.join('\n')).not.toContain('Lease');
    expect(linesOf('private-notice-again', { agendaItems: [secret] })).toContain(
      'Representations received | Not given yet | regulation 5(5)(b)',
    );
  });
});
