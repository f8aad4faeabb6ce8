// What kind of picture some bytes are, told by the bytes: no file's name is trusted. Only what can be drawn in every document is taken.

export interface PictureKind {
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}

export const largestPicture = 20 * 1024 * 1024;
const mostPixels = 60_000_000;

const pngBegins = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isSound({ width, height }: PictureKind): boolean {
  return width > 0 && height > 0 && width <= 100_000 && height <= 100_000 && width * height <= mostPixels;
}

function png(bytes: Uint8Array): PictureKind | undefined {
  if (bytes.length < 33 || pngBegins.some((byte, at) => bytes[at] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [depth, colour, interlace] = [bytes[24] ?? 0, bytes[25] ?? 0, bytes[28] ?? 0];
  if (depth > 8 || interlace !== 0) return undefined;
  if (colour >= 4 && depth !== 8) return undefined;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function jpeg(bytes: Uint8Array): PictureKind | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width, parts] = [view.getUint16(at + 5), view.getUint16(at + 7), bytes[at + 9]];
      // Four parts are the inks of a printer, which screens show wrongly.
      return parts === 1 || parts === 3 ? { type: 'jpeg', width, height } : undefined;
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Undefined for what isn't a picture, and for kinds of picture that aren't taken. */
export function pictureKindOf(bytes: Uint8Array): PictureKind | undefined {
  const found = png(bytes) ?? jpeg(bytes);
  return found !== undefined && isSound(found) ? found : undefined;
}
