// The bytes that a file is put together from: all of them, in their order, and none kept in memory beside them.

import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressed } from '../../../../electron/packs/pdf/file/compressed.ts';
import { growingBytes } from '../../../../electron/packs/pdf/file/growing-bytes.ts';

/** Few are long: those that stay where they are, and those that take several blocks. */
const size = fc.oneof(
  { weight: 8, arbitrary: fc.nat(300) },
  { weight: 2, arbitrary: fc.integer({ min: 20_000, max: 40_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 200_000, max: 600_000 }) },
);

function pieceOf(length: number, seed: number, isText: boolean): Buffer | string {
  const bytes = Buffer.alloc(length, (seed % 251) + 1);
  return isText ? bytes.toString('latin1') : bytes;
}

describe('bytes that are added to one another', () => {
  it('are all there, in their order, with their length at each step', () => {
    const pieces = fc.array(fc.tuple(size, fc.nat(), fc.boolean()), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, (made) => {
        const growing = growingBytes();
        const all: Buffer[] = [];
        let length = 0;
        for (const [long, seed, isText] of made) {
          const piece = pieceOf(long, seed, isText);
          growing.add(piece);
          all.push(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece);
          length += long;
          expect(growing.length()).toBe(length);
        }
        expect(Buffer.concat(growing.pieces()).equals(Buffer.concat(all))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('that are short keep little more than themselves', () => {
    const growing = growingBytes();
    const [count, long] = [20_000, 100];
    for (let at = 0; at < count; at += 1) growing.add(Buffer.allocUnsafeSlow(long));
    const held = new Set(growing.pieces().map(({ buffer }) => buffer));
    const bytes = [...held].reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes).toBeLessThan(count * long * 1.2);
  });
});

describe('compressed text', () => {
  it('is what was said, and keeps no longer buffer than it is', () => {
    const text = '1 0 0 -1 56.69 400 Tm [<0001>]TJ\n'.repeat(900);
    const bytes = compressed(text);
    expect(inflateSync(bytes).toString('latin1')).toBe(text);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  });
});
