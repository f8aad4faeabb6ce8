// Bundles of a newer version that were kept here: those that this one, updated since, can read are taken, and of the others it is known why
// they still wait.

import type { Saying } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { bytesOfHeld, heldBundles, letGo, schemaOf, type HeldBundle } from '../register/merge/peers.ts';
import { noteEnded } from '../register/merge/folder-notes.ts';
import type { Merged } from '../register/merge/merge.ts';
import type { ReadableRegister, WritableRegister } from '../register/register.ts';
import type { Failure, Result } from '../../shared/kernel/result.ts';
import { checkBundle, importBundle, nobodyVouches } from './import-bundle.ts';
import { onlyOnce } from './only-once.ts';
import type { Opening } from './seal.ts';

/** One that still waits. */
export interface LeftHeld {
  readonly sha256: string;
  readonly file: string;
  readonly code: string;
  readonly why: Saying;
}

export interface TakenHeld {
  readonly taken: readonly { readonly file: string; readonly changes: number }[];
  readonly left: readonly LeftHeld[];
}

/** Those that this version can read; it needs no bytes to know. */
export function areReadable(register: ReadableRegister): boolean {
  return heldBundles(register).some(({ schema }) => schema <= schemaOf(register));
}

/** Those that wait for a newer version still. */
export function heldForLater(register: ReadableRegister): LeftHeld[] {
  return heldBundles(register)
    .filter(({ schema }) => schema > schemaOf(register))
    .map(({ sha256, name }) => ({
      sha256,
      file: name,
      code: 'held',
      why: say('bundle.held', { file: name }),
    }));
}

function leftBy({ sha256, name }: Pick<HeldBundle, 'sha256' | 'name'>, { code, message }: Failure): LeftHeld {
  // Several may have one name: what was begun is noted by its hash, which is nothing to tell a person.
  const why = code === 'unfinished' ? say('folder.unfinished', { file: name }) : message;
  return { sha256, file: name, code, why };
}

/** Those that this version can read, where none may be taken now. */
export function heldMeanwhile(register: ReadableRegister, why: Failure): LeftHeld[] {
  return heldBundles(register)
    .filter(({ schema }) => schema <= schemaOf(register))
    .map(({ sha256, name }) =>
      why.code === 'in-the-past'
        ? { sha256, file: name, code: why.code, why: say('bundle.held-meanwhile', { file: name }) }
        : leftBy({ sha256, name }, why),
    );
}

/** What can't be taken stays, and so does one whose reading took the program down: it isn't read again by itself. */
export async function takeHeld(
  register: WritableRegister,
  { identity, passphrase }: Pick<Opening, 'identity'> & Partial<Opening>,
): Promise<TakenHeld> {
  const taken: { file: string; changes: number }[] = [];
  const left: LeftHeld[] = [];
  for (const { sha256, name, size, schema } of heldBundles(register)) {
    if (schema > schemaOf(register)) continue;
    const take = async (): Promise<Result<Merged>> => {
      const bytes = bytesOfHeld(register, sha256) ?? Buffer.alloc(0);
      const opening = { identity, passphrase };
      const checked = await checkBundle(register, bytes, name, { opening, vouch: nobodyVouches });
      return checked.ok ? importBundle(register, checked.value) : checked;
    };
    // One after another: each may build on the one before.
    // oxlint-disable-next-line no-await-in-loop
    const ended = await onlyOnce(register, { name: sha256, size, modified: 0 }, take);
    if (ended.ok) taken.push({ file: name, changes: ended.value.changes });
    else left.push(leftBy({ sha256, name }, ended.error));
  }
  return { taken, left };
}

/** For one that nobody wants any more, as one that is damaged. What is in it isn’t taken in. */
export function removeHeld(register: WritableRegister, sha256: string): void {
  letGo(register, sha256);
  noteEnded(register, sha256);
}
