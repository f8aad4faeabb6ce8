// The notice and the summons say when, where, for what and by which rule; the calendar says what was moved, and when nobody meets.

import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import { say } from '../../../../../shared/language/say.ts';
import type { Language } from '../../../../../shared/language/language.ts';
import type { DocumentWanted } from '../../../../../shared/packs/documents.ts';
import { wordsOf, type PackDocument } from '../../../../../shared/packs/pack-document.ts';
import type { Snapshot } from '../../../../../shared/register/snapshot.ts';
import { anIndex } from '../../../../shared/register/a-snapshot.ts';
import { anItem, board, july } from '../../../../shared/meetings/an-agenda.ts';

function made(wanted: DocumentWanted, more: Partial<Snapshot> = {}, language: Language = 'en'): PackDocument {
  const index = anIndex({ bodies: [board], meetings: [july], ...more });
  const found = composeDocument({ index, today: '2026-07-10', language }, wanted);
  if (found === undefined) throw new Error('no document');
  return found;
}

/** All that it says, line by line. */
function said({ sections }: PackDocument): string[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
      if (block.kind === 'list') return block.items.map(({ runs }) => runs.map(({ text }) => text).join(''));
      if (block.kind === 'charts' || block.kind === 'picture') return [];
      return block.rows.map((row) => (row.kind === 'group' ? row.text : row.cells.map(wordsOf).join(' | ')));
    });
}

const notice = { document: 'notice', meetingId: 'july', edition: 'public' } as const;
const secret = anItem({
  title: 'Lease',
  recommendation: 'Offer £90,000',
  presenter: 'Estates Officer',
  openness: 'exempt',
  exemption: { paragraphs: ['3'], publicInterest: '', isRegistered: false, isOwnPlanning: false },
});

describe('the notice of a meeting', () => {
  it('says when and where, who may come, for what business, and under which rule', () => {
    const document = made(notice, { agendaItems: [anItem({})] });
    expect(document.title).toBe('Notice of a meeting: Town Council, 21 July 2026');
    const lines = said(document);
    for (const line of [
      'Notice is given of a meeting of Town Council on 21 July 2026.',
      'Day: 21 July 2026',
      'Time: 19:00',
      'Place: Guildhall',
    ])
      expect(lines).toContain(line);
    expect(lines.join('\n')).toMatch(/The public may attend/u);
    expect(lines.join('\n')).toMatch(/Accounts/u);
    expect(lines.at(-1)).toMatch(/^5 clear days before the meeting: Local Government Act 1972, Schedule 12/u);
  });

  it('invites nobody to a charity’s, whose document says who may come, nor names a rule that isn’t known', () => {
    const lines = said(made(notice, { bodies: [{ ...board, kind: 'charity' }] })).join('\n');
    expect(lines).not.toMatch(/The public may attend|clear days/u);
  });

  it('keeps back from the public what is exempt', () => {
    const forAll = said(made(notice, { agendaItems: [secret] })).join('\n');
    expect(forAll).toContain('Lease');
    expect(forAll).not.toMatch(/90,000|Estates Officer/u);
    expect(said(made({ ...notice, edition: 'full' }, { agendaItems: [secret] })).join('\n')).toContain(
      '90,000',
    );
  });

  it('as a summons is addressed to the members, in Welsh too', () => {
    const summons = { ...notice, document: 'summons' } as const;
    expect(said(made(summons))[0]).toBe(
      'You are summoned to attend a meeting of Town Council on 21 July 2026, for the business below.',
    );
    expect(made(summons, {}, 'cy').title).toBe('Gwŷs: Town Council, 21 Gorffennaf 2026');
  });
});

describe('the printed calendar', () => {
  const calendar = { document: 'calendar', bodyId: '', from: '', to: '' } as const;
  const other = { ...board, id: 'planning', name: 'Planning Committee', position: 1 };
  const moved = {
    ...july,
    id: 'august',
    bodyId: 'planning',
    day: '2026-09-01',
    plannedDay: '2026-08-31',
    movedBecause: say('recurrence.blocked.weekend'),
  };
  const both: Partial<Snapshot> = {
    bodies: [board, other],
    meetings: [moved, july],
    recesses: [
      { id: 'r', bodyId: null, name: 'Summer break', from: '2026-08-01', to: '2026-08-20' },
      { id: 's', bodyId: 'planning', name: 'Site visits', from: '2026-08-10', to: '2026-08-12' },
    ],
  };

  it('lists all meetings by month, says what was moved and why, and when nobody meets', () => {
    const document = made(calendar, both);
    expect(document.title).toBe('Calendar of meetings, 21 July 2026 to 1 September 2026');
    const lines = said(document);
    expect(lines.indexOf('July 2026')).toBeLessThan(lines.indexOf('September 2026'));
    expect(lines).toContain('1 August 2026 to 20 August 2026 | Summer break | All bodies');
    expect(lines.join('\n')).toMatch(
      /1 September 2026 \| 19:00 \| Planning Committee .*Moved from 31 August 2026: /u,
    );
    expect(lines).toContain('31 August 2026 | Summer bank holiday | Bank holiday');
    expect(lines.join('\n')).not.toContain('Christmas');
  });

  it('of one body leaves out the meetings and breaks of others', () => {
    const lines = said(made({ ...calendar, bodyId: 'board', to: '2026-12-31' }, both)).join('\n');
    expect(lines).toContain('21 July 2026');
    expect(lines).not.toMatch(/Planning|Site visits|1 September/u);
    expect(lines).toContain('Christmas Day');
  });

  it('says that there is none, and isn’t made of a body that isn’t there', () => {
    expect(said(made({ ...calendar, from: '2027-01-01', to: '2027-01-31' }))[0]).toBe(
      'There is no meeting in these days.',
    );
    const index = anIndex({});
    expect(
      composeDocument({ index, today: '2026-07-10', language: 'en' }, { ...calendar, bodyId: 'gone' }),
    ).toBeUndefined();
  });
});
