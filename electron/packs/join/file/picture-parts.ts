// What a photograph's file holds beside its picture: where and by whom it was taken, what an editor noted, another picture behind it. A JPEG is a
// row of segments (ISO 10918-1, annex B), a JPEG 2000 one of boxes (ISO 15444-1, annex I).

export interface PictureParts {
  /** The file without what stands beside the picture. */
  readonly picture: Buffer;
  readonly beside: readonly Buffer[];
}

const start = 0xd8;
const end = 0xd9;
const scan = 0xda;
const comment = 0xfe;

/** Segments of one application: the first says how large a dot is, the third what colours mean, the last but one how they are coded. */
function isBeside(marker: number, content: Buffer): boolean {
  if (marker === comment) return true;
  if (marker < 0xe0 || marker > 0xef) return false;
  if (marker === 0xe0 || marker === 0xe2) return false;
  return marker !== 0xee || content.toString('latin1', 4, 9) !== 'Adobe';
}

/** Where the next segment begins behind the packed dots that begin here; undefined where none does. */
function behindDots(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff || marker === 0 || (marker >= 0xd0 && marker <= 0xd7)) continue;
    return at;
  }
  return undefined;
}

function jpegParts(bytes: Buffer): PictureParts | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  const beside: Buffer[] = [];
  let at: number | undefined = 2;
  while (at !== undefined && at + 3 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === end) break;
    const next: number = at + 2 + bytes.readUInt16BE(at + 2);
    const content = bytes.subarray(at, next);
    (isBeside(marker, content) ? beside : kept).push(content);
    at = next;
    if (marker !== scan) continue;
    at = behindDots(bytes, next);
    kept.push(bytes.subarray(next, at));
  }
  if (at === undefined || bytes[at] !== 0xff || bytes[at + 1] !== end) return undefined;
  kept.push(bytes.subarray(at, at + 2));
  if (at + 2 < bytes.length) beside.push(bytes.subarray(at + 2));
  return { picture: Buffer.concat(kept), beside };
}

const besideBoxes = new Set(['xml ', 'uuid', 'uinf']);

function boxParts(bytes: Buffer): PictureParts | undefined {
  const kept: Buffer[] = [];
  const beside: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 8 > bytes.length) return undefined;
    const said = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    // One that says nothing goes to the end; one that is longer than four bytes can say, or leads elsewhere in the file, stays as it is.
    const length = said === 0 ? bytes.length - at : said;
    if (length < 8 || at + length > bytes.length || type === 'ftbl') return undefined;
    (besideBoxes.has(type) ? beside : kept).push(bytes.subarray(at, at + length));
    at += length;
  }
  return { picture: Buffer.concat(kept), beside };
}

/** Undefined where the file is of another kind, or isn't whole: then it stays as it is. */
export function partsOfPicture(bytes: Uint8Array): PictureParts | undefined {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (whole[0] === 0xff && whole[1] === start) return jpegParts(whole);
  return whole.toString('latin1', 4, 8) === 'jP  ' ? boxParts(whole) : undefined;
}
