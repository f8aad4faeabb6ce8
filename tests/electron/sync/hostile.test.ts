// What a listed colleague's broken program, or a stranger who can write into the shared folder, puts there: it fails by itself, and
// everybody goes on exchanging.

import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { byId } from '../../../electron/register/read/query.ts';
import { verify } from '../../../electron/register/read/verify.ts';
import { isUndone, undo } from '../../../electron/register/write/undo.ts';
import { folderOf, syncFolder } from '../../../electron/sync/folder.ts';
import { listOwnDevice } from '../../../electron/sync/devices.ts';
import { set } from '../../../shared/kernel/change.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { inEnglish } from '../../in-english.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { connectionOf, messageOf, valueOf } from '../register/a-register.ts';
import { contentOf } from './a-network.ts';
import { forgedBundle, type ForgedChange, type Forgery } from './forged.ts';
import { aPerson, bundleFrom, take, twoPeople, type Person } from './people.ts';

interface Office {
  readonly secretary: Person;
  readonly officer: Person;
  readonly folder: string;
  readonly path: string;
}

async function anOffice(): Promise<Office> {
  const [secretary, officer] = await twoPeople();
  valueOf(listOwnDevice(officer.computer.register, officer.sender));
  valueOf(await take(secretary, await bundleFrom(officer), { vouch: true }));
  valueOf(await take(officer, await bundleFrom(secretary)));
  const folder = temporaryFolder();
  const path = folderOf(folder, secretary.computer.register.identity.register);
  mkdirSync(path);
  return { secretary, officer, folder, path };
}

const sync = async ({ computer, sender }: Person, folder: string) =>
  valueOf(await syncFolder(computer.register, folder, { sender, passphrase: undefined }));
const nameIn = ({ sender }: Person, rest: string) => `${sender.keys.id}-${rest}.mbsync`;

/** The secretary's next edit reaches the officer, and the other way about. */
async function expectToGoOn({ secretary, officer, folder }: Office) {
  valueOf(secretary.computer.write(set(strategy, 's', 'title', 'Edited after all')));
  for (const person of [secretary, officer, secretary, officer]) await sync(person, folder);
  expect(byId(officer.computer.register, strategy, 's')?.title).toBe('Edited after all');
  expect(contentOf(officer.computer.register)).toEqual(contentOf(secretary.computer.register));
  expect(verify(officer.computer.register).problems).toEqual([]);
}

const measureFields = { strategyId: 's', name: 'New', unit: 'number', polarity: 'higher is better' };
const creation = (entity: string, id: string, fields: object): ForgedChange => ({
  entity,
  id,
  field: null,
  value: JSON.stringify(fields),
});
const edit = (field: string, value: string, supersedes?: readonly string[]): ForgedChange => ({
  entity: 'strategy',
  id: 's',
  field,
  value,
  ...(supersedes === undefined ? {} : { supersedes }),
});
const nested = '['.repeat(200_000) + ']'.repeat(200_000);

const hostile: readonly (readonly [string, Forgery])[] = [
  [
    'a position between two',
    { changes: [creation('objective', 'x', { strategyId: 's', ref: '9', title: 'X', position: 1.5 })] },
  ],
  [
    'a position that is a word',
    { changes: [creation('objective', 'x', { strategyId: 's', ref: '9', title: 'X', position: 'abc' })] },
  ],
  ['a number beyond all', { changes: [edit('yearStartMonth', '1e999')] }],
  ['a title of nothing', { changes: [edit('title', 'null')] }],
  ['a title that is a list', { changes: [edit('title', '["a"]')] }],
  ['a creation that is no record', { changes: [{ entity: 'objective', id: 'x', field: null, value: '7' }] }],
  [
    'a reference to nothing',
    { changes: [creation('measure', 'x', { ...measureFields, strategyId: 'nowhere' })] },
  ],
  ['a value that is no JSON', { changes: [edit('title', 'no json')] }],
  [
    'no JSON of a kind that nobody knows',
    { changes: [{ entity: 'future', id: 'x', field: null, value: 'no json' }] },
  ],
  ['a value nested without end', { changes: [edit('title', nested)] }],
  ['a deletion that is a word', { changes: [edit('deleted', '"yes"')] }],
  ['dependencies of nothing', { changes: [edit('title', '"x"')], dependencies: 'null' }],
  ['dependencies that are no JSON', { changes: [edit('title', '"x"')], dependencies: '{' }],
  ['dependencies that are words', { changes: [edit('title', '"x"')], dependencies: '{"a":"b"}' }],
  ['an origin that is no JSON', { changes: [edit('title', '"x"')], origin: '{' }],
  ['an act that is no JSON', { changes: [edit('title', 'null')], act: '{' }],
  ['a change that supersedes itself', { replica: 'self', changes: [edit('title', '"x"', ['self:1:0'])] }],
  ['a change that supersedes what is to come', { changes: [edit('title', '"x"', ['whoever:9:0'])] }],
  ['half of a character', { changes: [edit('title', '"x"')], actor: 'A\ud83d' }],
  ['what unpacks to more than a text can hold', { content: Buffer.alloc(600 * 1024 * 1024, 0x20) }],
];

describe('from a colleague', () => {
  it.each(hostile)('%s is refused in words, and nothing is changed', async (_, forgery) => {
    const { secretary, officer } = await anOffice();
    const { register } = officer.computer;
    const before = contentOf(register);
    const taken = await take(officer, forgedBundle(secretary, register, forgery));
    expect(messageOf(taken)).toMatch(/^(?:unsound|altered|gap|too-large): .*Nothing was changed\.$/u);
    expect(contentOf(register)).toEqual(before);
  });

  it('a folder full of such files stops nobody', async () => {
    const office = await anOffice();
    const { secretary, officer, path } = office;
    const { register } = officer.computer;
    hostile.slice(0, -1).forEach(([, forgery], index) => {
      const name = nameIn(secretary, String(index + 500).padStart(6, '0'));
      writeFileSync(join(path, name), forgedBundle(secretary, register, forgery));
    });
    expect((await sync(officer, office.folder)).waiting).toHaveLength(hostile.length - 1);
    await expectToGoOn(office);
  });
});

describe('from a stranger who can write into the folder', () => {
  let office: Office;
  let stranger: Person;
  beforeEach(async () => {
    office = await anOffice();
    stranger = await aPerson('Stranger', office.secretary);
  });

  it('a file that unpacks to more than memory has room for isn’t unpacked', async () => {
    const { secretary, path } = office;
    const content = Buffer.alloc(600 * 1024 * 1024, 0x20);
    const bytes = forgedBundle(stranger, secretary.computer.register, { content });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    writeFileSync(join(path, nameIn(secretary, '000900')), bytes);
    expect(messageOf(await take(secretary, bytes))).toMatch(/^unknown-device: /u);
    await expectToGoOn(office);
  });

  it.each(['999999-all', '999999', '000001-all'])('rubbish called …%s hides nobody’s files', async (rest) => {
    const { secretary, officer, path } = office;
    for (const person of [secretary, officer]) writeFileSync(join(path, nameIn(person, rest)), 'rubbish');
    await expectToGoOn(office);
    const count = readdirSync(path).length;
    for (const person of [secretary, officer, secretary, officer]) await sync(person, office.folder);
    expect(readdirSync(path)).toHaveLength(count);
  });

  it('a colleague’s whole file under another’s name hides nobody’s files', async () => {
    const { secretary, officer, path } = office;
    valueOf(officer.computer.write(set(strategy, 's', 'title', 'Before')));
    await sync(officer, office.folder);
    writeFileSync(join(path, nameIn(officer, '999999-all')), await bundleFrom(secretary));
    await sync(secretary, office.folder);
    expect(byId(secretary.computer.register, strategy, 's')?.title).toBe('Before');
    await expectToGoOn(office);
  });
});

/** Windows lets nobody make such links unasked. */
describe.skipIf(process.platform === 'win32')('what stands in the folder under a file’s name', () => {
  it('and is none is named, and the others are taken', async () => {
    const { secretary, officer, folder, path } = await anOffice();
    valueOf(secretary.computer.write(set(strategy, 's', 'title', 'As the board has it')));
    await sync(secretary, folder);
    const stands = (number: number) => join(path, `abcd-efgh-2345-6789-00000${number}.mbsync`);
    mkdirSync(stands(1));
    symlinkSync('nowhere', stands(2));
    symlinkSync(stands(3), stands(3));
    symlinkSync('/dev/zero', stands(4));
    mkdirSync(join(path, 'Copy of a file.mbsync'));
    const { waiting, ignored } = await sync(officer, folder);
    expect(byId(officer.computer.register, strategy, 's')?.title).toBe('As the board has it');
    expect(waiting.map(({ why }) => inEnglish(why))).toEqual([
      expect.stringMatching(
        /000001\.mbsync can’t be read: it is a folder\. See that it is a file that you may open/u,
      ),
      expect.stringMatching(/000002\.mbsync can’t be read: there is no such file/u),
      expect.stringMatching(/000003\.mbsync can’t be read: its path goes in a circle of links\./u),
      expect.stringMatching(/000004\.mbsync can’t be read: it isn’t a file but a pipe or a device\./u),
    ]);
    expect(ignored).toEqual(['Copy of a file.mbsync']);
  });

  it('and leads elsewhere has nothing written over there where a file begins', async () => {
    const { secretary, folder, path } = await anOffice();
    await sync(secretary, folder);
    const other = join(folder, 'minutes.docx');
    writeFileSync(other, 'the minutes');
    symlinkSync(other, join(path, `.${nameIn(secretary, '000002')}.part`));
    valueOf(secretary.computer.write(set(strategy, 's', 'title', 'Once more')));
    expect((await sync(secretary, folder)).wrote).toBe(nameIn(secretary, '000002'));
    expect(readFileSync(other, 'utf8')).toBe('the minutes');
  });

  it('and is a folder where a file begins keeps nobody from writing', async () => {
    const { secretary, folder, path } = await anOffice();
    await sync(secretary, folder);
    mkdirSync(join(path, `.${nameIn(secretary, '000002')}.part`, 'within'), { recursive: true });
    valueOf(secretary.computer.write(set(strategy, 's', 'title', 'Once more')));
    expect((await sync(secretary, folder)).wrote).toBe(nameIn(secretary, '000002'));
  });
});

describe('a step that says it takes back itself', () => {
  it('is one like any other to whoever takes something back', async () => {
    const { secretary, officer } = await anOffice();
    const { register } = officer.computer;
    valueOf(officer.computer.write(set(strategy, 's', 'title', 'Before it')));
    const before = register.log.lastBatch();
    const origin = JSON.stringify({ kind: 'undo', reverses: 'circle:1' });
    const forgery = { replica: 'circle', origin, changes: [edit('title', '"Round"')] };
    valueOf(await take(officer, forgedBundle(secretary, register, forgery)));
    const forged = register.log.lastBatch();
    expect(isUndone(register, forged)).toEqual({ ok: true, value: false });
    expect(messageOf(undo(register, before, 'Officer'))).toMatch(/^changed-since: /u);
  });
});

describe('a disk without room', () => {
  it('is said when a bundle is taken, and nothing is changed', async () => {
    const { secretary, officer } = await anOffice();
    const db = connectionOf(officer.computer.register);
    for (let each = 0; each < 40; each += 1)
      valueOf(secretary.computer.write(set(strategy, 's', 'title', `${each} `.repeat(500))));
    const before = contentOf(officer.computer.register);
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
    expect(messageOf(await take(officer, await bundleFrom(secretary)))).toMatch(
      /^unusable: .* can’t be read or written: the disk is full\. .*nothing is half written.* close it and open it again/u,
    );
    expect(contentOf(officer.computer.register)).toEqual(before);
  });
});
