// An attached PDF as plain objects with one classic table, whatever it came as: object streams opened, an owner's password taken off, filters
// of the past undone. qpdf does it, as WebAssembly; a file whose table is wrong is put together again first (rebuild.ts), since this build
// of qpdf can't.

import { createRequire } from 'node:module';
import { rebuild } from './rebuild.ts';

export type Whole =
  | {
      readonly bytes: Buffer;
      /** How many pages the file says it has; undefined where it doesn't. */
      readonly promised: number | undefined;
      /** Something of it was wrong, and was put right. */
      readonly isRepaired: boolean;
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

type CreateQpdf = (options: { readonly preRun: (module: Qpdf) => void }) => Promise<Qpdf>;

const require = createRequire(import.meta.url);

function isCreate(value: unknown): value is CreateQpdf {
  return typeof value === 'function';
}

function load(): CreateQpdf {
  const create: unknown = require('@neslinesli93/qpdf-wasm');
  if (!isCreate(create)) throw new Error('qpdf’s module is not what it was');
  return create;
}

type Streams = 'repacked' | 'as they are';

const asPlainObjects = ['--decrypt', '--object-streams=disable'];
const withStreams: Readonly<Record<Streams, readonly string[]>> = {
  repacked: ['--stream-data=compress', '--decode-level=specialized'],
  'as they are': ['--stream-data=preserve', '--decode-level=none'],
};

interface Ran {
  readonly bytes: Buffer | undefined;
  readonly promised: number | undefined;
  readonly hasWarnings: boolean;
  readonly needsPassword: boolean;
}

/** More of what it prints is nothing we ask. */
const mostPrinted = 20_000;

/** It says so of a page that isn't there, writes the others, counts them anew, and calls that a success. */
const leavesOut = 'Pages tree includes non-dictionary object';

/** What it prints, as far as anybody asks. */
class Printed {
  text = '';
  /** Whether it left out a page: said at any time, however much it had to say before. */
  hasLeftOut = false;
  #line = '';

  readonly hear: Hear = (code) => {
    if (code === null) return;
    const letter = String.fromCharCode(code);
    if (this.text.length < mostPrinted) this.text += letter;
    if (this.#line.length < leavesOut.length) this.#line += letter;
    if (this.#line === leavesOut) this.hasLeftOut = true;
    if (letter === '\n') this.#line = '';
  };
}

/** An instance a file: what one file broke, another never meets. Whatever its code does, it does in its own memory. */
async function run(bytes: Uint8Array, streams: Streams = 'repacked'): Promise<Ran> {
  const create = load();
  // It sets the exit code of the whole process.
  const { exitCode } = process;
  const printed = new Printed();
  try {
    const preRun = ({ FS }: Qpdf) => FS.init(() => null, printed.hear, printed.hear);
    const qpdf = await create({ preRun });
    qpdf.FS.writeFile('/in.pdf', bytes);
    const status = qpdf.callMain([...asPlainObjects, ...withStreams[streams], '/in.pdf', '/out.pdf']);
    // Its code is the same for every failure.
    if (status !== 0 && status !== 3)
      return { ...failed, needsPassword: printed.text.includes(': invalid password') };
    if (printed.hasLeftOut) return failed;
    const show = (object: string) => {
      printed.text = '';
      qpdf.callMain([`--show-object=${object}`, '/in.pdf']);
      return printed.text;
    };
    const written = Buffer.from(qpdf.FS.readFile('/out.pdf'));
    return {
      bytes: written,
      promised: promisedPages(show),
      hasWarnings: status === 3,
      needsPassword: false,
    };
  } catch {
    return failed;
  } finally {
    process.exitCode = exitCode;
  }
}

const failed: Ran = {
  bytes: undefined,
  promised: undefined,
  hasWarnings: true,
  needsPassword: false,
};

/** What the file itself says: qpdf takes what isn't there out of the page tree, and counts again. */
function promisedPages(show: (object: string) => string): number | undefined {
  const root = /\/Root (\d+) 0 R/u.exec(show('trailer'))?.[1];
  const tree = root === undefined ? undefined : /\/Pages (\d+) 0 R/u.exec(show(root))?.[1];
  const count = tree === undefined ? undefined : /\/Count (\d+) (?!\d+ R)/u.exec(show(tree))?.[1];
  return count === undefined ? undefined : Number(count);
}

/** Whether objects stand after its last end: what was added to it was cut off, and a reader would show what it was before. */
function isCutOff(bytes: Buffer): boolean {
  const end = Math.max(bytes.lastIndexOf('%%EOF'), bytes.lastIndexOf('startxref'));
  return end >= 0 && /\d+[\s\0]+\d+[\s\0]+obj\b/u.test(bytes.toString('latin1', end));
}

export async function makeWhole(given: Uint8Array): Promise<Whole> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (isCutOff(bytes)) return { refused: 'unreadable' };
  const first = await run(bytes);
  if (first.bytes !== undefined) return { ...first, bytes: first.bytes, isRepaired: first.hasWarnings };
  if (first.needsPassword) return { refused: 'password' };
  const rebuilt = rebuild(bytes);
  let again = rebuilt === undefined ? failed : await run(rebuilt);
  // A picture or a font may be broken inside: readers show what there is of it. What a page itself draws is unpacked to its end later on.
  if (again.bytes === undefined && !again.needsPassword) again = await run(rebuilt ?? bytes, 'as they are');
  if (again.bytes === undefined) return { refused: again.needsPassword ? 'password' : 'unreadable' };
  return { ...again, bytes: again.bytes, isRepaired: true };
}
