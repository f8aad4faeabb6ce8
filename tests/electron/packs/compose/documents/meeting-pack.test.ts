// The pack of a meeting: what stands in it and in which order, and for each reader without what that reader may not see.

import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../../../electron/packs/docx/render-docx.ts';
import { renderPdf } from '../../../../../electron/packs/pdf/render-pdf.ts';
import { renderXlsx } from '../../../../../electron/packs/xlsx/render-xlsx.ts';
import { packParts } from '../../../../../shared/packs/meeting-pack.ts';
import type { Section } from '../../../../../shared/packs/pack-document.ts';
import { has } from '../../../../outside-tools.ts';
import { anItem, aPaper, board, july } from '../../../../shared/meetings/an-agenda.ts';
import { lookAt, allWords } from '../../pdf/look-at-pdf.ts';
import { council, packOf, rowsOf, section } from './a-meeting-pack.ts';

const bytesOf = ({ attached }: Section) => new TextDecoder().decode(attached?.bytes);

describe('the pack of a meeting', () => {
  it('begins with what is to be decided, and has each item with its papers behind it', () => {
    const pack = packOf({ audience: 'full' });
    expect(pack.title).toBe('Meeting pack: Town Council, 21 July 2026');
    expect(pack.isSheet).toBeUndefined();
    expect(pack.sections.map(({ id, level }) => `${id} ${level ?? ''}`.trim())).toEqual([
      'to-decide',
      'agenda',
      'minutes-june',
      'item-accounts 1',
      'paper-ledger 2',
      'item-lease 1',
      'paper-terms 2',
      'paper-valuation 2',
      'item-gate 1',
      'paper-counsel 2',
      'background',
    ]);
    expect(rowsOf(section(pack, 'to-decide'))).toEqual([
      '2 | Accounts\nThat they be signed | → item-accounts',
      expect.stringMatching(
        /^3 \| Lease of the depot\nNot for publication.*\nThat no more than £90,000 be offered \| → item-lease$/u,
      ),
    ]);
    const agenda = rowsOf(section(pack, 'agenda'));
    expect(agenda[0]).toMatch(/^1 \| Welcome \|/u);
    expect(agenda[1]).toMatch(/→ item-accounts$/u);
  });

  it('says of each paper how it stands, and gives the last version of a PDF once', () => {
    const pack = packOf({ audience: 'full' });
    expect(rowsOf(section(pack, 'item-accounts'))).toEqual([
      'Paper ledger (FIN/1)\nReport by The Treasurer | 12 pages | → paper-ledger',
      'Paper promised | to follow, promised for 14 July 2026 | ',
      'Paper pulled | withdrawn | ',
      'Paper handout | to be handed out at the meeting | ',
    ]);
    expect(rowsOf(section(pack, 'item-gate'))).toContain(
      'Paper ledger (FIN/1)\nReport by The Treasurer | 12 pages | → paper-ledger',
    );
    const ledger = section(pack, 'paper-ledger');
    expect(ledger).toMatchObject({
      reference: 'Item 2 · FIN/1',
      attached: { name: 'ledger-1.pdf' },
    });
    expect(bytesOf(ledger)).toBe('hash of ledger 1');
    expect(JSON.stringify(ledger.blocks)).toContain('Report by The Treasurer');
    const unread = { papers: [aPaper('ledger')], paperVersions: [] };
    expect(rowsOf(section(packOf({ more: unread }), 'item-accounts'))[0]).toContain('no paper yet');
  });

  it('has no page of its own before a PDF, unless it is kept closer than the item that it is for', () => {
    const pack = packOf({ audience: 'full' });
    const alone = pack.sections.flatMap(({ id, attached }) =>
      attached === undefined ? [] : [`${id} ${attached.behindDivider === true}`],
    );
    expect(alone).toEqual([
      'paper-ledger true',
      'paper-terms true',
      'paper-valuation true',
      'paper-counsel false',
    ]);
  });

  it('has a page in place of a file that isn’t in this copy of the register', () => {
    const pack = packOf({ isHere: () => false });
    expect(section(pack, 'paper-ledger').attached).toBeUndefined();
    expect(JSON.stringify(section(pack, 'paper-ledger'))).toContain('isn’t in this copy of the register yet');
  });

  it('marks each page that the public doesn’t get, and only those', () => {
    const full = packOf({ audience: 'full' });
    const marked = full.sections.filter(({ marking }) => marking !== undefined).map(({ id }) => id);
    expect(marked).toEqual([
      'to-decide',
      'agenda',
      'item-lease',
      'paper-terms',
      'paper-valuation',
      'item-gate',
      'paper-counsel',
      'background',
    ]);
    // What names a closed paper says what the public isn’t told, however open its item is.
    expect(section(full, 'item-gate').marking).toBe(section(full, 'paper-counsel').marking);
    expect(section(full, 'agenda').marking).toMatch(/paragraph 3.*paragraph 5/u);
    expect(full.marking).toBe(section(full, 'agenda').marking);
    expect(packOf({}).marking).toBeUndefined();
    expect(section(full, 'paper-terms').marking).toMatch(/^Not for publication.*paragraph 3/u);
    expect(section(full, 'paper-counsel').marking).toMatch(/paragraph 5/u);
    expect(packOf({}).sections.filter(({ marking }) => marking !== undefined)).toEqual([]);
  });

  it('for the public has no paper of closed business and not a word of it, but why it is left out', () => {
    const pack = packOf({});
    expect(pack.sections.map(({ id }) => id)).toEqual([
      'to-decide',
      'agenda',
      'minutes-june',
      'item-accounts',
      'paper-ledger',
      'item-lease',
      'item-gate',
      'background',
    ]);
    const said = JSON.stringify(pack);
    for (const words of [
      '£90,000',
      'terms',
      'valuation',
      'counsel',
      'Letter of the vendor',
      'Zephyrine',
      'learn the limit',
    ])
      expect(said).not.toContain(words);
    expect(JSON.stringify(section(pack, 'item-lease'))).toMatch(/Not for publication.*paragraph 3/u);
    expect(JSON.stringify(section(pack, 'item-gate'))).toMatch(
      /A paper for this item is left out\. Not for publication.*paragraph 5/u,
    );
    expect(JSON.stringify(section(pack, 'minutes-june'))).toContain('the public is given no draft');
  });

  it('for one member has what members see, but nothing of a paper that this one is barred from', () => {
    const alder = packOf({ audience: { personId: 'Alder' } });
    expect(section(alder, 'paper-valuation').attached).toBeDefined();
    expect(alder.cover.lines).toContain('For Alder alone');
    const birch = packOf({ audience: { personId: 'Birch' } });
    expect(section(birch, 'paper-terms').attached).toBeDefined();
    expect(JSON.stringify(birch)).not.toContain('valuation');
    expect(JSON.stringify(birch)).toContain('£90,000');
    const visitor = packOf({ audience: { personId: 'Visitor' } });
    expect(JSON.stringify(visitor)).not.toMatch(/valuation|terms|counsel|£90,000/u);
  });

  it('has the parts that were asked for, in their order, each once', () => {
    const { sections } = packOf({ parts: ['agenda', 'papers', 'to decide', 'agenda'] });
    const ids = sections.map(({ id }) => id);
    expect([ids[0], ids.at(-1), ids.filter((id) => id === 'agenda').length]).toEqual([
      'agenda',
      'to-decide',
      1,
    ]);
    const without = packOf({ parts: ['to decide'] });
    expect(rowsOf(section(without, 'to-decide'))[0]).not.toContain('→');
    const [nothing] = packOf({ parts: ['strategy'] }).sections;
    expect(JSON.stringify(nothing)).toContain('There is nothing yet in any part');
  });

  it('gives the minutes that this meeting is to adopt or adopted, not those that an earlier one did', () => {
    const adopted = { ...july, day: '2026-05-05', state: 'held' as const, adoptedOn: '2026-06-16' };
    const more = {
      meetings: [
        july,
        { ...adopted, id: 'may', adoptedAtId: 'june' },
        { ...adopted, id: 'april', day: '2026-04-07', adoptedAtId: 'july' },
        { ...july, id: 'june', day: '2026-06-16', state: 'held' as const },
        { ...july, id: 'never', day: '2026-06-02' },
        { ...july, id: 'off', day: '2026-06-03', state: 'cancelled' as const },
      ],
    };
    const pack = packOf({ more, audience: 'full' });
    expect(pack.sections.filter(({ id }) => id.startsWith('minutes')).map(({ title }) => title)).toEqual([
      'Minutes of 7 April 2026',
      'Draft minutes of 16 June 2026',
    ]);
  });

  it('sends whoever looks for the minutes from their item to where they stand', () => {
    const minutes = anItem({ id: 'minutes', title: 'Minutes of the last meeting' });
    const others = anItem({ id: 'others', title: 'Minutes of the Planning Committee', position: 1 });
    const planning = { ...board, id: 'planning', name: 'Planning Committee' };
    const more = { agendaItems: [minutes, others], bodies: [...council.bodies, planning] };
    const pack = packOf({ more, parts: ['to decide', 'agenda', 'minutes'] });
    expect(rowsOf(section(pack, 'to-decide'))).toEqual([
      '1 | Minutes of the last meeting | → minutes-june',
      '2 | Minutes of the Planning Committee | → agenda',
    ]);
    expect(rowsOf(section(pack, 'agenda'))[0]).toMatch(/→ minutes-june$/u);
    const without = packOf({ more, parts: ['to decide', 'agenda'] });
    expect(rowsOf(section(without, 'to-decide'))[0]).toMatch(/→ agenda$/u);
  });

  it('is written in Welsh too, as a workbook and a Word document', async () => {
    const pack = packOf({ audience: 'full', parts: packParts, language: 'cy' });
    expect(pack.title).toBe('Pecyn cyfarfod: Town Council, 21 Gorffennaf 2026');
    expect((await renderXlsx(pack)).sheets).toBeGreaterThan(3);
    expect((await renderDocx(pack)).byteLength).toBeGreaterThan(1_000);
  });

  it.skipIf(!has('pdftotext'))(
    'is printed in Welsh, and where its papers aren’t here (pdftotext)',
    async () => {
      const without = packOf({ audience: 'full', parts: packParts, language: 'cy', isHere: () => false });
      expect(allWords(lookAt((await renderPdf(without)).bytes))).toContain('I’w benderfynu');
    },
  );
});
