// Why the system refused something: in both languages by its code, and by that code alone where we have no words for it.

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openKeys } from '../../electron/device/keys.ts';
import { saveFile } from '../../electron/app/saved-file.ts';
import { openZip } from '../../electron/imports/zip.ts';
import { whyOf } from '../../electron/why.ts';
import { say } from '../../shared/language/say.ts';
import { speak } from '../../shared/language/speak.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { messageOf } from './register/a-register.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

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
  });

  it('the system refused with a code we don’t know is said by that code, without its English', () => {
    const odd = Object.assign(new Error('The moon was in the way.'), { code: 'EMOON' });
    expect(speak('en', whyOf(odd))).toBe('the system gave the code EMOON');
    expect(speak('cy', whyOf(odd, say('why.badly-packed')))).toBe('rhoddodd y system y cod EMOON');
  });

  it('something of ours failed is quoted to be reported, and ends without a full stop of its own', () => {
    const odd = new Error('The moon was in the way.');
    expect(speak('en', whyOf(odd))).toBe('to report it, quote “The moon was in the way”');
    expect(speak('cy', whyOf(odd))).toBe('i roi gwybod amdano, dyfynnwch “The moon was in the way”');
    expect(whyOf(odd, say('why.badly-packed'))).toEqual(say('why.badly-packed'));
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
