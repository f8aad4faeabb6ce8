// Minutebook from the command line.

import { enableCompileCache } from 'node:module';

enableCompileCache(); // from the second time on, a command begins in half the time
const { run } = await import('./cli/program.ts');
await run();
