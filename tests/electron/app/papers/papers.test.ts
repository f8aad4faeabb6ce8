// Papers that come as files, through the boundary: looked at in a job, taken in, opened as a copy, taken in again when the file changed.

import { readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aPdf, pages } from '../../imports/attached-pdf/a-pdf.ts';
import { messageOf } from '../../register/a-register.ts';
import { anApp } from '../an-app.ts';
import { anItem } from '../../usecases/meetings/an-item.ts';

const item = { of: 'item' } as const;

/** A meeting with one item, and a PDF of three pages that is chosen when one is asked for. */
async function withAnItem({ whenTold = () => {} } = {}) {
  const app = anApp({ whenTold });
  const { get, ask } = app;
  await get('app', 'openSample');
  const { meetingId, itemId } = await anItem(app, { title: 'Adopt the accounts' });
  const path = join(app.folder, 'Accounts 2030.pdf');
  writeFileSync(path, aPdf({ pages: pages(3) }));
  const attach = (file: string | null, to: { readonly of: 'item' | 'paper'; readonly id: string }) => {
    app.chosen.push(file);
    return get('paperFiles', 'attach', { job: 'one', to });
  };
  const refused = async (name: string, bytes: Buffer | string) => {
    const file = join(app.folder, name);
    writeFileSync(file, bytes);
    app.chosen.push(file);
    return messageOf(await ask('paperFiles', 'attach', { job: 'one', to: { ...item, id: itemId } }));
  };
  const show = async () => {
    const [paper] = (await get('papers', 'show', { meetingId })).papers;
    if (paper === undefined) throw new Error('there is no paper');
    return paper;
  };
  return { ...app, meetingId, itemId, path, attach, refused, show };
}

describe('a PDF', () => {
  it('becomes a paper of its item, with what was found in it, and opens as a copy', async () => {
    const { attach, itemId, path, show, get, opened } = await withAnItem();
    expect(await attach(path, { ...item, id: itemId })).toMatchObject({
      file: 'Accounts 2030.pdf',
      pages: 3,
    });
    const paper = await show();
    expect(paper).toMatchObject({ title: 'Accounts 2030', form: 'attached', standing: 'ready', pages: 3 });
    const [version] = paper.versions;
    expect(version).toMatchObject({ number: 1, name: 'Accounts 2030.pdf', pages: 3 });
    expect(version?.found.findings.map(({ what }) => what)).toContain('not tagged');
    rmSync(path);
    await get('paperFiles', 'open', { versionId: version?.id ?? '' });
    expect(basename(opened[0] ?? '')).toBe('Accounts 2030.pdf');
    expect(readFileSync(opened[0] ?? '').equals(aPdf({ pages: pages(3) }))).toBe(true);
  });

  it('that is given up while it is being chosen isn’t attached, and may be attached again', async () => {
    const { ask, attach, chosen, get, itemId, meetingId, path, show } = await withAnItem();
    chosen.push(path);
    const to = { ...item, id: itemId };
    const [attached] = await Promise.all([
      ask('paperFiles', 'attach', { job: 'given up', to }),
      ask('packs', 'cancel', { job: 'given up' }),
    ]);
    expect(messageOf(attached)).toBe('cancelled: Cancelled. Nothing was written.');
    expect((await get('papers', 'show', { meetingId })).papers).toEqual([]);
    await attach(path, to);
    expect(await show()).toMatchObject({ standing: 'ready' });
  });

  it('of 900 pages is looked at page by page, and says how far it is', async () => {
    const { attach, itemId, path, show, told } = await withAnItem();
    writeFileSync(path, aPdf({ pages: pages(900) }));
    await attach(path, { ...item, id: itemId });
    expect((await show()).pages).toBe(900);
    expect(told).toContainEqual({ event: 'progress', about: { job: 'one', done: 450, total: 900 } });
  });

  it('that was promised comes in its place, with its title, its sign-offs and who is barred', async () => {
    const { get, attach, itemId, path, show } = await withAnItem();
    const { id } = await get('papers', 'add', {
      form: 'to follow',
      itemId,
      title: 'The accounts',
      author: 'Treasurer',
      dueOn: '2031-02-20',
    });
    await get('papers', 'setReader', { paperId: id, name: 'Cllr Alder', access: 'barred', reason: '' });
    await attach(path, { of: 'paper', id });
    expect(await show()).toMatchObject({
      id,
      title: 'The accounts',
      form: 'attached',
      standing: 'ready',
      readers: [{ name: 'Cllr Alder' }],
    });
  });

  it('is replaced by another version, which keeps the one before and says so once it was published', async () => {
    const { get, attach, itemId, path, show, meetingId } = await withAnItem();
    await attach(path, { ...item, id: itemId });
    const { id } = await show();
    const { today } = await get('register', 'header');
    await get('notice', 'publish', { meetingId, kind: 'agenda', on: today, time: '', by: '' });
    expect(await show()).toMatchObject({ standing: 'ready' });
    const second = join(path, '..', 'Accounts final.pdf');
    writeFileSync(second, aPdf({ pages: pages(4) }));
    await attach(second, { of: 'paper', id });
    expect(await show()).toMatchObject({
      id,
      standing: 'replaced',
      pages: 4,
      versions: [
        { number: 2, name: 'Accounts final.pdf' },
        { number: 1, name: 'Accounts 2030.pdf' },
      ],
    });
    await get('register', 'undo');
    expect(await show()).toMatchObject({ standing: 'ready', pages: 3 });
  });

  it('that changed on the disk since is named, and taken in as the next version', async () => {
    const { get, ask, attach, itemId, path, show, meetingId } = await withAnItem();
    await attach(path, { ...item, id: itemId });
    const changed = () => get('paperFiles', 'changed', { meetingId });
    expect(await changed()).toEqual([]);
    utimesSync(path, 1, 1); // only touched
    expect(await changed()).toEqual([]);
    writeFileSync(path, aPdf({ pages: pages(5) }));
    const [source] = await changed();
    const { id: paperId, versions } = await show();
    expect(source).toMatchObject({ paperId, versionId: versions[0]?.id, file: 'Accounts 2030.pdf' });
    const taking = { job: 'two', paperId, versionId: versions[0]?.id ?? '' };
    expect(await get('paperFiles', 'takeChanged', taking)).toMatchObject({ pages: 5 });
    expect(await changed()).toEqual([]);
    expect(await show()).toMatchObject({ pages: 5 });
    rmSync(path);
    expect(await changed()).toEqual([]);
    const unknown = { ...taking, versionId: 'nowhere' };
    expect(messageOf(await ask('paperFiles', 'takeChanged', unknown))).toMatch(
      /^not-found: Where that paper/u,
    );
  });
});

describe('a PDF that changes on the disk', () => {
  it('while it is looked through isn’t kept, and it is said to attach it again', async () => {
    let meanwhile: () => void = () => {};
    const { attach, ask, get, chosen, itemId, meetingId, path, show } = await withAnItem({
      whenTold: () => {
        meanwhile();
      },
    });
    writeFileSync(path, aPdf({ pages: pages(300) }));
    const last = aPdf({ pages: pages(4) });
    meanwhile = () => {
      writeFileSync(path, last);
    };
    chosen.push(path);
    const to = { ...item, id: itemId };
    const said = messageOf(await ask('paperFiles', 'attach', { job: 'one', to }));
    expect(said).toBe(
      'changed-meanwhile: Accounts 2030.pdf was changed while it was being read. Nothing was written. Attach it again once it is finished.',
    );
    expect((await get('papers', 'show', { meetingId })).papers).toEqual([]);
    meanwhile = () => {};
    await attach(path, to);
    expect(await show()).toMatchObject({ pages: 4, versions: [{ size: last.length }] });
  });

  it('and is taken away while it is looked through isn’t kept', async () => {
    let meanwhile: () => void = () => {};
    const { ask, get, chosen, itemId, meetingId, path } = await withAnItem({
      whenTold: () => {
        meanwhile();
      },
    });
    writeFileSync(path, aPdf({ pages: pages(300) }));
    meanwhile = () => {
      rmSync(path, { force: true });
    };
    chosen.push(path);
    const to = { ...item, id: itemId };
    expect(messageOf(await ask('paperFiles', 'attach', { job: 'one', to }))).toMatch(
      /^unreadable: Accounts 2030\.pdf/u,
    );
    expect((await get('papers', 'show', { meetingId })).papers).toEqual([]);
  });

  it('after it was attached changes nothing of what the register has, until it is taken in', async () => {
    const { attach, get, itemId, path, show, opened } = await withAnItem();
    await attach(path, { ...item, id: itemId });
    const before = await show();
    writeFileSync(path, 'no PDF any more');
    expect(await show()).toEqual(before);
    await get('paperFiles', 'open', { versionId: before.versions[0]?.id ?? '' });
    expect(readFileSync(opened[0] ?? '').equals(aPdf({ pages: pages(3) }))).toBe(true);
  });
});

describe('a file is refused as a paper', () => {
  it('in one line that says what to do', async () => {
    const { refused } = await withAnItem();
    expect(await refused('Report.docx', 'PK')).toMatch(/^office-file: Report\.docx isn’t a PDF yet/u);
    expect(await refused('Budget.xlsx', 'PK')).toMatch(/^office-file: .*“Save as”/u);
    expect(await refused('photo.pdf', 'JFIF')).toMatch(/^not-a-pdf: photo\.pdf isn’t a PDF, whatever/u);
    expect(await refused('empty.pdf', aPdf({ pages: [] }))).toMatch(/^no-pages/u);
  });

  it('that is too large, gone, the same again, or for nothing that is there', async () => {
    const { ask, chosen, itemId, path, folder, attach, get, show } = await withAnItem();
    const film = join(folder, 'film.pdf');
    writeFileSync(film, '');
    truncateSync(film, 60 * 1024 * 1024);
    const asked = async (file: string, to: { readonly of: 'item' | 'paper'; readonly id: string }) => {
      chosen.push(file);
      return messageOf(await ask('paperFiles', 'attach', { job: 'one', to }));
    };
    expect(await asked(film, { ...item, id: itemId })).toMatch(/^too-large: film\.pdf is 60 MB/u);
    expect(await asked(join(folder, 'gone.pdf'), { ...item, id: itemId })).toMatch(/^unreadable/u);
    expect(await asked(path, { ...item, id: 'nowhere' })).toMatch(/^not-found/u);
    expect(await attach(null, { ...item, id: itemId })).toBeNull();
    await attach(path, { ...item, id: itemId });
    const { id } = await show();
    expect(await asked(path, { of: 'paper', id })).toMatch(/^same-file: Accounts 2030\.pdf is what/u);
    await get('papers', 'remove', { id });
    const written = await get('papers', 'add', { form: 'written', itemId, title: 'Report' });
    expect(await asked(path, { of: 'paper', id: written.id })).toMatch(/^has-content/u);
  });
});
