// A bundle that somebody zipped to send it, as post that lets no unknown file through makes people do, or a browser that packs what it
// fetches: it is read as it lies there, and a zip with several of them is told from one that has none.

import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { parts } from './manifest.ts';
import { isZip, unpack } from './unpack.ts';

/** A bundle by its name. What macOS puts beside a file that it zips has the same ending and none of its content. */
function isBundle(name: string): boolean {
  const [file = '', ...folders] = name.split(/[\\/]/u).reverse();
  return /\.mbsync$/iu.test(file) && !file.startsWith('._') && !folders.includes('__MACOSX');
}

/**
 * What a bundle can unpack to from a zip of this many bytes. It is packed or encrypted itself, so that a zip makes it hardly smaller: what claims
 * to unpack to many times the whole file is none, and would fill memory before anybody knows whom it is from.
 */
function mostFrom(bytes: Buffer): number {
  return bytes.length * 4 + 1024 * 1024;
}

/**
 * The one bundle in a zip; anything else as it is, for whoever reads it to say what is wrong with it. Failures: `several-inside`, and those of
 * unpacking.
 */
export async function outOfZip(bytes: Buffer, file: string): Promise<Result<Buffer>> {
  if (!isZip(bytes)) return succeed(bytes);
  const names: string[] = [];
  const listed = await unpack(bytes, file, (name) => {
    names.push(name);
    return false;
  });
  if (!listed.ok || names.includes(parts.manifest)) return succeed(bytes);
  const [inside, ...others] = names.filter(isBundle);
  if (inside === undefined) return succeed(bytes);
  if (others.length > 0)
    return fail('several-inside', say('bundle.several-inside', { file, count: others.length + 1 }), { file });
  const unpacked = await unpack(bytes, file, (name, size) => name === inside && size <= mostFrom(bytes));
  return unpacked.ok ? succeed(unpacked.value.get(inside) ?? bytes) : unpacked;
}
