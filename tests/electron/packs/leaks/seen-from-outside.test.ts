// What an edition may not say isn't found in it by other programs either: poppler and qpdf in a PDF; unzip in a workbook and a Word document, and
// LibreOffice once it has read them. MINUTEBOOK_EDITIONS says in how many; `npm test` does a few.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertedBy, has } from '../../../outside-tools.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { anEmptySession } from '../../session/a-session.ts';
import { drawnEdition, madeEdition, plantedInTurn, sourceOf } from './a-drawn-edition.ts';
import { plantedMeetings } from './a-planted-meeting.ts';
import { saidOutside } from './from-outside.ts';

const runs = Number(process.env['MINUTEBOOK_EDITIONS'] ?? 12);
const canLook = has('pdftotext') && has('pdfinfo') && has('qpdf') && has('unzip');
const patience = 600_000 + runs * 20_000;

/** LibreOffice reads those two, and writes all that it has of each into one file of markup. */
const flat = { xlsx: 'fods', docx: 'fodt' } as const;

/** So many at once: of several hundred it left some out, and said nothing. */
const atOnce = 100;

function* hundreds<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += atOnce) yield all.slice(at, at + atOnce);
}

describe.skipIf(!canLook)(`an edition, looked at from outside (pdftotext, pdfinfo, qpdf, unzip)`, () => {
  it(
    `says nothing that its readers may not see, in ${runs} meetings`,
    async () => {
      const plant = plantedInTurn();
      const office = has('soffice') ? temporaryFolder() : undefined;
      const kept: Record<'xlsx' | 'docx', string[]> = { xlsx: [], docx: [] };
      const secretIn = new Map<string, readonly string[]>();
      let count = 0;
      const property = fc.asyncProperty(...drawnEdition, async (items, which, kind, forMember, languages) => {
        const { session, planted } = plant(items);
        const source = sourceOf(session, planted, languages);
        const { wanted, bytes, secrets } = await madeEdition(source, planted, { which, kind, forMember });
        const said = saidOutside(bytes, kind);
        expect([wanted, secrets.filter((each) => said.includes(each.toLowerCase()))]).toEqual([wanted, []]);
        if (kind === 'pdf' || kind === 'csv' || office === undefined) return;
        count += 1;
        const name = `made-${count}`;
        writeFileSync(join(office, `${name}.${kind}`), bytes);
        kept[kind].push(join(office, `${name}.${kind}`));
        secretIn.set(`${name}.${flat[kind]}`, secrets);
      });
      await fc.assert(property, { numRuns: runs });
      if (office === undefined) return;
      for (const kind of ['xlsx', 'docx'] as const)
        for (const [first, ...others] of hundreds(kept[kind]))
          if (first !== undefined) convertedBy(office, flat[kind], first, ...others);
      const saved = readdirSync(join(office, 'saved')).sort();
      expect(saved).toEqual([...secretIn.keys()].sort());
      const found = saved.flatMap((name) => {
        const said = readFileSync(join(office, 'saved', name), 'utf8').toLowerCase();
        return (secretIn.get(name) ?? []).filter((each) => said.includes(each.toLowerCase()));
      });
      expect(found).toEqual([]);
    },
    patience,
  );

  it('is found to say what it says', async () => {
    const session = anEmptySession();
    const open = { openness: 'open', isLate: true, isKept: false, papers: [] } as const;
    const planted = plantedMeetings(session)([open]);
    const source = sourceOf(session, planted);
    for (const kind of ['pdf', 'xlsx', 'docx', 'csv'] as const) {
      // oxlint-disable-next-line no-await-in-loop
      const { bytes } = await madeEdition(source, planted, { which: 0, kind, forMember: false });
      const [item] = source.index.snapshot.agendaItems;
      expect(saidOutside(bytes, kind)).toContain(item?.presenter?.toLowerCase());
    }
  });
});
