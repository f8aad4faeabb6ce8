// A separate program that merges the lines of a bundle and kills itself after a given number of changes.

import { inEnglish } from '../../../in-english.ts';
import { readFileSync, writeSync } from 'node:fs';
import { systemEnvironment } from '../../../../electron/register/environment.ts';
import { mergeBatches } from '../../../../electron/register/merge/merge.ts';
import { openRegister } from '../../../../electron/register/open.ts';
import { readBatches } from '../../../../electron/sync/batch-lines.ts';

const [path = '', lines = '', killAt = '0'] = process.argv.slice(2);
const opened = openRegister(path, systemEnvironment);
if (!opened.ok) throw new Error(inEnglish(opened.error.message));
const die = () => process.kill(process.pid, 'SIGKILL');
const onProgress = (done: number) => {
  if (done >= Number(killAt)) die();
};
const source = { device: 'test', name: 'test.mbsync', onProgress };
const merged = mergeBatches(opened.value, readBatches(readFileSync(lines)), source);
writeSync(1, merged.ok ? 'merged' : inEnglish(merged.error.message));
die();
