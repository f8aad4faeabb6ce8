// Pictures of reports, through the boundary: chosen, kept, shown, and refused where no document could show them.

import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../register/a-register.ts';
import { aPng } from '../../packs/a-picture.ts';
import { anApp } from '../an-app.ts';
import { anItem } from '../../usecases/meetings/an-item.ts';

async function aReport() {
  const app = anApp();
  await app.get('app', 'openSample');
  const { itemId } = await anItem(app, { body: 'Parish Council', kind: 'parish-england', title: 'The hall' });
  const { id: paperId } = await app.get('papers', 'add', { form: 'written', itemId, title: 'The hall' });
  return { ...app, paperId };
}

describe('a picture', () => {
  it('is kept with its report and shown by its bytes', async () => {
    const { get, chosen, folder, paperId } = await aReport();
    const path = join(folder, 'Chart.of.reserves.dat');
    writeFileSync(path, aPng(4, 3));
    chosen.push(path);
    const { pictureId } = await get('reportPictures', 'choose', { paperId });
    const shown = await get('reports', 'picture', { id: pictureId ?? '' });
    expect(shown).toMatchObject({ width: 4, height: 3 });
    expect(shown.url).toBe(`data:image/png;base64,${aPng(4, 3).toString('base64')}`);
  });

  it('that is no picture, too large, gone or not chosen isn’t kept', async () => {
    const { ask, get, chosen, folder, paperId } = await aReport();
    const [words, large] = [join(folder, 'words.png'), join(folder, 'large.png')];
    writeFileSync(words, '<svg onload="alert(1)"/>');
    writeFileSync(large, '');
    truncateSync(large, 21 * 1024 * 1024);
    chosen.push(words, large, join(folder, 'gone.png'), words, null);
    const choose = async (id: string) => messageOf(await ask('reportPictures', 'choose', { paperId: id }));
    expect(await choose(paperId)).toMatch(/^no-picture: words\.png isn’t a picture/u);
    expect(await choose(paperId)).toMatch(/^too-large: large\.png is larger than 20 MB/u);
    expect(await choose(paperId)).toMatch(/^unreadable: gone\.png/u);
    expect(await choose('none')).toMatch(/^not-found: /u);
    expect(await get('reportPictures', 'choose', { paperId })).toEqual({ pictureId: null });
  });
});
