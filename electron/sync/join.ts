// How a colleague begins: a bundle with everything becomes a register of its own, a copy of the sender's. The sender is taken at their
// word, as the one who handed it over; from then on only devices that this register lists get in.

import { fail, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { takeAway } from '../put-in-place.ts';
import type { Environment } from '../register/environment.ts';
import { schemaOf } from '../register/merge/peers.ts';
import type { Merged } from '../register/merge/merge.ts';
import { createRegister } from '../register/open.ts';
import { importBundle } from './import-bundle.ts';
import type { Bundle } from './read-bundle.ts';

/** Failures: those of creating a register and of merging, `newer-bundle`, `not-everything`. A failure leaves no file. */
export function joinRegister(path: string, environment: Environment, bundle: Bundle): Result<Merged> {
  const { file, manifest } = bundle;
  if (Object.keys(manifest.since).length > 0) {
    const { author } = manifest.sender;
    return fail('not-everything', say('bundle.not-everything', { file, author }), { file });
  }
  const made = createRegister(path, environment, manifest.register);
  if (!made.ok) return made;
  const isNewer = manifest.schema > schemaOf(made.value);
  const merged = isNewer
    ? fail('newer-bundle', say('bundle.newer', { file }), { file })
    : importBundle(made.value, bundle);
  made.value.close();
  if (!merged.ok) takeAway(path);
  return merged;
}
