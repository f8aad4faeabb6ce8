// What was issued can be made again to the byte, from the point of the log that is kept with it, whatever was written since.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeAsIssued } from '../../../../electron/packs/compose/documents/meeting-pack/as-issued.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { blobOf } from '../../../../electron/register/file/blobs.ts';
import { packParts } from '../../../../shared/packs/meeting-pack.ts';
import { aSession } from '../../session/a-session.ts';
import { aMeetingWithPapers } from './an-issued-pack.ts';

describe('an issued pack', () => {
  it('is made again as the same bytes, in every edition and form', async () => {
    const meeting = await aMeetingWithPapers();
    const { session, make, issue, pack, attach, items, papers, meetingId, get, environment } = meeting;
    await get('agenda', 'setItem', { id: items[1] ?? '', field: 'openness', value: 'exempt' });
    await get('papers', 'setReader', {
      paperId: papers[0] ?? '',
      name: 'Birch',
      access: 'barred',
      reason: '',
    });
    const [birch] = await get('people', 'list');
    const alone = { ...pack(), edition: { personId: birch?.id ?? '' } };
    const issued: string[] = [];
    let publicId = '';
    for (const wanted of [pack('full'), alone, pack('public')]) {
      // oxlint-disable-next-line no-await-in-loop -- each is issued before the next is made
      publicId = await issue(wanted, await make(wanted));
      issued.push(publicId);
    }
    environment.tick(3 * 86_400_000);
    await attach('item', items[0] ?? '', 'delta', 1);
    const after = { issueId: publicId, meetingId, edition: 'public' } as const;
    for (const document of ['supplement', 'consolidated'] as const) {
      const wanted = { document, ...after };
      // oxlint-disable-next-line no-await-in-loop -- as above
      issued.push(await issue(wanted, await make(wanted)));
    }
    environment.tick(86_400_000);
    await get('papers', 'set', { id: papers[2] ?? '', field: 'title', value: 'Another title' });
    await attach('paper', papers[0] ?? '', 'epsilon', 3);

    const { source, past } = meeting.source();
    const rows = source.index.snapshot.packIssues;
    expect(rows.map(({ id }) => id).toSorted()).toEqual(issued.toSorted());
    for (const row of rows) {
      const document = composeAsIssued(past, row);
      if (document === undefined) throw new Error(`${row.title} can’t be made again`);
      // oxlint-disable-next-line no-await-in-loop -- each is held whole
      const { bytes } = await renderPdf(document);
      expect(bytes.equals(blobOf(session.live, row.pdf ?? '') ?? Buffer.alloc(0))).toBe(true);
    }
  });

  it.each(['en', 'cy+en', 'en|cy'] as const)(
    'in %s, with a strategy, is made again on a computer with another clock, time zone and language',
    async (languages) => {
      const meeting = await aMeetingWithPapers(languages, await aSession());
      const { session, make, issue, pack, attach, items, meetingId, environment } = meeting;
      const wanted = { ...pack(), parts: [...packParts], comments: true };
      const issueId = await issue(wanted, await make(wanted));
      environment.tick(3 * 86_400_000);
      await attach('item', items[0] ?? '', 'delta', 1);
      for (const document of ['supplement', 'consolidated'] as const) {
        const next = { document, issueId, meetingId, edition: 'public' } as const;
        // oxlint-disable-next-line no-await-in-loop -- each is issued before the next is made
        await issue(next, await make(next));
      }
      const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
      const child = join(import.meta.dirname, 'making-again-child.ts');
      const said = execFileSync(process.execPath, [child, session.live.path, String(9e11)], {
        env: { ...process.env, ...elsewhere },
        encoding: 'utf8',
      });
      const made = said
        .trim()
        .split('\n')
        .map((each): unknown[] => JSON.parse(each));
      expect(made).toHaveLength(3);
      expect(made.filter(([, kept, again]) => kept !== again)).toEqual([]);
    },
  );
});
