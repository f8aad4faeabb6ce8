// What a file holds compressed, and is kept until it is written.

import { deflateSync } from 'node:zlib';
import { compression } from '../operators.ts';

/**
 * `text` has one character a byte. As long as it is: what zlib answers with is a piece of a longer buffer, which would be kept whole, and so
 * would be what a short copy of it is cut from.
 */
export function compressed(text: string): Buffer {
  const made = deflateSync(Buffer.from(text, 'latin1'), compression);
  const kept = Buffer.allocUnsafeSlow(made.length);
  made.copy(kept);
  return kept;
}
