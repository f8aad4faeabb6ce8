// The logo of a house style, through the boundary: chosen, kept and shown; nothing is changed where none is chosen.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../register/a-register.ts';
import { aPng } from '../../packs/a-picture.ts';
import { anApp } from '../an-app.ts';

describe('a logo', () => {
  it('is chosen in the system’s dialog and kept under the name of the council', async () => {
    const { get, ask, chosen, folder } = anApp();
    expect(messageOf(await ask('houseLogo', 'choose', { bodyId: null }))).toMatch(/^no-register/u);
    await get('app', 'openSample');
    await get('houseStyles', 'keep', { bodyId: null, changed: { organisation: 'Anytown Council' } });
    const [path, words] = [join(folder, 'crest.png'), join(folder, 'words.svg')];
    writeFileSync(path, aPng(4, 3));
    writeFileSync(words, '<svg/>');
    chosen.push(null, words, path);
    expect(await get('houseLogo', 'choose', { bodyId: null })).toEqual({ kept: false });
    expect(messageOf(await ask('houseLogo', 'choose', { bodyId: null }))).toMatch(/^no-logo: words\.svg/u);
    expect((await get('houseStyles', 'show', { bodyId: null })).logo).toBeNull();
    expect(await get('houseLogo', 'choose', { bodyId: null })).toEqual({ kept: true });
    const { logo, logoAlternative } = await get('houseStyles', 'show', { bodyId: null });
    expect(logo?.url).toBe(`data:image/png;base64,${aPng(4, 3).toString('base64')}`);
    expect(logoAlternative).toBe('Logo of Anytown Council');
  });
});
