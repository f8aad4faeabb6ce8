// What the system refuses while the app is open: the person is told in their language what couldn't be read or written, and why.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../shared/kernel/result.ts';
import { speak } from '../../../shared/language/speak.ts';
import { sampleDocument } from '../../sample-document.ts';
import { copyTheSample } from '../the-sample.ts';
import { anApp } from './an-app.ts';

async function aWelshApp() {
  const made = anApp();
  await made.get('app', 'setPreferences', { language: 'cy' });
  return made;
}

function refusedInWelsh(result: Result<unknown>): string {
  if (result.ok) throw new Error('it was not refused');
  const said = speak('cy', result.error.message);
  expect(said).not.toMatch(/\b(?:E[A-Z]{4,}|SQLITE\w*|the|can’t|nothing)\b|malformed/u);
  return said;
}

/** All of it after the first page, in place. */
function spoil(path: string) {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0x5a, bytes.readUInt16BE(16)));
}

describe('a damaged register', () => {
  it('is named when it is opened, with what to do', async () => {
    const { folder, ask, chosen } = await aWelshApp();
    const path = join(folder, 'cyngor.minutebook');
    await copyTheSample(path);
    spoil(path);
    chosen.push(path);
    const opened = await ask('app', 'open');
    expect(opened).toMatchObject({ ok: false, error: { code: 'damaged', whereabouts: { file: path } } });
    expect(refusedInWelsh(opened)).toMatch(/copi wrth gefn/u);
  });

  it('is named by a job that meets the damage after it was opened', async () => {
    const { folder, ask, get } = await aWelshApp();
    await get('app', 'openSample');
    const path = join(folder, 'data', 'Sample strategy.minutebook');
    spoil(path);
    const options = { asAt: '2024-07-31', language: 'cy' };
    // The open register has read all of its pages already; a job reads the file anew.
    const answer = await ask('packs', 'make', { job: 'a', options });
    expect(answer).toMatchObject({ ok: false, error: { code: 'damaged', whereabouts: { file: path } } });
    expect(refusedInWelsh(answer)).toMatch(/copi wrth gefn/u);
  });
});

describe('a file where the app wants a folder', () => {
  it('is named when a pack is made', async () => {
    const { folder, ask, get } = await aWelshApp();
    await get('app', 'openSample');
    const made = join(folder, 'data', 'made');
    rmSync(made, { recursive: true, force: true });
    writeFileSync(made, '');
    const options = { asAt: '2024-07-31', language: 'cy' };
    const result = await ask('packs', 'make', { job: 'a', options });
    expect(result).toMatchObject({ ok: false, error: { code: 'refused-by-system' } });
    expect(refusedInWelsh(result)).toContain(made);
  });
});

describe('what a person chooses and the system refuses', () => {
  const folderFor = (folder: string, name: string) => {
    const path = join(folder, name);
    mkdirSync(path);
    return path;
  };

  it.each([
    ['a folder as a register', 'app', 'open', {}],
    ['a folder as a place for a copy', 'app', 'saveCopy', {}],
    ['a folder as a place for a table', 'app', 'saveTable', { title: 'T', csv: 'a' }],
    ['a folder as a strategy document', 'import', 'choose', { job: 'a' }],
    ['a folder as a spreadsheet', 'spreadsheet', 'choose', { job: 'a' }],
  ] as const)('%s is said in Welsh, with its name', async (_, area, name, input) => {
    const { folder, boundary, get, chosen } = await aWelshApp();
    await get('app', 'openSample');
    chosen.push(folderFor(folder, 'ffolder.minutebook'));
    expect(refusedInWelsh(await boundary([area, name, input]))).toContain('ffolder.minutebook');
  });

  it.each([
    ['a document as a spreadsheet', 'spreadsheet', 'choose'],
    ['a document as a register', 'app', 'open'],
  ] as const)('%s is said in Welsh, with its name', async (_, area, name) => {
    const { boundary, get, chosen } = await aWelshApp();
    await get('app', 'openSample');
    chosen.push(sampleDocument);
    const input = area === 'app' ? {} : { job: 'a' };
    expect(refusedInWelsh(await boundary([area, name, input]))).toContain('.docx');
  });
});
