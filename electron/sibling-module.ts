// Worker threads are started by file: from source that is a .ts beside this one, in the built app a .js.

import { extname } from 'node:path';

/** The URL of the module of this name in the folder of the one that asks. */
export function siblingModule(of: string, name: string): URL {
  return new URL(`./${name}${extname(new URL(of).pathname)}`, of);
}
