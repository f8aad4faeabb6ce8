// What the first bytes of a file say about it, before we know what it is.

import { open } from 'node:fs/promises';
import { statOfFile } from '../plain-file.ts';

/** Fewer when the file is shorter. Throws what the system says when the file can't be read. */
export async function firstBytes(path: string, count: number): Promise<Buffer> {
  statOfFile(path);
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The UTF-16 announced by a byte order mark. */
export function markedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
