// The app's code as it is compiled, for programs that are timed in a process of their own.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Found by its place beside the source's: of `electron/register/open.ts` that is `electron/register/open.js`. */
export async function compiledModule<T>(code: string, path: string): Promise<T> {
  const found: T = await import(pathToFileURL(join(code, path)).href);
  return found;
}
