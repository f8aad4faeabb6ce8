// Programs that are timed as a whole, as JavaScript: Node takes as long to drop the types of one as to start.

import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const outDir = join(root, 'out/bench');

/** Where the program of this TypeScript is, compiled. */
export async function compiledProgram(source: string): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: { ssr: source, outDir, emptyOutDir: false, copyPublicDir: false, target: 'node24', minify: false },
  });
  return join(outDir, basename(source).replace('.ts', '.js'));
}
