// The content of a stream, unpacked as the programs of today pack it (ISO 32000-1, 7.4.4); what was packed otherwise was repacked on arrival.

import { inflateRawSync, inflateSync } from 'node:zlib';
import { withoutPredictor } from './predictor.ts';
import type { Value } from './values.ts';

/** Of what a page draws, unpacked: more is an attack, or no page for paper. */
export const mostContent = 200_000_000;

/** `parameter`: what the filter is told. What can't be unpacked to its last byte throws. */
export function unpacked(
  bytes: Uint8Array,
  filters: readonly Value[],
  parameter: (key: string) => number | undefined,
): Buffer {
  if (filters.length === 0) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (filters.length > 1 || (filters[0] !== 'FlateDecode' && filters[0] !== 'Fl'))
    throw new Error('an unknown filter');
  const predictor = parameter('Predictor') ?? 1;
  if (predictor === 1) return inflated(bytes);
  const [colours, bits, columns] = ['Colors', 'BitsPerComponent', 'Columns'].map(parameter);
  const line = Math.ceil(((colours ?? 1) * (bits ?? 8) * (columns ?? 1)) / 8);
  const step = Math.max(1, Math.ceil(((colours ?? 1) * (bits ?? 8)) / 8));
  // A line of no bytes, or of less, never ends.
  if (predictor < 10 || !(line >= 1)) throw new Error('an unknown filter');
  return withoutPredictor(inflated(bytes), line, step);
}

/** Some programs leave out the checksum at the end; one that is there and is wrong means that something else is. */
function inflated(bytes: Uint8Array): Buffer {
  // A page that draws nothing: some programs name the filter, and then pack nothing.
  if (bytes.length === 0) return Buffer.alloc(0);
  try {
    return inflateSync(bytes, { maxOutputLength: mostContent });
  } catch {
    // Asked below, whether only the end is missing.
  }
  try {
    const { buffer, engine }: Inflated = inflatedWith(bytes.subarray(2));
    if (bytes.length - 2 - engine.bytesWritten < 4) return buffer;
  } catch {
    // Said below.
  }
  throw new Error('content that can’t be unpacked');
}

interface Inflated {
  readonly buffer: Buffer;
  /** How much of what it was given it took. */
  readonly engine: { readonly bytesWritten: number };
}

/** What Node's types leave out of its answer. */
function isInflated(value: unknown): value is Inflated {
  return typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value;
}

function inflatedWith(bytes: Uint8Array): Inflated {
  const answer: unknown = inflateRawSync(bytes, { maxOutputLength: mostContent, info: true });
  if (!isInflated(answer)) throw new Error('content that can’t be unpacked');
  return answer;
}
