// Opens the register it is given where the system lets it have one more file open, and no second.

import { closeSync, openSync } from 'node:fs';
import { systemEnvironment } from '../../../../electron/register/environment.ts';
import { loadSqlite, openRegister } from '../../../../electron/register/open.ts';
import { speak } from '../../../../shared/language/speak.ts';

loadSqlite();
const path = process.argv[2] ?? '';
const opened: number[] = [];
try {
  for (;;) opened.push(openSync(path, 'r'));
} catch {
  closeSync(opened.pop() ?? 0);
}
const result = openRegister(path, systemEnvironment);
for (const each of opened) closeSync(each);
process.stdout.write(result.ok ? 'opened' : speak('en', result.error.message));
