// An attached PDF as plain objects with one classic table, whatever it came as: object streams opened, an owner's password taken off, filters
// of the past undone. qpdf does it, as WebAssembly; a file whose table is wrong is put together again first (rebuild.ts), since this build
// of qpdf can't.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { rebuild } from './rebuild.ts';

export type Whole =
  | {
      readonly bytes: Buffer;
      /** How many pages the file says it has; undefined where it doesn't. */
      readonly promised: number | undefined;
      /** Something of it was wrong, and was put right. */
      readonly isRepaired: boolean;
      /** It had an owner's password, which restricts what may be done with it. */
      readonly isRestricted: boolean;
    }
  | { readonly refused: 'password' | 'unreadable' };

type Hear = (code: number | null) => void;

/** What we use of qpdf's module; its own types lack half of it. */
interface Qpdf {
  /** Puts the name of the program in front of what it is given. */
  readonly callMain: (given: string[]) => number;
  readonly FS: {
    readonly init: (input: () => null, output: Hear, error: Hear) => void;
    readonly writeFile: (path: string, bytes: Uint8Array) => void;
    readonly readFile: (path: string) => Uint8Array;
  };
}

type CreateQpdf = (options: {
  readonly wasmBinary: Buffer;
  readonly preRun: (module: Qpdf) => void;
}) => Promise<Qpdf>;

const require = createRequire(import.meta.url);
let kept: { readonly create: CreateQpdf; readonly wasmBinary: Buffer } | undefined;

function isCreate(value: unknown): value is CreateQpdf {
  return typeof value === 'function';
}

function moduleOf(value: unknown): CreateQpdf {
  if (!isCreate(value)) throw new Error('qpdf’s module is not what it was');
  return value;
}

function loaded() {
  kept ??= {
    create: moduleOf(require('@neslinesli93/qpdf-wasm')),
    wasmBinary: readFileSync(require.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm')),
  };
  return kept;
}

const asPlainObjects = [
  '--decrypt',
  '--object-streams=disable',
  '--stream-data=compress',
  '--decode-level=generalized',
  '/in.pdf',
  '/out.pdf',
];

interface Ran {
  readonly bytes: Buffer | undefined;
  readonly promised: number | undefined;
  readonly hasWarnings: boolean;
  readonly needsPassword: boolean;
}

/** More of what it prints is nothing we ask. */
const mostPrinted = 20_000;

/** An instance a file: what one file broke, another never meets. Whatever its code does, it does in its own memory. */
async function run(bytes: Uint8Array): Promise<Ran> {
  const { create, wasmBinary } = loaded();
  // It sets the exit code of the whole process.
  const { exitCode } = process;
  let printed = '';
  const hear: Hear = (code) => {
    if (code !== null && printed.length < mostPrinted) printed += String.fromCharCode(code);
  };
  try {
    const preRun = ({ FS }: Qpdf) => FS.init(() => null, hear, hear);
    const qpdf = await create({ wasmBinary, preRun });
    qpdf.FS.writeFile('/in.pdf', bytes);
    const status = qpdf.callMain([...asPlainObjects]);
    // Its code is the same for every failure.
    if (status !== 0 && status !== 3)
      return { ...failed, needsPassword: printed.includes(': invalid password') };
    const show = (object: string) => {
      printed = '';
      qpdf.callMain([`--show-object=${object}`, '/in.pdf']);
      return printed;
    };
    const written = Buffer.from(qpdf.FS.readFile('/out.pdf'));
    return { bytes: written, promised: promisedPages(show), hasWarnings: status === 3, needsPassword: false };
  } catch {
    return failed;
  } finally {
    process.exitCode = exitCode;
  }
}

const failed: Ran = { bytes: undefined, promised: undefined, hasWarnings: true, needsPassword: false };

/** What the file itself says: qpdf takes what isn't there out of the page tree, and counts again. */
function promisedPages(show: (object: string) => string): number | undefined {
  const root = /\/Root (\d+) 0 R/u.exec(show('trailer'))?.[1];
  const tree = root === undefined ? undefined : /\/Pages (\d+) 0 R/u.exec(show(root))?.[1];
  const count = tree === undefined ? undefined : /\/Count (\d+) (?!\d+ R)/u.exec(show(tree))?.[1];
  return count === undefined ? undefined : Number(count);
}

export async function makeWhole(given: Uint8Array): Promise<Whole> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const isRestricted = bytes.includes('/Encrypt');
  const { bytes: whole, promised, hasWarnings, needsPassword } = await run(bytes);
  if (whole !== undefined) return { bytes: whole, promised, isRepaired: hasWarnings, isRestricted };
  if (needsPassword) return { refused: 'password' };
  const rebuilt = rebuild(bytes);
  const again = rebuilt === undefined ? failed : await run(rebuilt);
  if (again.bytes === undefined) return { refused: again.needsPassword ? 'password' : 'unreadable' };
  return { bytes: again.bytes, promised: again.promised, isRepaired: true, isRestricted };
}
