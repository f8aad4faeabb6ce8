// Whatever a program that carries a shared folder does on the way, everybody ends with the same register.

import { describe, expect, it } from 'vitest';
import { carriedFolders } from './carried-folder.ts';

/** What fails is tried again and again with less. */
const patience = 600_000;

describe('a shared folder that is carried in pieces', () => {
  it(
    'ends with the same register for all',
    async () => {
      const met = await carriedFolders(15, 40);
      expect([...met.keys()]).toEqual(expect.arrayContaining(['read', 'waits: damaged']));
    },
    patience,
  );
});
