// A first start: the document is chosen before there is a register, which is then made with what the person typed.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../sample-document.ts';
import { messageOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

describe('a document chosen before there is a register', () => {
  it('offers its own title, and is read into the register without being asked for again', async () => {
    const { get, chosen, folder } = anApp();
    chosen.push(sampleDocument);
    const document = await get('import', 'lookAt');
    expect(document).toMatchObject({ file: 'strategy-2024-2026.docx', title: 'Strategy 2024-2026' });
    chosen.push(join(folder, 'ours.minutebook'));
    await get('app', 'create', { title: 'Our strategy', organisation: 'Our council' });
    const preview = await get('import', 'choose', { job: 'first', document: document?.token ?? '' });
    expect(preview?.changes).toBeGreaterThan(0);
    await get('import', 'commit', { job: 'first' });
    expect(await get('register', 'header')).toMatchObject({
      title: 'Our strategy',
      organisation: 'Our council',
    });
  });

  it('is asked for, and nothing is begun, when the person thinks better of it', async () => {
    const { get, ask, chosen } = anApp();
    chosen.push(null);
    expect(await get('import', 'lookAt')).toBeNull();
    await get('app', 'openSample');
    expect(messageOf(await ask('import', 'choose', { job: 'first', document: 'nothing' }))).toMatch(
      /^not-found: /u,
    );
  });
});
