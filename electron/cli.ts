// Minutebook from the command line.

import { enableCompileCache } from 'node:module';

enableCompileCache(); // from the second run on, a command starts in half the time
const { run } = await import('./cli/program.ts');
await run();
