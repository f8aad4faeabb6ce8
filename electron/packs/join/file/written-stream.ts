// A stream of our own, as it stands in the file.

import { deflateSync } from 'node:zlib';
import type { JoinedObject } from '../joining.ts';

/** What is shorter costs more to compress than it saves. */
const shortest = 100;

export function compressed(id: number, entries: string, content: Buffer): JoinedObject {
  if (content.length < shortest)
    return { id, dictionary: `<<${entries}/Length ${content.length}>>`, bytes: content };
  const bytes = deflateSync(content);
  return { id, dictionary: `<<${entries}/Filter/FlateDecode/Length ${bytes.length}>>`, bytes };
}
