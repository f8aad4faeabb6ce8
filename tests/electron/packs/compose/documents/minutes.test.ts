// Minutes as they are printed: a draft says so on every page and reaches the public only by name; adopted ones have room to sign; and the
// public's never say what was taken in private, however it is looked for.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import { noPast } from '../../../../../electron/packs/compose/documents/document-source.ts';
import { refusedDocument } from '../../../../../electron/packs/compose/documents/refused.ts';
import { renderDocx } from '../../../../../electron/packs/docx/render-docx.ts';
import { renderPdf } from '../../../../../electron/packs/pdf/render-pdf.ts';
import { renderXlsx } from '../../../../../electron/packs/xlsx/render-xlsx.ts';
import type { Action, AgendaItem, Meeting, Minute, Person } from '../../../../../shared/register/snapshot.ts';
import { anItem, board, july } from '../../../../shared/meetings/an-agenda.ts';
import { aDecision } from '../../../../shared/minutes/a-decision.ts';
import { anIndex } from '../../../../shared/register/a-snapshot.ts';

const adopted: Partial<Meeting> = { state: 'drafted', adoptedOn: '2026-09-15', signedBy: 'The Chair' };

function aMinute(itemId: string, sequence: number, text: string, summary: string | null = null): Minute {
  return { id: `july/${itemId}`, meetingId: 'july', itemId, text, summary, sequence };
}

const voter = 'voter';
const people: Person[] = [{ id: voter, name: 'Alder', title: null }];

function anAction(itemId: string, what: string): Action {
  const nobody = { personId: null, groupId: null, due: null, bodyId: null };
  const unnumbered = { askedOn: null, number: null, activityId: null };
  return { id: `of ${itemId}`, what, owner: 'Clerk', itemId, ...nobody, ...unnumbered };
}

const tender = anItem({
  id: 'tender',
  title: 'Tender for the depot',
  openness: 'exempt',
  exemption: {
    paragraphs: ['3'],
    publicInterest: 'It would harm',
    isRegistered: false,
    isOwnPlanning: false,
  },
  outcome: 'taken',
  takenAs: 2,
  position: 1,
});

function sourceOf(
  of: Partial<Meeting>,
  agendaItems: readonly AgendaItem[],
  more: Parameters<typeof anIndex>[0],
) {
  const index = anIndex({ bodies: [board], meetings: [{ ...july, ...of }], agendaItems, people, ...more });
  return { index, today: '2026-09-20', language: 'en' } as const;
}

function minutesOf(
  of: Partial<Meeting>,
  edition: 'public' | 'full',
  {
    items = [anItem({ outcome: 'taken', takenAs: 1 }), tender],
    ...more
  }: { items?: AgendaItem[] } & Parameters<typeof anIndex>[0] = {},
) {
  const wanted = { document: 'minutes', meetingId: 'july', edition, ofDraft: true } as const;
  const found = composeDocument(sourceOf(of, items, more), wanted);
  if (found === undefined) throw new Error('no minutes');
  return found;
}

const record = {
  minutes: [aMinute('tender', 48, 'The lowest tender was £40,000.', 'A tender was accepted.')],
  decisions: [aDecision('tender', [voter], { text: 'That Firm & Sons be chosen' })],
  actions: [anAction('tender', 'Write to Firm & Sons')],
};

describe('minutes', () => {
  it('say who was there, as of a day that is over', () => {
    const own = { seatId: null, substituteForId: null, role: 'invitee', remote: false } as const;
    const alder = { id: 'a', meetingId: 'july', personId: voter, state: 'present', ...own } as const;
    const tables = minutesOf(adopted, 'full', { attendances: [alder] })
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? [block] : []));
    const there = tables.find(({ rows }) => JSON.stringify(rows).includes('Alder'));
    expect(there?.name).toBe('Who was there');
  });

  it('that are a draft say so at the head of every page; adopted ones have room to initial and to sign', () => {
    const draft = minutesOf({ state: 'drafted' }, 'full', record);
    expect(draft.title).toBe('Draft minutes: Town Council, 21 July 2026');
    expect(draft.runningHead.what).toBe('DRAFT, subject to confirmation, 21 July 2026');
    expect(draft.initials).toBeUndefined();
    expect(JSON.stringify(draft.sections)).not.toContain('Signature');
    const signed = minutesOf(adopted, 'full', record);
    expect(signed.runningHead.what).toBe('Minutes with private business, 21 July 2026');
    expect(signed.initials).toBe('Initials');
    expect(JSON.stringify(signed.sections)).toMatch(/Adopted on 15 September 2026.*Signature/u);
  });

  it('that are a draft are refused to the public unless they were asked for by name', () => {
    const wanted = { document: 'minutes', meetingId: 'july', edition: 'public', ofDraft: false } as const;
    const refused = (of: Partial<Meeting>, more: object = {}) =>
      refusedDocument(sourceOf(of, [], {}), { ...wanted, ...more }, noPast)?.ok;
    expect(refused({ state: 'drafted' })).toBe(false);
    expect(refused({ state: 'drafted' }, { ofDraft: true })).toBeUndefined();
    expect(refused({ state: 'drafted' }, { edition: 'full' })).toBeUndefined();
    expect(refused(adopted)).toBeUndefined();
  });

  it('for the public have of an item taken in private its title, why, and the open summary', () => {
    const said = JSON.stringify(minutesOf(adopted, 'public', record).sections);
    expect(said).toContain('48 Tender for the depot');
    expect(said).toMatch(/Not for publication/u);
    expect(said).toContain('A tender was accepted.');
    for (const kept of ['£40,000', 'Firm & Sons', 'The lowest']) expect(said).not.toContain(kept);
    const all = JSON.stringify(minutesOf(adopted, 'full', record).sections);
    for (const words of ['£40,000', 'Resolved: That Firm & Sons be chosen', 'Action: Write to Firm & Sons'])
      expect(all).toContain(words);
  });

  it('for the public say nothing of what is private, whatever it is', () => {
    const secret = fc.stringMatching(/^[b-df-hj-np-tv-z]{12}$/u);
    fc.assert(
      fc.property(fc.tuple(secret, secret, secret, secret), ([text, decided, reasons, asked]) => {
        const more = {
          minutes: [aMinute('tender', 48, text)],
          decisions: [aDecision('tender', [voter], { text: decided, reasons })],
          actions: [anAction('tender', asked)],
          declarations: [
            {
              id: 'd',
              itemId: 'tender',
              personId: voter,
              nature: text,
              interestClass: null,
              interestId: null,
              dispensationId: null,
              followed: 'left' as const,
              position: 0,
            },
          ],
          minuteCorrections: [
            {
              id: 'c',
              itemId: 'tender',
              original: text,
              corrected: decided,
              reason: asked,
              decidedAtId: null,
              on: '2026-10-01',
            },
          ],
        };
        const said = JSON.stringify(minutesOf(adopted, 'public', more));
        for (const each of [text, decided, reasons, asked]) expect(said).not.toContain(each);
      }),
    );
  });

  it('are made as PDF, for Word and as a workbook', async () => {
    for (const of of [adopted, { state: 'drafted' as const }]) {
      const document = minutesOf(of, 'full', record);
      expect((await renderPdf(document)).pages).toBe(1);
      expect((await renderDocx(document)).length).toBeGreaterThan(1_000);
      expect((await renderXlsx(document)).bytes.length).toBeGreaterThan(1_000);
    }
  });
});
