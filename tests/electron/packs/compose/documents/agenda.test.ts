// The agenda as it goes out: the public's says nothing that an exempt item keeps back, however it is looked for.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../../electron/packs/compose/documents/compose-document.ts';
import { renderPdf } from '../../../../../electron/packs/pdf/render-pdf.ts';
import { renderXlsx } from '../../../../../electron/packs/xlsx/render-xlsx.ts';
import type { PackDocument } from '../../../../../shared/packs/pack-document.ts';
import type { AgendaItem, Paper, Snapshot } from '../../../../../shared/register/snapshot.ts';
import { anItem, aPaper, board, july } from '../../../../shared/meetings/an-agenda.ts';
import { anIndex } from '../../../../shared/register/a-snapshot.ts';

function agendaOf(
  agendaItems: readonly AgendaItem[],
  edition: 'public' | 'full',
  more: Partial<Snapshot> = {},
) {
  const index = anIndex({ bodies: [board], meetings: [july], agendaItems, ...more });
  const found = composeDocument(
    { index, today: '2026-07-10', language: 'en' },
    { document: 'agenda', meetingId: 'july', edition },
  );
  if (found === undefined) throw new Error('no agenda');
  return found;
}

const lease = anItem({
  id: 'lease',
  title: 'Lease of the depot',
  presenter: 'Estates Officer',
  recommendation: 'That no more than £90,000 be offered',
  openness: 'exempt',
  exemption: {
    paragraphs: ['3'],
    publicInterest: 'The other party would learn the limit',
    isRegistered: false,
    isOwnPlanning: false,
  },
  late: { opinionOf: 'The chair', circumstances: 'The vendor wrote on Monday', on: '2026-07-18' },
  position: 1,
});

function aReport(fields: Partial<Paper> = {}): Paper {
  const given = { title: 'Report of the treasurer', form: 'written', reference: 'FIN/26/14' } as const;
  return aPaper('report', { ...given, ...fields });
}

/** Of one item with one paper, as each edition says it. */
function withAPaper(item: AgendaItem, paper: Paper, more: Partial<Snapshot> = {}) {
  const paperItems = [{ id: `${paper.id}/${item.id}`, paperId: paper.id, itemId: item.id, position: 0 }];
  const said = (edition: 'public' | 'full') =>
    JSON.stringify(agendaOf([item], edition, { papers: [paper], paperItems, ...more }));
  return { open: said('public'), full: said('full') };
}

describe('an agenda without items', () => {
  it.each(['public', 'full'] as const)('says so, and not how one is added: %s', (edition) => {
    expect(JSON.stringify(agendaOf([], edition))).toMatch(/"Nothing is on this agenda yet\."/u);
  });
});

describe('what an agenda says that the public isn’t told', () => {
  const paper = aReport({ openness: 'exempt', exemption: lease.exemption });
  const named = {
    papers: [paper],
    paperItems: [{ id: 'p', paperId: paper.id, itemId: 'gate', position: 0 }],
  };
  const gate = anItem({ id: 'gate', title: 'The gate' });
  const markings = ({ marking, sections }: PackDocument) => [
    marking,
    ...sections.map((each) => each.marking),
  ];
  const marked = expect.stringMatching(/^Not for publication.*paragraph 3/u);

  it('is marked, whether it is of an item or of a paper under an open one', () => {
    expect(markings(agendaOf([gate], 'full', named))).toEqual([marked, marked]);
    expect(markings(agendaOf([lease], 'full'))).toEqual([marked, marked]);
    expect(markings(agendaOf([gate], 'full'))).toEqual([undefined, undefined]);
    expect(markings(agendaOf([gate, lease], 'public', named))).toEqual([undefined, undefined]);
  });

  it.each(['notice', 'summons'] as const)('is marked in a %s, and in Welsh', (document) => {
    const index = anIndex({ bodies: [board], meetings: [july], agendaItems: [gate], ...named });
    const source = { index, today: '2026-07-10', language: 'cy' } as const;
    const made = (edition: 'public' | 'full') =>
      composeDocument(source, { document, meetingId: 'july', edition });
    const words = expect.stringMatching(/^Nid i’w gyhoeddi.*3/u);
    const [full, open] = [made('full'), made('public')];
    if (full === undefined || open === undefined) throw new Error('no document');
    expect(markings(full)).toEqual([words, words]);
    expect(markings(open)).toEqual([undefined, undefined]);
  });
});

describe('the papers of an agenda', () => {
  it('are listed with their items, and what is promised with its day', () => {
    expect(withAPaper(anItem({}), aReport()).open).toContain('Paper: Report of the treasurer (FIN/26/14)');
    const promised = aReport({ form: 'to follow', reference: null, dueOn: '2026-07-14' });
    expect(withAPaper(anItem({}), promised).open).toContain(
      'Paper: Report of the treasurer, to follow, by 14 July 2026',
    );
    expect(withAPaper(anItem({}), aReport({ state: 'withdrawn' })).full).not.toContain('treasurer');
  });

  it('that are closed, for a closed item, or kept from somebody are in no public edition', () => {
    const barred = {
      paperReaders: [{ id: 'r', paperId: 'report', personId: 'p', access: 'barred' as const, reason: null }],
    };
    for (const { open, full } of [
      withAPaper(anItem({}), aReport({ openness: 'exempt' })),
      withAPaper(anItem({}), aReport({ openness: 'confidential' })),
      withAPaper(lease, aReport()),
      withAPaper(anItem({}), aReport(), barred),
    ]) {
      expect(full).toContain('Report of the treasurer');
      expect(open).not.toContain('Report of the treasurer');
    }
  });

  it('say in no edition who cleared them, nor what the office noted', () => {
    const signOffs = [
      {
        id: 'report/finance',
        paperId: 'report',
        role: 'finance',
        who: 'Xyzzyquux',
        state: 'refused' as const,
        remarks: 'Xyzzyquux',
        on: null,
      },
    ];
    const { open, full } = withAPaper(anItem({}), aReport(), { signOffs });
    expect(open + full).not.toMatch(/Xyzzyquux|Zephyrine/u);
  });
});

describe('an agenda', () => {
  it('says where and when, numbers its items, and says when each begins', () => {
    const agenda = agendaOf([anItem({ recommendation: 'That they be adopted' }), lease], 'full');
    expect(agenda.title).toBe('Agenda with exempt business: Town Council, 21 July 2026');
    expect(agenda.cover.lines).toEqual(['21 July 2026 · 19:00 · Guildhall']);
    const said = JSON.stringify(agenda.sections);
    for (const words of ['That they be adopted', 'That no more than £90,000', '19:10', 'Estates Officer'])
      expect(said).toContain(words);
  });

  it('of a meeting that isn’t there is none', () => {
    const index = anIndex({ bodies: [board], meetings: [july] });
    const source = { index, today: '2026-07-10', language: 'cy' } as const;
    const wanted = { document: 'agenda', edition: 'public' } as const;
    expect(composeDocument(source, { ...wanted, meetingId: 'june' })).toBeUndefined();
    expect(composeDocument(source, { ...wanted, meetingId: 'july' })?.title).toMatch(/21 Gorffennaf 2026$/u);
  });

  it('for the public names an exempt item, by which description it is exempt, and the resolution', () => {
    const said = JSON.stringify(agendaOf([lease], 'public').sections);
    expect(said).toContain('Lease of the depot');
    expect(said).toMatch(/Not for publication[^"]*paragraph 3/u);
    expect(said).toContain('The resolution to exclude the public');
  });

  it('for the public never says what a closed item keeps back, in the document, the PDF or the workbook', async () => {
    const secret = 'Xyzzyquux';
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('exempt' as const, 'confidential' as const),
        fc.constantFrom('recommendation' as const, 'presenter' as const, 'late' as const),
        async (openness, where) => {
          const late = { opinionOf: secret, circumstances: secret, on: '2026-07-18' };
          const hidden = anItem({
            ...lease,
            recommendation: null,
            presenter: null,
            late: null,
            openness,
            [where]: where === 'late' ? late : `before ${secret} after`,
          });
          const agenda = agendaOf([anItem({}), hidden], 'public');
          expect(JSON.stringify(agenda)).not.toContain(secret);
          expect(JSON.stringify(agendaOf([hidden], 'full'))).toContain(secret);
          expect((await renderPdf(agenda)).pages).toBe(1);
          expect((await renderXlsx(agenda)).sheets).toBeGreaterThan(0);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('lists those whose seats stand on its day', () => {
    const seat = (id: string, personId: string, to: string | null) => ({
      id,
      bodyId: 'board',
      personId,
      role: 'member' as const,
      votes: true,
      from: null,
      to,
      substituteForId: null,
      capacity: null,
      position: 0,
    });
    const people = [
      { id: 'a', name: 'The Treasurer', title: null },
      { id: 'b', name: 'The Former Member', title: null },
    ];
    const said = JSON.stringify(
      agendaOf([anItem({})], 'public', {
        people,
        seats: [seat('1', 'a', null), seat('2', 'b', '2026-07-20')],
      }).sections,
    );
    expect(said).toContain('The Treasurer');
    expect(said).not.toContain('The Former Member');
  });
});
