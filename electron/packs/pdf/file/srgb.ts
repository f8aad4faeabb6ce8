// What the colours of a pack mean, as an ICC profile (ISO 15076-1): those of sRGB. An archived PDF has to say so itself. The profile is put
// together here, in half a kilobyte.

const headerLength = 128;

function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65_536));
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A tag's data: what kind it is, four bytes kept free, and the rest to a full four bytes. */
function tagData(kind: string, ...parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat([Buffer.from(kind, 'latin1'), long(0), ...parts]);
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}

function numbers(kind: string, values: readonly number[]): Buffer {
  return tagData(kind, ...values.map(fixed));
}

/** One text, in English. */
function words(text: string): Buffer {
  const letters = Buffer.from(text, 'utf16le').swap16();
  return tagData(
    'mluc',
    long(1),
    long(12),
    Buffer.from('enUS', 'latin1'),
    long(letters.length),
    long(28),
    letters,
  );
}

/** The white that the values below are seen by: D50, as every profile has it. */
const white = [0.9642, 1, 0.8249] as const;

/** From light to number: straight near black, then a power of 2.4. */
const curve = tagData(
  'para',
  Buffer.from([0, 3, 0, 0]),
  ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed),
);

const tags: readonly (readonly [string, Buffer])[] = [
  ['desc', words('sRGB')],
  ['cprt', words('No copyright, use freely')],
  ['wtpt', numbers('XYZ ', white)],
  [
    'chad',
    numbers('sf32', [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168]),
  ],
  ['rXYZ', numbers('XYZ ', [0.43607, 0.22249, 0.01392])],
  ['gXYZ', numbers('XYZ ', [0.38515, 0.71687, 0.09708])],
  ['bXYZ', numbers('XYZ ', [0.14307, 0.06061, 0.7141])],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
];

function profile(): Buffer {
  const index: Buffer[] = [long(tags.length)];
  const bodies: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let at = headerLength + 4 + tags.length * 12;
  for (const [name, data] of tags) {
    const place = places.get(data) ?? at;
    if (place === at) {
      bodies.push(data);
      at += data.length;
    }
    places.set(data, place);
    index.push(Buffer.from(name, 'latin1'), long(place), long(data.length));
  }
  const header = Buffer.alloc(headerLength);
  header.writeUInt32BE(at, 0);
  header.writeUInt32BE(0x04_20_00_00, 8); // version 4.2
  header.write('mntrRGB XYZ ', 12, 'latin1');
  [2024, 1, 1].forEach((part, place) => header.writeUInt16BE(part, 24 + place * 2));
  header.write('acsp', 36, 'latin1');
  white.forEach((part, place) => fixed(part).copy(header, 68 + place * 4));
  return Buffer.concat([header, ...index, ...bodies]);
}

export const srgbProfile = profile();
