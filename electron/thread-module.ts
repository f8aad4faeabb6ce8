// Worker threads are started by file, and their files lie beside this one: from source a .ts, in the built app a .js beside main.js.

import { extname } from 'node:path';

/** The URL of the module that a thread of this name runs. */
export function threadModule(name: 'session-worker' | 'job-worker' | 'paper-worker'): URL {
  return new URL(`./${name}${extname(new URL(import.meta.url).pathname)}`, import.meta.url);
}
