// Papers whose file was damaged as programs, mail and the web damage them, with all that they say still in it.

import { line, objectsOf, paperOf } from '../a-paper.ts';
import type { MadePaper } from './a-maker.ts';
import { oldPackings } from './old-filters.ts';
import { packedFileOf, type Packing } from './packed-file.ts';

const pages = ['One', 'Two', 'Three'];

const parts = { pages: pages.map((text) => ({ content: line(text) })) };
const sound = paperOf(parts).toString('latin1');
const [body = ''] = sound.split('xref\n');
const trailer = 'trailer\n<</Root 1 0 R>>\n%%EOF\n';

function damaged(name: string, text: string): MadePaper {
  return { name, bytes: () => Buffer.from(text, 'latin1'), pages };
}

/** The number of the third page is used for the fourth time, and its table is gone. */
const usedAgain = body.replace('14 0 obj', '14 3 obj').replace('14 0 R', '14 3 R');

const older = body.replace('(One)', '(Draft)');
const newer = `11 0 obj\n<</Length ${line('One').length}>>\nstream\n${line('One')}\nendstream\nendobj\n`;

/** Its objects are in a stream of them, and its table is lost. */
const packed = packedFileOf(objectsOf(parts))
  .toString('latin1')
  .replace(/startxref\n\d+/u, 'startxref\n7');

/** Its first page is packed a second time, with what stands on it now. */
const pageNow =
  '10 0\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 80 0 R>>\n';
const added = [
  `80 0 obj\n<</Length ${line('One').length}>>\nstream\n${line('One')}\nendstream\nendobj`,
  `81 0 obj\n<</Type/ObjStm/N 1/First 5/Length ${pageNow.length}>>\nstream\n${pageNow}\nendstream\nendobj`,
];
const packedAgain = packedFileOf(objectsOf({ pages: [{ content: line('Draft') }, ...parts.pages.slice(1)] }))
  .toString('latin1')
  .replace(/startxref\n\d+/u, `${added.join('\n')}\nstartxref\n7`);

/** Long enough for codes of every length. */
const wordy = Array.from({ length: 700 }, (_, at) => `<</Note(${(at * 7_919) % 10_007} lamps)/Of ${at}>>`);

function packedOfOld(packing: Packing): string {
  const many = objectsOf({ ...parts, more: wordy });
  return packedFileOf(many, 'packed', packing).toString('latin1');
}

export const damagedPapers: readonly MadePaper[] = [
  ...Object.entries(oldPackings).flatMap(([how, packing]) => [
    damaged(`objects packed ${how}`, packedOfOld(packing)),
    damaged(
      `objects packed ${how}, and no table`,
      packedOfOld(packing).replace(/startxref\n\d+/u, 'startxref\n7'),
    ),
  ]),
  damaged('streams that don’t say that they end', sound.replaceAll('\nendstream', '')),
  damaged('objects that don’t say that they end', sound.replaceAll('\nendobj', '')),
  damaged('numbers used again, and no table', `${usedAgain}${trailer}`),
  damaged('a catalogue that isn’t where the file says', sound.replace('/Root 1 0 R', '/Root 77 0 R')),
  damaged('objects packed, and no table', packed),
  damaged(
    'objects packed by a list of filters, and no table',
    packed.replace('/Filter/FlateDecode', '/Filter[/FlateDecode]/DecodeParms[null]'),
  ),
  damaged('no trailer', `${body}startxref\n0\n%%EOF\n`),
  damaged('no end', sound.replace('%%EOF\n', '')),
  damaged('a table that begins at 1', sound.replace('xref\n0 ', 'xref\n1 ')),
  damaged('a size that is too small', sound.replace(/\/Size \d+/u, '/Size 5')),
  damaged(
    'as a server sent it',
    `HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n${sound}\r\n--end--\r\n`,
  ),
  damaged('five thousand zeros after it', `${sound}${'\0'.repeat(5_000)}`),
  damaged('pages that are counted too few', sound.replace('/Count 3', '/Count 1')),
  damaged('pages that are counted below nothing', sound.replace('/Count 3', '/Count -3')),
  damaged('lengths that stand nowhere', sound.replace(/\/Length \d+/gu, '/Length 99 0 R')),
  damaged(
    'a remark in its catalogue',
    body.replace('/Type/Catalog', '% note >> here\n/Type/Catalog') + trailer,
  ),
  damaged('a version that there isn’t', sound.replace('%PDF-1.7', '%PDF-9.9')),
  {
    ...damaged('a page that was written again, and no table', `${older}${newer}${trailer}`),
    gone: ['Draft'],
  },
  { ...damaged('a page that was packed again, and no table', packedAgain), gone: ['Draft'] },
];
