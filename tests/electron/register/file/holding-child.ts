// A program of its own that opens a register, says so, and holds it until it is killed.

import { inEnglish } from '../../../in-english.ts';
import { systemEnvironment } from '../../../../electron/register/environment.ts';
import { openRegister } from '../../../../electron/register/open.ts';

const opened = openRegister(process.argv[2] ?? '', systemEnvironment);
process.stdout.write(opened.ok ? 'open\n' : `${inEnglish(opened.error.message)}\n`);
setInterval(() => undefined, 1_000);
