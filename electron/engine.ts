// How the engine compiles what the app and the command line run.

import { setFlagsFromString } from 'node:v8';

/**
 * Nearly all of it runs for the first time, or for a second: the compiler for what runs for long takes the other processor from it and gives
 * little back, nor do functions that are put into one another (`docs/performance.md`). An engine that doesn't know a flag says so and goes on.
 */
export function compileForShortRuns(): void {
  setFlagsFromString('--no-turbofan');
  setFlagsFromString('--no-maglev-inlining');
}
