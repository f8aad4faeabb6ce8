// A separate program that begins a commit and kills itself at a given change.

import { inEnglish, inWords } from '../../../in-english.ts';
import { writeSync } from 'node:fs';
import { commit } from '../../../../electron/register/write/commit.ts';
import { systemEnvironment } from '../../../../electron/register/environment.ts';
import { openRegister } from '../../../../electron/register/open.ts';

const [path = '', size = '0', killAt = '0'] = process.argv.slice(2);
const opened = openRegister(path, systemEnvironment);
if (!opened.ok) throw new Error(inEnglish(opened.error.message));

const changes = Array.from({ length: Number(size) }, (_, index) => ({
  entity: 'person',
  id: `p${index}`,
  fields: { name: `Person ${index}` },
}));
const die = () => process.kill(process.pid, 'SIGKILL');
const onProgress = (done: number) => {
  if (done === Number(killAt)) die();
};
const result = commit(opened.value, { actor: 'A', act: inWords('Import'), changes }, { onProgress });
writeSync(1, result.ok ? 'committed' : inEnglish(result.error.message));
die();
