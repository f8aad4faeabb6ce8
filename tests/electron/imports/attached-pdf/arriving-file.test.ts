// A file as it arrives. While it is still being written, what is wrong with its first half says nothing of the whole; and what would become of it in a
// pack is said at once.

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lookAtArriving } from '../../../../electron/imports/attached-pdf/arriving-file.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { messageOf, valueOf } from '../../register/a-register.ts';
import { aPdf, pages, savedOver, words } from './a-pdf.ts';

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

async function foundIn(bytes: Buffer) {
  const path = join(temporaryFolder(), 'Report.pdf');
  writeFileSync(path, bytes);
  const looking = { signal: new AbortController().signal, onProgress: () => undefined };
  const { found } = valueOf(await lookAtArriving(path, looking));
  return found.findings.map(({ what }) => what);
}

it('says at once that it had to be put right for a pack, or that a pack can’t have its pages', async () => {
  const usual = ['not tagged', 'no language', 'no title'];
  expect(await foundIn(whole)).toEqual(usual);
  // Its table is sound: only whoever reads the content of a page meets it.
  const shorter = whole.toString('latin1').replace(/(?<=\/Length )\d\d/u, '12');
  expect(await foundIn(Buffer.from(shorter, 'latin1'))).toEqual(['repaired', ...usual]);
  const packed = '<< /Length 8 /Filter /FlateDecode >>\nstream\nno pack.\nendstream';
  expect(await foundIn(savedOver(whole, 11, packed))).toEqual([
    'not joined',
    'no text on pages',
    'earlier revisions',
    ...usual,
  ]);
});

it('is refused where its pages draw without end', async () => {
  const form = (uses: string, content: string) =>
    `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${uses} >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const depth = 40;
  const forms = Array.from({ length: depth }, (_, at) =>
    at + 1 < depth
      ? form(`/XObject << /Next ${11 + at} 0 R >>`, '/Next Do /Next Do')
      : form('/Font << /F1 3 0 R >>', words('Deep')),
  );
  const path = join(temporaryFolder(), 'Report.pdf');
  const bytes = aPdf({ pages: [{ draws: '/Next Do' }], more: forms }).toString('latin1');
  const [layer, first] = ['/Properties << /L1 10 0 R >>', '/XObject << /Next 10 0 R >> '];
  writeFileSync(path, bytes.replace(layer, first), 'latin1');
  const looked = { signal: new AbortController().signal, onProgress: () => undefined };
  expect(messageOf(await lookAtArriving(path, looked))).toMatch(
    /^too-much-work: Report\.pdf has pages that draw the same things over and over/u,
  );
});
