// The thread that holds the open register, asked as the app asks it: the file itself, what goes in and comes out, and whoever is let in to
// write.

import { hash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { environmentIn } from '../../../electron/device/device-folder.ts';
import { openKeys } from '../../../electron/device/keys.ts';
import { hold } from '../../../electron/register/merge/peers.ts';
import { openForReading, openRegister } from '../../../electron/register/open.ts';
import { openSessionHost } from '../../../electron/session/session-host.ts';
import { doorWall } from '../../../electron/session/door.ts';
import type { Self } from '../../../electron/usecases/exchange/exchange-work.ts';
import { clientOf } from '../../../electron/wall/port.ts';
import type { Changed } from '../../../shared/contract/events.ts';
import { create } from '../../../shared/kernel/change.ts';
import { person } from '../../../shared/people/model/person.ts';
import { inEnglish, inWords } from '../../in-english.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { copyTheSample } from '../the-sample.ts';

const clerk = { author: 'The Clerk', language: 'en' } as const;

interface Computer {
  readonly folder: string;
  readonly self: Self;
}

async function aComputer(name: string): Promise<Computer> {
  let secret = '';
  valueOf(await openKeys({ load: () => undefined, save: (made) => void (secret = made) }));
  return { folder: temporaryFolder(), self: { secret, name: `${name}’s laptop`, author: name } };
}

/** A host on the sample, or on a copy of somebody else's register. */
async function aHost({ folder }: Pick<Computer, 'folder'>, from?: string) {
  const path = join(folder, 'ours.minutebook');
  if (from === undefined) await copyTheSample(path);
  else copyFileSync(from, path);
  const changed: Changed[] = [];
  const complaints: string[] = [];
  const host = valueOf(
    await openSessionHost(
      { path, device: join(folder, 'device') },
      {
        onChanged: (about) => changed.push(about),
        onLost: (why) => complaints.push(why),
        onBug: (what) => complaints.push(what),
      },
    ),
  );
  onTestFinished(async () => {
    await host.close();
    expect(complaints).toEqual([]);
  });
  return { host, calls: host.calls, changed, folder };
}

describe('the file', () => {
  it('is copied whole while it is open', async () => {
    const { calls, folder } = await aHost({ folder: temporaryFolder() });
    const target = join(folder, 'copy.minutebook');
    valueOf(await calls.file.copy({ target }, clerk));
    const copy = valueOf(openForReading(target));
    expect(copy.log.lastBatch()).toBe(1);
    copy.close();
  });

  it('takes a file in for a project, and gives it out again', async () => {
    const { host, calls, folder } = await aHost({ folder: temporaryFolder() });
    const project = { year: '2024/25', kind: 'Policy Lab', title: 'Homes above shops' };
    const { id: projectId } = valueOf(await calls.projects.add(project, clerk));
    const path = join(folder, 'report.pdf');
    writeFileSync(path, '%PDF-1.7');
    valueOf(await calls.file.attach({ projectId, path }, clerk));
    const [row] = valueOf(await calls.projects.list({}, clerk)).projects;
    const out = temporaryFolder();
    const { path: given } = valueOf(
      await calls.file.release({ of: 'attachment', id: row?.files[0]?.id ?? '', folder: out }, clerk),
    );
    expect(given).toBe(join(out, 'report.pdf'));
    expect(readFileSync(given, 'utf8')).toBe('%PDF-1.7');
    expect(host.path).toBe(join(folder, 'ours.minutebook'));
  });

  it('keeps a file, and refuses to record one as issued that it doesn’t have', async () => {
    const { calls, folder } = await aHost({ folder: temporaryFolder() });
    const path = join(folder, 'pack.pdf');
    writeFileSync(path, '%PDF-1.7');
    const { sha256 } = valueOf(await calls.file.keep({ path }, clerk));
    expect(messageOf(await calls.file.keep({ path: join(folder, 'none.pdf') }, clerk))).toMatch(
      /^unreadable/u,
    );
    const issue = { title: 'Pack', asAt: '2024-07-12', batchName: 'a:1', asItStands: true };
    const lost = await calls.issues.record({ ...issue, pdf: 'a'.repeat(64) }, clerk);
    expect(messageOf(lost)).toMatch(/^not-here/u);
    valueOf(await calls.issues.record({ ...issue, pdf: sha256 }, clerk));
    const [issued] = valueOf(await calls.issues.list({}, clerk));
    const kept = { of: 'issued pdf', id: issued?.id ?? '', folder: temporaryFolder() } as const;
    expect(readFileSync(valueOf(await calls.file.release(kept, clerk)).path, 'utf8')).toBe('%PDF-1.7');
  });

  it('takes a paper in only while its file is what was looked at, and says what its versions are', async () => {
    const { calls, folder } = await aHost({ folder: temporaryFolder() });
    const body = { name: 'Board', kind: 'charity', nation: 'england-and-wales' } as const;
    const { id: bodyId } = valueOf(await calls.bodies.add(body, clerk));
    const meeting = { bodyId, day: '2031-03-04', kind: 'ordinary' } as const;
    const { id: meetingId } = valueOf(await calls.meetings.add(meeting, clerk));
    const item = { meetingId, sectionId: null, title: 'Accounts', purpose: 'decide', late: null } as const;
    const { id } = valueOf(await calls.agenda.addItem(item, clerk));
    const path = join(folder, 'accounts.pdf');
    writeFileSync(path, '%PDF-1.7');
    const found = { tagged: true, language: 'en', sizes: [], findings: [] };
    const arriving = { to: { of: 'item', id }, path, pages: 1, found } as const;
    const before = await calls.file.takePaper({ ...arriving, sha256: 'of another state' }, clerk);
    expect(messageOf(before)).toMatch(/^changed-meanwhile: accounts\.pdf was changed while/u);
    const sha256 = hash('sha256', '%PDF-1.7', 'hex');
    const taken = valueOf(await calls.file.takePaper({ ...arriving, sha256 }, clerk));
    const sources = valueOf(await calls.file.paperSources({ meetingId }, clerk));
    expect(sources).toEqual([{ ...taken, sha256 }]);
  });

  it('takes a picture in for a report, and no other file', async () => {
    const { calls, folder } = await aHost({ folder: temporaryFolder() });
    const path = join(folder, 'chart.png');
    writeFileSync(path, 'no picture');
    expect(messageOf(await calls.file.addPicture({ paperId: 'none', path }, clerk))).toMatch(/^not-found: /u);
    expect(messageOf(await calls.file.keepLogo({ bodyId: 'none', path }, clerk))).toMatch(/^not-found: /u);
  });

  it('is closed once everybody has been answered, and takes no calls after that', async () => {
    const { host, calls, folder } = await aHost({ folder: temporaryFolder() });
    await host.close();
    expect(messageOf(await calls.register.header({}, clerk))).toMatch(/^register-lost: /u);
    expect(existsSync(join(folder, 'ours.minutebook-wal'))).toBe(false);
  });
});

describe('the caller', () => {
  it('is who signs, and gives the reason kept in the history', async () => {
    const { calls } = await aHost({ folder: temporaryFolder() });
    const asker = { ...clerk, author: 'The Chair', reason: 'Agreed in July' };
    valueOf(await calls.people.add({ kind: 'person', name: 'An Officer' }, asker));
    const { batches } = valueOf(await calls.history.page({}, clerk));
    expect(batches[0]).toMatchObject({ actor: 'The Chair', reason: 'Agreed in July' });
  });

  it('searches in their own language', async () => {
    const { calls } = await aHost({ folder: temporaryFolder() });
    valueOf(await calls.people.add({ kind: 'person', name: 'An Officer' }, clerk));
    const found = async (words: string, language: 'en' | 'cy') =>
      valueOf(await calls.history.page({ words }, { ...clerk, language })).batches.length;
    expect([await found('Add the', 'en'), await found('Add the', 'cy')]).toEqual([1, 0]);
    expect([await found('Ychwanegu', 'en'), await found('Ychwanegu', 'cy')]).toEqual([0, 1]);
  });
});

describe('whoever is let in', () => {
  it('writes through the one door, and everybody hears of it', async () => {
    const { calls, changed } = await aHost({ folder: temporaryFolder() });
    const { batch } = valueOf(await calls.register.header({}, clerk));
    const { port1, port2 } = new MessageChannel();
    valueOf(await calls.file.letIn({ port: port1 }, clerk));
    const { calls: door } = clientOf(doorWall, port2);
    const finding = {
      proposal: {
        actor: 'An import',
        act: inWords('Add somebody'),
        changes: [create(person, 'somebody', { name: 'Somebody' })],
      },
      basedOn: batch,
    };
    valueOf(await door.door.commit(finding));
    expect(changed.at(-1)).toEqual({ batch: batch + 1, entities: ['person'] });
    expect(messageOf(await door.door.commit(finding))).toMatch(/^out-of-date: .*Nothing was written/u);
    port2.close();
  });

  it('doesn’t keep the file open by staying', async () => {
    const { host, calls } = await aHost({ folder: temporaryFolder() });
    const { port1, port2 } = new MessageChannel();
    onTestFinished(() => {
      port2.close();
    });
    valueOf(await calls.file.letIn({ port: port1 }, clerk));
    await host.close();
    expect(messageOf(await calls.file.copy({ target: '' }, clerk))).toMatch(/^register-lost: /u);
  });
});

describe('the exchange at the register', () => {
  async function twoComputers() {
    const [secretary, officer] = [await aComputer('Secretary'), await aComputer('Officer')];
    const first = await aHost(secretary);
    const path = join(secretary.folder, 'copy.minutebook');
    valueOf(
      await first.calls.exchange.send(
        {
          self: secretary.self,
          path: join(secretary.folder, 'all.mbsync'),
          audience: { to: 'anybody' },
          everything: true,
        },
        clerk,
      ),
    );
    valueOf(await first.calls.file.copy({ target: path }, clerk));
    const second = await aHost(officer, path);
    return { secretary, officer, first, second };
  }

  it('sends what is new, looks at what comes in, takes it, and takes it back', async () => {
    const { secretary, officer, first, second } = await twoComputers();
    valueOf(await second.calls.people.add({ kind: 'person', name: 'An Officer' }, clerk));
    const day = valueOf(await second.calls.exchange.today({}, clerk));
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    const path = join(officer.folder, 'changes.mbsync');
    const sending = { self: officer.self, path, audience: { to: 'anybody' }, everything: false } as const;
    expect(valueOf(await second.calls.exchange.send(sending, clerk)).changes).toBeGreaterThan(0);

    const looking = { self: secretary.self, job: 'j', from: { path }, passphrase: '', vouch: false };
    expect(valueOf(await first.calls.exchange.look(looking, clerk))).toMatchObject({ kind: 'stranger' });
    const seen = valueOf(await first.calls.exchange.look({ ...looking, vouch: true }, clerk));
    expect(seen).toMatchObject({ kind: 'preview', preview: { author: 'Officer' } });
    const people = async () => valueOf(await first.calls.people.list({}, clerk)).length;
    const before = await people();
    expect(valueOf(await first.calls.exchange.take({ job: 'j' }, clerk))).toMatchObject({ conflicts: 0 });
    expect(await people()).toBe(before + 1);
    valueOf(await first.calls.exchange.takeBack({}, clerk));
    expect(await people()).toBe(before);
  });

  it('forgets a bundle that is no longer wanted', async () => {
    const { secretary, officer, first, second } = await twoComputers();
    const path = join(officer.folder, 'changes.mbsync');
    const sending = { self: officer.self, path, audience: { to: 'anybody' }, everything: false } as const;
    valueOf(await second.calls.exchange.send(sending, clerk));
    const looking = { self: secretary.self, job: 'j', from: { path }, passphrase: '', vouch: true };
    valueOf(await first.calls.exchange.look(looking, clerk));
    valueOf(await first.calls.exchange.discard({ job: 'j' }, clerk));
    expect(messageOf(await first.calls.exchange.take({ job: 'j' }, clerk))).toMatch(/^not-found: /u);
  });

  it('closes the register where a bundle takes too much memory, and not the app', async () => {
    const { secretary, first } = await twoComputers();
    const path = join(secretary.folder, 'all.mbsync');
    const passphrase = 'three blind mice of the council';
    const audience = { to: 'passphrase', passphrase } as const;
    const sending = { self: secretary.self, path, audience, everything: true };
    valueOf(await first.calls.exchange.send(sending, clerk));
    await first.host.close();
    const lost: string[] = [];
    const start = { path: first.host.path, device: join(secretary.folder, 'device') };
    const hearing = {
      onChanged: () => undefined,
      onBug: () => undefined,
      onLost: (why: string) => lost.push(why),
    };
    const host = valueOf(await openSessionHost(start, hearing, 1));
    const looking = { self: secretary.self, job: 'j', from: { path }, passphrase, vouch: true };
    expect(messageOf(await host.calls.exchange.look(looking, clerk))).toMatch(
      /^register-lost: What came from a colleague takes more memory than there is/u,
    );
    await host.close();
    expect(lost).toHaveLength(1);
    const again = valueOf(await openSessionHost(start, hearing));
    valueOf(await again.calls.people.add({ kind: 'person', name: 'An Officer' }, clerk));
    await again.close();
  });

  it('closes the register where a bundle that was held takes too much memory', async () => {
    const { secretary, first } = await twoComputers();
    await first.host.close();
    const lost: string[] = [];
    const host = valueOf(
      await openSessionHost(
        { path: first.host.path, device: join(secretary.folder, 'device') },
        { onChanged: () => undefined, onBug: () => undefined, onLost: (why) => lost.push(why) },
        1,
      ),
    );
    await host.calls.exchange.state({ self: secretary.self }, clerk);
    await expect.poll(() => lost).toHaveLength(1);
    expect(messageOf(await host.calls.exchange.state({ self: secretary.self }, clerk))).toMatch(
      /^register-lost: What came from a colleague takes more memory than there is/u,
    );
    await host.close();
  });

  it('removes a file that the register keeps', async () => {
    const { secretary, first } = await twoComputers();
    await first.host.close();
    const start = { path: first.host.path, device: join(secretary.folder, 'device') };
    const register = valueOf(openRegister(start.path, environmentIn(start.device)));
    const bytes = Buffer.from('Damaged on its way');
    const sha256 = hash('sha256', bytes);
    hold(register, { sha256, name: 'old.mbsync', schema: 1, bytes });
    register.close();
    const { calls } = await aHost({ folder: temporaryFolder() }, start.path);
    const kept = async () => valueOf(await calls.exchange.state({ self: secretary.self }, clerk)).held;
    expect(await kept()).toMatchObject([{ sha256, mayBeLookedAt: false }]);
    valueOf(await calls.exchange.removeHeld({ sha256 }, clerk));
    expect(await kept()).toEqual([]);
  });

  it('retires a computer, and says who did', async () => {
    const { secretary, first } = await twoComputers();
    const { devices } = valueOf(await first.calls.exchange.state({ self: secretary.self }, clerk));
    const device = devices[0]?.id ?? '';
    valueOf(await first.calls.exchange.retire({ device, retired: true }, clerk));
    const after = valueOf(await first.calls.exchange.state({ self: secretary.self }, clerk));
    expect(after.devices[0]?.retired).toBe(true);
    const { batches } = valueOf(await first.calls.history.page({}, clerk));
    expect(inEnglish(batches[0]?.act ?? '')).toBe('Retire the computer “Secretary’s laptop”');
  });

  it('goes through a shared folder', async () => {
    const { secretary, officer, first, second } = await twoComputers();
    const folder = temporaryFolder();
    const throughFolder = { self: secretary.self, folder };
    valueOf(await first.calls.exchange.throughFolder(throughFolder, clerk));
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(written.some((name) => name.endsWith('.mbsync'))).toBe(true);
    // Nobody has vouched for the officer's computer: it finds the file, but can't open it.
    const report = valueOf(
      await second.calls.exchange.throughFolder({ ...throughFolder, self: officer.self }, clerk),
    );
    expect(report).toMatchObject({ read: [], waiting: [{ code: 'not-for-us' }] });
    const [file] = report.waiting;
    expect(inEnglish(file?.why ?? '')).toMatch(/puts everything there again by itself/u);
  });
});
