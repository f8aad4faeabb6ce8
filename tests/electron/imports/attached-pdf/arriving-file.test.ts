// A file that is still being written while it is looked at: what is wrong with its first half says nothing of the whole.

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lookAtArriving } from '../../../../electron/imports/attached-pdf/arriving-file.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { messageOf, valueOf } from '../../register/a-register.ts';
import { aPdf, pages } from './a-pdf.ts';

const whole = aPdf({ pages: pages(3) });
/** Its last page goes round in a circle, so that the others are looked at before that is found. */
const broken = Buffer.from(
  whole.toString('latin1').replace('/Kids [10 0 R 12 0 R 14 0 R]', '/Kids [10 0 R 12 0 R  2 0 R]'),
  'latin1',
);

function looking(onProgress: (path: string) => void) {
  const path = join(temporaryFolder(), 'Report.pdf');
  writeFileSync(path, broken);
  const { signal } = new AbortController();
  const look = () =>
    lookAtArriving(path, {
      signal,
      onProgress: () => {
        onProgress(path);
      },
    });
  return { look };
}

it('is not called damaged once it was written to meanwhile: it is said to attach it again', async () => {
  const { look } = looking((path) => {
    writeFileSync(path, whole);
  });
  expect(messageOf(await look())).toBe(
    'changed-meanwhile: Report.pdf was changed while it was being read. Nothing was written. Attach it again once it is finished.',
  );
  expect(valueOf(await look()).pages).toBe(3);
});

it('is damaged where nobody wrote to it, or it went away', async () => {
  expect(messageOf(await looking(() => {}).look())).toMatch(/^damaged: Report\.pdf/u);
  const gone = looking((path) => {
    rmSync(path, { force: true });
  });
  expect(messageOf(await gone.look())).toMatch(/^damaged: /u);
});
