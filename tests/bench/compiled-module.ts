// The app's compiled code, for programs that are timed in a process of their own.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Found by the source's path: for `electron/register/open.ts` it is `electron/register/open.js`. */
export async function compiledModule<T>(code: string, path: string): Promise<T> {
  const found: T = await import(pathToFileURL(join(code, path)).href);
  return found;
}
