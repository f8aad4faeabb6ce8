// What a pack is made of is compressed in a thread beside, and is the same as without one, also where the thread fails.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { compressed } from '../../../../electron/packs/pdf/file/compressed.ts';
import { compressorOf } from '../../../../electron/packs/pdf/file/compressor.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { threadModule } from '../../../../electron/thread-module.ts';

const texts = Array.from({ length: 200 }, (_, at) => `${at} 0 0 m £${'l'.repeat(at * 7)}`);

async function bytesBy(start: () => Worker): Promise<readonly Buffer[]> {
  const compressor = compressorOf(start);
  const given = texts.map((text) => compressor.compress(text));
  await compressor.settled();
  compressor.close();
  return given.map(({ bytes }) => bytes());
}

describe('what is compressed beside the setting of a pack', () => {
  it('is what it would be without a thread, and the thread ends with it', async () => {
    const ended = vi.fn<() => void>();
    const bytes = await bytesBy(() => new Worker(threadModule('compress-worker')).once('exit', ended));
    expect(bytes.map((each) => inflateSync(each).toString('latin1'))).toStrictEqual(texts);
    expect(bytes.map((each) => each.equals(compressed(texts[bytes.indexOf(each)] ?? '')))).not.toContain(
      false,
    );
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce(), { timeout: 60_000 });
  });

  it.each([
    ['ends before it has begun', 'process.exit(1)'],
    ['throws', 'throw new Error("no memory")'],
    [
      'ends in the middle',
      `const { parentPort } = require('node:worker_threads');
       parentPort.on('message', ([number]) => { if (number > 60) process.exit(1); });`,
    ],
  ])('is done here where the thread %s', async (_, code) => {
    const bytes = await bytesBy(() => new Worker(code, { eval: true }));
    expect(bytes.map((each) => inflateSync(each).toString('latin1'))).toStrictEqual(texts);
  });

  it('is done here where no thread can be started, which is tried once', async () => {
    const start = vi.fn<() => Worker>(() => {
      throw new Error('ERR_WORKER_INIT_FAILED');
    });
    const bytes = await bytesBy(start);
    expect(bytes.map((each) => inflateSync(each).toString('latin1'))).toStrictEqual(texts);
    expect(start).toHaveBeenCalledOnce();
  });

  it('is waited for by everybody who asks, and by nobody once it is closed', async () => {
    const compressor = compressorOf();
    const given = texts.map((text) => compressor.compress(text));
    await Promise.all([compressor.settled(), compressor.settled()]);
    expect(given.map(({ bytes }) => inflateSync(bytes()).toString('latin1'))).toStrictEqual(texts);
    const more = texts.map((text) => compressor.compress(text));
    const settled = compressor.settled();
    compressor.close();
    await settled;
    expect(() => more.at(-1)?.bytes()).toThrow('before it is compressed');
  });

  it('takes no thread where there is little of it', async () => {
    const start = vi.fn<() => Worker>();
    const compressor = compressorOf(start);
    const { bytes } = compressor.compress('0 0 m');
    await compressor.settled();
    compressor.close();
    expect(inflateSync(bytes()).toString('latin1')).toBe('0 0 m');
    expect(start).not.toHaveBeenCalled();
  });

  it('keeps no process alive that nobody waits in', () => {
    const module = new URL('../../../../electron/packs/pdf/file/compressor.ts', import.meta.url).href;
    const file = join(temporaryFolder(), 'waits-for-nothing.mjs');
    writeFileSync(
      file,
      `import { compressorOf } from ${JSON.stringify(module)};
       const { compress } = compressorOf();
       for (let at = 0; at < 200; at += 1) compress('0 0 m');`,
    );
    expect(() => execFileSync(process.execPath, [file], { timeout: 30_000, stdio: 'pipe' })).not.toThrow();
  });

  it('refuses to hand out what is still being compressed', () => {
    const silent = `require('node:worker_threads').parentPort.on('message', (asked) => asked === 'end' && process.exit())`;
    const compressor = compressorOf(() => new Worker(silent, { eval: true }));
    const given = texts.map((text) => compressor.compress(text));
    expect(() => given.at(-1)?.bytes()).toThrow('before it is compressed');
    compressor.close();
  });
});
