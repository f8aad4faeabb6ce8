// Files attached to projects, through the boundary: attached, opened as a copy, removed and brought back.

import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

async function withAProject() {
  const app = anApp();
  await app.get('app', 'openSample');
  const { id } = await app.get('projects', 'add', {
    year: '2024/25',
    kind: 'Policy Lab',
    title: 'Homes above shops',
  });
  const report = join(app.folder, 'Report of the lab.pdf');
  writeFileSync(report, '%PDF-1.7 a report');
  return { ...app, id, report };
}

async function filesOf({ get }: Pick<Awaited<ReturnType<typeof withAProject>>, 'get'>) {
  return (await get('projects', 'list')).projects[0]?.files ?? [];
}

describe('a report', () => {
  it('is attached to its project, and opens as a copy with its own name and bytes', async () => {
    const app = await withAProject();
    app.chosen.push(app.report);
    await app.get('attachments', 'attach', { projectId: app.id });
    const [file] = await filesOf(app);
    expect(file).toMatchObject({ name: 'Report of the lab.pdf', size: 17 });
    await app.get('attachments', 'open', { id: file?.id ?? '' });
    const [opened = ''] = app.opened;
    expect(basename(opened)).toBe('Report of the lab.pdf');
    expect(opened).not.toBe(app.report);
    expect(readFileSync(opened, 'utf8')).toBe('%PDF-1.7 a report');
  });

  it('that is removed comes back with one undo, bytes and all', async () => {
    const app = await withAProject();
    app.chosen.push(app.report);
    await app.get('attachments', 'attach', { projectId: app.id });
    const [file] = await filesOf(app);
    await app.get('projects', 'removeFile', { fileId: file?.id ?? '' });
    expect(await filesOf(app)).toEqual([]);
    await app.get('register', 'undo');
    await app.get('attachments', 'open', { id: file?.id ?? '' });
    expect(existsSync(app.opened[0] ?? '')).toBe(true);
  });

  it('that is too large, gone, or chosen for no project is refused by name', async () => {
    const app = await withAProject();
    const film = join(app.folder, 'film.mov');
    writeFileSync(film, '');
    truncateSync(film, 60 * 1024 * 1024);
    app.chosen.push(film, join(app.folder, 'gone.pdf'), app.report, null);
    expect(messageOf(await app.ask('attachments', 'attach', { projectId: app.id }))).toBe(
      'too-large: film.mov is 60 MB; a register takes files of up to 50 MB. Nothing was attached.',
    );
    expect(messageOf(await app.ask('attachments', 'attach', { projectId: app.id }))).toMatch(
      /^unreadable: gone\.pdf can’t be read: .*\. See that it is a file that you may open, then choose it again\./u,
    );
    expect(messageOf(await app.ask('attachments', 'attach', { projectId: 'nowhere' }))).toMatch(
      /^not-found: The project isn’t in the register/u,
    );
    expect(await app.get('attachments', 'attach', { projectId: app.id })).toEqual({ attached: false });
    expect(messageOf(await app.ask('attachments', 'open', { id: 'nowhere' }))).toMatch(/^not-found/u);
  });

  it('with a name that would leave its folder stays in it', async () => {
    const app = await withAProject();
    const odd = join(app.folder, '..hidden name.pdf');
    writeFileSync(odd, 'x');
    app.chosen.push(odd);
    await app.get('attachments', 'attach', { projectId: app.id });
    const [file] = await filesOf(app);
    await app.get('attachments', 'open', { id: file?.id ?? '' });
    const [opened = ''] = app.opened;
    expect(basename(opened)).toBe('_hidden name.pdf');
    expect(basename(dirname(opened))).toMatch(/^attachment-/u);
  });
});

describe('an attached file that may do harm', () => {
  it.each(['Report.exe', 'Report.docx.lnk', 'Report.command', 'Report.docm', 'Report.html', 'Report'])(
    'isn’t opened, but shown in its folder, after a question: %s',
    async (name) => {
      const app = await withAProject();
      const path = join(app.folder, name);
      writeFileSync(path, 'who knows what');
      app.chosen.push(path);
      await app.get('attachments', 'attach', { projectId: app.id });
      const [file] = await filesOf(app);
      await app.get('attachments', 'open', { id: file?.id ?? '' });
      expect(app.shown).toEqual([]);
      app.agreed.push(true);
      await app.get('attachments', 'open', { id: file?.id ?? '' });
      expect(app.shown.map((each) => basename(each))).toEqual([name]);
      expect(app.asked).toEqual(
        Array(2).fill(
          expect.stringMatching(/^Report.* isn’t opened from here: .* It can be shown in its folder/u),
        ),
      );
      expect(app.opened).toEqual([]);
    },
  );

  it('is known by its real ending, whatever its name seems to end in', async () => {
    const app = await withAProject();
    const path = join(app.folder, 'Report\u202Excod.exe');
    writeFileSync(path, 'a program');
    app.chosen.push(path);
    await app.get('attachments', 'attach', { projectId: app.id });
    const [file] = await filesOf(app);
    app.agreed.push(true);
    await app.get('attachments', 'open', { id: file?.id ?? '' });
    expect(app.shown.map((each) => basename(each))).toEqual(['Reportxcod.exe']);
  });
});

describe('the copy that is opened', () => {
  it('can only be read, and goes when the register is closed', async () => {
    const app = await withAProject();
    app.chosen.push(app.report);
    await app.get('attachments', 'attach', { projectId: app.id });
    const [file] = await filesOf(app);
    await app.get('attachments', 'open', { id: file?.id ?? '' });
    await app.get('attachments', 'open', { id: file?.id ?? '' });
    const [opened = ''] = app.opened;
    expect(statSync(opened).mode & 0o222).toBe(0);
    await app.get('app', 'close');
    expect(existsSync(opened)).toBe(false);
  });
});
