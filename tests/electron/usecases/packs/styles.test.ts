// The house style of the council and of a body: what is kept, what is refused and why, and what documents are given.

import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeBoardPack } from '../../../../electron/packs/compose-board-pack.ts';
import { composeDocument } from '../../../../electron/packs/compose/documents/compose-document.ts';
import { renderPdf } from '../../../../electron/packs/pdf/render-pdf.ts';
import { sourceOf } from '../../../../electron/packs/register-past.ts';
import { keepLogo } from '../../../../electron/usecases/packs/styles.ts';
import { has } from '../../../outside-tools.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { aDocument } from '../../packs/a-document.ts';
import { lookAt } from '../../packs/pdf/look-at-pdf.ts';
import { aPng } from '../../packs/a-picture.ts';
import { messageOf, valueOf } from '../../register/a-register.ts';
import { anEmptySession } from '../../session/a-session.ts';

async function council() {
  const made = anEmptySession();
  const add = (name: string) =>
    made.get('bodies', 'add', { name, kind: 'charity', nation: 'england-and-wales' });
  const { id: bodyId } = await add('Joint Committee');
  const { id: other } = await add('Panel');
  const show = (id: string | null) => made.get('houseStyles', 'show', { bodyId: id });
  const keep = (id: string | null, changed: object) =>
    made.ask('houseStyles', 'keep', { bodyId: id, changed });
  const caller = { session: made.session, author: 'The Clerk', language: 'en' } as const;
  return { ...made, bodyId, other, show, keep, caller };
}

describe('a house style', () => {
  it('of the council is every body’s, but of one that has its own', async () => {
    const { bodyId, other, show, keep, get } = await council();
    expect(await show(bodyId)).toMatchObject({ isOwn: false, accent: null, sides: 'one', logo: null });
    await keep(null, { organisation: 'Anytown Council', accent: '#8a1538', sides: 'two', binding: 8 });
    expect(await show(other)).toMatchObject({ isOwn: false, accent: '#8A1538', sides: 'two', binding: 8 });
    await keep(bodyId, { organisation: 'The Joint Committee' });
    const own = { isOwn: true, organisation: 'The Joint Committee', accent: '#8A1538' };
    expect(await show(bodyId)).toMatchObject(own);
    await keep(null, { accent: '' });
    expect(await show(bodyId)).toMatchObject(own);
    expect(await show(other)).toMatchObject({ organisation: 'Anytown Council', accent: null });
    await get('houseStyles', 'drop', { bodyId });
    expect(await show(bodyId)).toMatchObject({ isOwn: false, organisation: 'Anytown Council' });
    await get('houseStyles', 'drop', { bodyId: null });
    expect(await show(bodyId)).toMatchObject({ organisation: null, sides: 'one' });
  });

  it('has no colour that can’t be read, and says which shade of it can', async () => {
    const { show, keep } = await council();
    expect(messageOf(await keep(null, { accent: '#FFCC00' }))).toMatch(
      /^faint-colour: #FFCC00 is too faint .* 1\.5 to 1, .* is #[\dA-F]{6}\./u,
    );
    expect(messageOf(await keep(null, { accent: 'crimson' }))).toMatch(
      /^no-colour: “crimson” isn’t a colour/u,
    );
    expect(messageOf(await keep('gone', { accent: '#000000' }))).toMatch(/^not-found: /u);
    expect(await show(null)).toMatchObject({ isOwn: false, accent: null });
  });

  it('has a logo that documents of its bodies begin with, and goes with it', async () => {
    const { bodyId, show, caller, get, session } = await council();
    const path = join(temporaryFolder(), 'crest.png');
    writeFileSync(path, aPng(40, 20));
    expect(keepLogo(caller, null, path).ok).toBe(true);
    const { logo, logoName, logoAlternative } = await show(bodyId);
    expect(logo).toMatchObject({ width: 40, height: 20 });
    expect([logoName, logoAlternative]).toEqual(['crest.png', 'Logo']);
    await get('houseStyles', 'keep', { bodyId: null, changed: { logoAlternative: 'The crest of Anytown' } });
    const { id: meetingId } = await get('meetings', 'add', { bodyId, day: '2031-03-04', kind: 'ordinary' });
    const agenda = () =>
      composeDocument(
        sourceOf(session.live, { index: session.index(), today: '2031-02-01', language: 'en' }),
        { document: 'agenda', meetingId, edition: 'public' },
      );
    expect(agenda()?.style?.logo).toMatchObject({ width: 40, alternative: 'The crest of Anytown' });
    await get('houseStyles', 'removeLogo', { bodyId: null });
    expect(agenda()?.style?.logo).toBeUndefined();
  });

  it('has its logo on a board pack as at a past day too', async () => {
    const { caller, get, environment, session } = await council();
    const path = join(temporaryFolder(), 'crest.png');
    writeFileSync(path, aPng(40, 20));
    expect(keepLogo(caller, null, path).ok).toBe(true);
    const asAt = session.today();
    environment.tick(7 * 24 * 3_600_000);
    await get('strategy', 'addObjective', { ref: '1', title: 'Roofs' });
    const logoAsAt = (day: string) => {
      const composed = composeBoardPack(session.live, day, { contents: undefined, language: 'en' });
      return valueOf(composed).document.style?.logo;
    };
    expect(logoAsAt(session.today())).toMatchObject({ width: 40 });
    expect(logoAsAt(asAt)).toMatchObject({ width: 40 });
  });

  it('of a body is that of its decisions, and that of all bodies’ the council’s', async () => {
    const { bodyId, keep, session } = await council();
    await keep(null, { accent: '#8A1538' });
    await keep(bodyId, { accent: '#005EA5' });
    const source = sourceOf(session.live, { index: session.index(), today: '2031-02-01', language: 'en' });
    const filters = { personId: '', objectiveId: '', words: '', from: '', to: '' };
    const decisions = (of: string) =>
      composeDocument(source, {
        document: 'decisions',
        edition: 'full',
        filters: { ...filters, bodyId: of },
      });
    expect(decisions(bodyId)?.style?.accent).toBe('#005EA5');
    expect(decisions('')?.style?.accent).toBe('#8A1538');
  });

  it('has no logo that no document can show', async () => {
    const { bodyId, caller, show } = await council();
    const folder = temporaryFolder();
    const [words, large] = [join(folder, 'words.png'), join(folder, 'large.png')];
    writeFileSync(words, 'GIF89a');
    writeFileSync(large, '');
    truncateSync(large, 5 * 1024 * 1024);
    const keep = (path: string, id: string | null = bodyId) => messageOf(keepLogo(caller, id, path));
    expect(keep(words)).toMatch(/^no-logo: words\.png isn’t a picture/u);
    expect(keep(large)).toMatch(/^too-large: large\.png is larger than 4 MB/u);
    expect(keep(join(folder, 'gone.png'))).toMatch(/^unreadable: /u);
    expect(keep(words, 'gone')).toMatch(/^not-found: /u);
    expect(await show(bodyId)).toMatchObject({ isOwn: false, logo: null });
  });
});

describe('a sample of the house style', () => {
  it.each(['en', 'cy'] as const)(
    'has the style of its body, and nothing of the register (%s)',
    async (language) => {
      const { bodyId, keep, session } = await council();
      await keep(bodyId, { organisation: 'The Joint Committee', accent: '#8A1538', sides: 'two' });
      const source = sourceOf(session.live, { index: session.index(), today: '2031-02-01', language });
      const sample = (id: string) => composeDocument(source, { document: 'style-sample', bodyId: id });
      expect(sample(bodyId)).toMatchObject({
        cover: { organisation: 'The Joint Committee', title: 'Joint Committee' },
        style: { accent: '#8A1538', sides: 'two' },
      });
      expect(sample('')?.style).toMatchObject({ sides: 'one' });
      expect(sample('gone')).toBeUndefined();
      const made = await renderPdf(sample(bodyId) ?? aDocument([]));
      expect(made.undrawn).toEqual([]);
    },
  );

  it.skipIf(!has('pdftotext')).each(['en', 'cy'] as const)(
    'shows how things stand in words (pdftotext, %s)',
    async (language) => {
      const { session } = await council();
      const source = sourceOf(session.live, { index: session.index(), today: '2031-02-01', language });
      const sample = composeDocument(source, { document: 'style-sample', bodyId: '' });
      const { pages } = lookAt((await renderPdf(sample ?? aDocument([]))).bytes);
      expect(pages.join('')).toMatch(language === 'en' ? /At risk/u : /Mewn perygl/u);
    },
  );
});
