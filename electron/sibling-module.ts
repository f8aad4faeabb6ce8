// Worker threads are started by file: from source that is a .ts beside this one, in the built app a .js.

import { extname } from 'node:path';

/** The URL of the module with this name in the caller's folder. */
export function siblingModule(of: string, name: string): URL {
  return new URL(`./${name}${extname(new URL(of).pathname)}`, of);
}
