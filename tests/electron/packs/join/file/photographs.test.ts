// A photograph in a paper comes along as its picture: what a camera or an editor noted beside it stays behind, of whatever kind it is.

import { describe, expect, it } from 'vitest';
import { fileOf, packOf } from '../a-pack.ts';
import { objectsOf } from '../a-paper.ts';
import { opened } from '../look-at-join.ts';

const word = 'Aldermoor';

function segment(marker: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.of(0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff), bytes]);
}

const begins = Buffer.of(0xff, 0xd8);
const ends = Buffer.of(0xff, 0xd9);
/** How large a dot is, a table, the colours’ meaning, and two scans: in the second stands what would be a comment behind another byte. */
const dots = [
  segment(0xe0, 'JFIF\0\u0001\u0001'),
  segment(0xee, 'Adobe\0d\0\0\0\0\u0001'),
  segment(0xdb, '\0table'),
  segment(0xda, 'first'),
  Buffer.of(1, 2, 0xff, 0, 3, 0xff, 0xd0, 4),
  segment(0xda, 'second'),
  Buffer.of(5, 0xff, 0, 0xfe, 0, 4, 6),
];
const picture = Buffer.concat([begins, ...dots, ends]);

function box(type: string, content: string): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, Buffer.from(content, 'latin1')]);
}

async function joined(bytes: Buffer, filter: string): Promise<Buffer> {
  const image = {
    dictionary: `<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter ${filter}>>`,
    content: bytes.toString('latin1'),
  };
  const page = { content: '/I Do', resources: '/XObject<</I 100 0 R>>' };
  const paper = await opened(fileOf(objectsOf({ pages: [page], more: [image] })));
  return packOf([{ paper }]).bytes;
}

describe('of a photograph, the pack has the picture as it was, and not', () => {
  it.each([
    ['a comment', [begins, segment(0xfe, word), ...dots, ends]],
    ['what a camera noted', [begins, segment(0xe1, `Exif\0\0${word}`), ...dots, ends]],
    [
      'what an editor noted',
      [begins, ...dots.slice(0, 3), segment(0xed, `Photoshop${word}`), ...dots.slice(3), ends],
    ],
    ['what stands behind it', [begins, ...dots, ends, Buffer.from(`${'\0'.repeat(70_000)}${word}`)]],
  ])('%s', async (_, parts) => {
    for (const filter of ['/DCTDecode', '[/DCTDecode]']) {
      // One after another: each is a whole pack.
      // oxlint-disable-next-line no-await-in-loop
      const pack = await joined(Buffer.concat(parts), filter);
      expect(pack.includes(picture)).toBe(true);
      expect(pack.includes(word)).toBe(false);
    }
  });

  it('the boxes of a JPEG 2000 that say something of it', async () => {
    const own = [box('jP  ', '\r\n\u0087\n'), box('ftyp', 'jp2 '), box('jp2h', 'size')];
    const code = box('jp2c', 'dots');
    const bytes = Buffer.concat([...own, box('xml ', word), box('uuid', word), code, box('uuid', word)]);
    const pack = await joined(bytes, '/JPXDecode');
    expect(pack.includes(Buffer.concat([...own, code]))).toBe(true);
    expect(pack.includes(word)).toBe(false);
  });
});

it.each([
  ['that ends too soon', Buffer.concat([begins, segment(0xfe, 'noted'), ...dots])],
  ['of another kind', Buffer.from('GIF89a and no photograph')],
])('a photograph %s stays as it is', async (_, bytes) => {
  expect((await joined(bytes, '/DCTDecode')).includes(bytes)).toBe(true);
});
