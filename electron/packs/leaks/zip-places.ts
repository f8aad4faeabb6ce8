// Every place of a workbook, a Word document or a zip of tables where words can be: all parts of the file, whatever shows them. What is hidden,
// deleted or only said of the file stands in a part like all else.

import { unzipSync } from 'fflate';
import type { LookInside, Place } from './place.ts';

/** Where one text ends and the next begins; between the runs of one nothing stands. */
const ends =
  /<\/(?:w:p|a:p|p|si|c|row|is|v|f|c:v|c:pt|tr|comment|dc:\w+|cp:\w+|vt:\w+)>|<(?:w:br|w:tab|w:cr|br)\b[^>]*>/gu;
const codes = /&(?:[A-Z]|"[^"]*"|\d+)/gu;
const attribute = /[\w:.-]+="(?<value>[^"]*)"/gu;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x(?<hex>[0-9a-f]+)|#(?<number>\d+)|(?<name>\w+));/giu, (whole, ...rest) => {
    const groups: unknown = rest.at(-1);
    const of = (name: string): unknown =>
      typeof groups === 'object' && groups !== null ? Reflect.get(groups, name) : undefined;
    const [hex, number, name] = [of('hex'), of('number'), of('name')];
    if (typeof hex === 'string') return letter(Number.parseInt(hex, 16));
    if (typeof number === 'string') return letter(Number(number));
    return typeof name === 'string' ? (entities[name] ?? whole) : whole;
  });
}

function letter(code: number): string {
  return code < 0x110000 ? String.fromCodePoint(code) : '';
}

function inMarkup(at: string, xml: string): Place[] {
  const text = xml.replaceAll(ends, '\n').replaceAll(/<!--|-->/gu, '\n');
  const attributes = [...xml.matchAll(attribute)]
    .map(({ groups }) => groups?.['value'] ?? '')
    .filter((value) => /\p{L}/u.test(value));
  return [
    { kind: 'part', at, text: unescaped(text.replaceAll(/<[^>]*>/gu, '')) },
    // Where runs aren't one text after all: their words apart.
    // And without the codes of what stands at the head and the foot of a sheet’s pages.
    { kind: 'part', at, text: unescaped(text.replaceAll(/<[^>]*>/gu, ' ')).replaceAll(codes, ' ') },
    ...(attributes.length === 0
      ? []
      : [{ kind: 'part' as const, at, text: unescaped(attributes.join('\n')) }]),
  ];
}

function written(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes);
  const narrow = whole.toString('latin1').match(/[\u0020-\u007e]{6,}/gu) ?? [];
  const wide = whole.toString('utf16le').match(/[\u0020-\u024f]{6,}/gu) ?? [];
  return [...narrow, ...wide].join('\n');
}

/** Throws where the file isn’t a zip. */
export async function placesInZip(bytes: Uint8Array, lookInside: LookInside): Promise<Place[]> {
  const places: Place[] = [];
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    places.push({ kind: 'part', at: name, text: name });
    // One after another: a file inside is read whole.
    // oxlint-disable-next-line no-await-in-loop
    const inside = await lookInside(part);
    if (inside !== undefined) {
      places.push(...inside.map((place): Place => ({ ...place, kind: 'inside', at: name })));
      continue;
    }
    const text = Buffer.from(part).toString('utf8');
    // First of all: a table can begin with "<5", which is no markup.
    if (name.endsWith('.csv')) places.push({ kind: 'part', at: name, text });
    else if (/\.(?:xml|rels|vml)$/u.test(name) || text.trimStart().startsWith('<'))
      places.push(...inMarkup(name, text));
    else places.push({ kind: 'part', at: name, text: written(part) });
  }
  return places;
}
