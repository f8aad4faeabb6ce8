// Why the system refused something: in both languages by its code, and without any of its own words.

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { getSystemErrorName } from 'node:util';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openKeys } from '../../electron/device/keys.ts';
import { saveFile } from '../../electron/app/saved-file.ts';
import { openZip } from '../../electron/imports/zip.ts';
import { unexplained, whyOf } from '../../electron/why.ts';
import { say } from '../../shared/language/say.ts';
import { speak } from '../../shared/language/speak.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { thrownBy } from './thrown-by.ts';
import { messageOf } from './register/a-register.ts';

describe('why', () => {
  it('a file is not there, or is a folder, is said in both languages', () => {
    const missing = whyOf(thrownBy(() => readFileSync('/nowhere/at/all')));
    expect(speak('en', missing)).toBe('there is no such file or folder');
    expect(speak('cy', missing)).toBe('nid oes ffeil na ffolder o’r fath');
    expect(whyOf(thrownBy(() => readFileSync(temporaryFolder())))).toEqual(say('why.is-folder'));
  });

  it('SQLite refuses a file is said by the code, whatever it adds to it', () => {
    const path = join(temporaryFolder(), 'text');
    writeFileSync(path, 'Dear Secretary. '.repeat(100));
    const refused = thrownBy(() => new Database(path).pragma('user_version'));
    expect(whyOf(refused)).toEqual(say('why.not-a-database'));
    const finer = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_SHORT_READ' });
    expect(whyOf(finer)).toEqual(say('why.disk-fault'));
    const undeleted = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_DELETE' });
    expect(whyOf(undeleted)).toEqual(say('why.not-deleted'));
  });

  it.each(['ENOTCONN', 'ECONNABORTED', 'ENETDOWN', 'EREMOTEIO'])(
    'a share or a stick has gone is said as that: %s',
    (code) => {
      const gone = whyOf(Object.assign(new Error('gone'), { code }));
      expect(gone).toEqual(say('why.not-reached'));
    },
  );

  it.skipIf(process.platform === 'win32').each([
    ['a quota that is used up', constants.errno.EDQUOT, 'why.disk-full'],
    ['a share that has gone stale', constants.errno.ESTALE, 'why.not-reached'],
    ['a file system whose sums don’t agree', constants.errno.EBADMSG, 'why.disk-fault'],
  ])('%s is said in words though Node has only its number', (_, number, why) => {
    const code = getSystemErrorName(-number);
    const refused = Object.assign(new Error(`${code}, write`), { code, errno: -number, syscall: 'write' });
    expect(whyOf(refused).say).toBe(why);
  });

  it('what nobody has words for is said without its own, which go to whoever keeps a log', () => {
    const coded = Object.assign(new Error('The moon was in the way.'), { code: 'EMOON' });
    const ours = new Error('vtable constructor failed: search');
    const logged: unknown[] = [];
    const hear = (error: unknown) => void logged.push(error);
    unexplained.subscribe(hear);
    expect(speak('en', whyOf(coded))).toBe('the system refused it');
    expect(speak('cy', whyOf(coded, say('why.badly-packed')))).toBe('gwrthododd y system hynny');
    expect(speak('en', whyOf(ours))).toBe('it is a fault of Minutebook’s own');
    expect(speak('cy', whyOf('vtable'))).toBe('bai Minutebook ei hun ydyw');
    expect(whyOf(ours, say('why.badly-packed'))).toEqual(say('why.badly-packed'));
    unexplained.unsubscribe(hear);
    expect(logged).toEqual([coded, coded, ours, 'vtable']);
  });

  it.skipIf(process.platform === 'win32')('a path goes in circles, or is none, is said in words', () => {
    const circle = join(temporaryFolder(), 'circle');
    symlinkSync(circle, circle);
    expect(whyOf(thrownBy(() => readFileSync(circle)))).toEqual(say('why.many-links'));
    expect(whyOf(thrownBy(() => readFileSync('a\0b')))).toEqual(say('why.bad-path'));
  });

  it('a file can’t be saved, unzipped or taken for keys reaches the person', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'list.csv'));
    expect(messageOf(await saveFile(join(folder, 'list.csv'), 'a'))).toContain(
      'can’t be saved: it is a folder. If',
    );
    writeFileSync(join(folder, 'cut.zip'), 'PK and no more');
    expect(messageOf(await openZip(join(folder, 'cut.zip'), 'cut.zip', { part: 1 }))).toContain(
      'can’t be unpacked: it isn’t a zip file, or not a whole one.',
    );
    const kept = { load: () => '{"sign": 1}', save: () => undefined };
    expect(messageOf(await openKeys(kept))).toContain(
      'can’t be read: what is kept there isn’t a pair of keys.',
    );
  });
});
