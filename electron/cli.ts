// Minutebook from the command line.

import { enableCompileCache } from 'node:module';
import { compileForShortRuns } from './engine.ts';

compileForShortRuns();
enableCompileCache(); // from the second run on, a command starts in half the time
const { run, sayStopped } = await import('./cli/program.ts');
// A failure to print is handled where something is printed.
process.stdout.on('error', () => undefined);
process.on('uncaughtException', (error) => {
  sayStopped(error);
  process.exit();
});
await run();
