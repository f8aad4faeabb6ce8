// A PDF with a word of its own in each place where one can be. It is written object by object, since few programs write some of these.

import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { aPdf, savedOver, words } from '../../imports/attached-pdf/a-pdf.ts';

/** Each word, by the place it is in. */
export const planted = {
  page: 'Aldergate',
  white: 'Birchfield',
  invisible: 'Cedarholme',
  outside: 'Damsonley',
  hexadecimal: 'Elderwick',
  kerned: 'Fennelby',
  escaped: 'Gorsedene',
  inlineActualText: 'Hazelmere',
  layerOff: 'Ivybridge',
  layerName: 'Junipery',
  bookmark: 'Kelpstone',
  wideBookmark: 'Larchmont',
  alternative: 'Maplehurst',
  note: 'Nettlebed',
  noteAuthor: 'Oakhanger',
  notePicture: 'Pinewood',
  fieldValue: 'Quinceton',
  fieldDefault: 'Rowanley',
  attachment: 'Sorrelham',
  attachmentName: 'Thymeford',
  zipInside: 'Umbelton',
  infoAuthor: 'Violetdale',
  infoOwnKey: 'Willowby',
  metadata: 'Yewhurst',
  unreferenced: 'Zinniaway',
  unreferencedPage: 'Anisecombe',
  packedObject: 'Bryonyville',
  comment: 'Cloverleigh',
  ascii85: 'Dillwater',
  earlier: 'Fenugreek',
  destination: 'Ginsengate',
  afterTheEnd: 'Heathersage',
  lookedUp: 'Iristhorpe',
} as const;

function wide(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

function octal(text: string): string {
  return Array.from(text, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(8)}`).join('');
}

function stream(dictionary: string, content: Uint8Array): string {
  const text = Buffer.from(content).toString('latin1');
  return `<< ${dictionary} /Length ${text.length} >>\nstream\n${text}\nendstream`;
}

function packed(dictionary: string, text: string): string {
  return stream(`${dictionary} /Filter /FlateDecode`, deflateSync(Buffer.from(text, 'latin1')));
}

function inAscii85(text: string): string {
  const bytes = Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc((4 - (text.length % 4)) % 4, 0x20)]);
  let out = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let value = bytes.readUInt32BE(at);
    let group = '';
    for (let digit = 0; digit < 5; digit += 1) {
      group = String.fromCodePoint((value % 85) + 33) + group;
      value = Math.floor(value / 85);
    }
    out += group;
  }
  return `${out}~>`;
}

/** Codes that are no letters by themselves: only the font's own map says what they are. */
function coded(text: string): { readonly shown: string; readonly map: string } {
  const letters = Array.from(text);
  const lines = letters.map((letter, code) => {
    const to = (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return `<${(code + 1).toString(16).padStart(4, '0')}> <${to}>`;
  });
  return {
    shown: `<${letters.map((_, code) => (code + 1).toString(16).padStart(4, '0')).join('')}>`,
    map: `1 beginbfchar\n${lines.join('\n')}\nendbfchar`,
  };
}

/** Written once, or saved over twice: then it holds an earlier state. */
export function aPdfWithWords(written: 'once' | 'saved over' = 'saved over'): Buffer {
  const p = planted;
  const { shown, map } = coded(p.lookedUp);
  const draws = [
    words(p.page),
    `1 g ${words(p.white, 680)} 0 g`,
    `BT /F1 14 Tf 3 Tr 72 660 Td (${p.invisible}) Tj 0 Tr ET`,
    `BT /F1 14 Tf 9000 640 Td (${p.outside}) Tj ET`,
    `BT /F1 14 Tf 72 620 Td <${Buffer.from(p.hexadecimal).toString('hex')}> Tj ET`,
    `BT /F1 14 Tf 72 600 Td [(${p.kerned.slice(0, 3)}) -20 (${p.kerned.slice(3)})] TJ ET`,
    `BT /F1 14 Tf 72 580 Td (${octal(p.escaped)}) Tj ET`,
    `/Span << /ActualText (${p.inlineActualText}) >> BDC ${words('x', 560)} EMC`,
    `/OC /L1 BDC ${words(p.layerOff, 540)} EMC`,
  ].join('\n');
  const more = [
    `<< /Type /OCG /Name (${p.layerName}) >>`,
    `<< /Type /Outlines /First 12 0 R /Last 13 0 R /Count 2 >>`,
    `<< /Title (${p.bookmark}) /Parent 11 0 R /Next 13 0 R >>`,
    `<< /Title ${wide(p.wideBookmark)} /Parent 11 0 R /Prev 12 0 R >>`,
    `<< /Type /StructTreeRoot /K << /S /Figure /Alt (${p.alternative}) >> >>`,
    `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (${p.note}) /T ${wide(p.noteAuthor)} /AP << /N 16 0 R >> >>`,
    packed(
      '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> >>',
      words(p.notePicture),
    ),
    `<< /Fields [18 0 R] >>`,
    `<< /FT /Tx /T (a) /V (${p.fieldValue}) /DV ${wide(p.fieldDefault)} >>`,
    `<< /Type /Filespec /F (${p.attachmentName}.txt) /EF << /F 20 0 R >> >>`,
    packed('/Type /EmbeddedFile', `What it says: ${p.attachment}.`),
    stream('/Type /EmbeddedFile', zipSync({ 'a.xml': strToU8(`<p>${p.zipInside}</p>`) })),
    packed('/Type /Metadata /Subtype /XML', `<x:xmpmeta><dc:title>${p.metadata}</dc:title></x:xmpmeta>`),
    `<< /Nobody (${p.unreferenced}) >>`,
    packed('', words(p.unreferencedPage)),
    packed('/Type /ObjStm /N 1 /First 5', `99 0 << /Alt (${p.packedObject}) >>`),
    stream('/Filter /ASCII85Decode', Buffer.from(inAscii85(words(p.ascii85)), 'latin1')),
    `<< /Names [(${p.destination}) [1 0 R /Fit]] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Q /ToUnicode 30 0 R >>`,
    packed(
      '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F9 28 0 R >> >>',
      `BT /F9 9 Tf ${shown} Tj ET`,
    ),
    packed('', map),
  ];
  const made = aPdf({
    pages: [{ draws, with: '/Annots [15 0 R]' }],
    catalogue: `/Outlines 11 0 R /StructTreeRoot 14 0 R /AcroForm 17 0 R /Metadata 22 0 R /Dests 27 0 R /OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >> /Names << /EmbeddedFiles << /Names [(a) 19 0 R (b) 21 0 R] >> >>\n% ${p.comment}\n`,
    more,
    info: `/Author (${p.infoAuthor}) /Own (${p.infoOwnKey})`,
  });
  if (written === 'once') return made;
  const text = `<< /Nobody (${p.earlier}) >>`;
  const before = savedOver(made, 23, text);
  const now = savedOver(before, 23, '<< /Nobody (nothing) >>');
  return Buffer.concat([now, Buffer.from(`% ${p.afterTheEnd}\n`, 'latin1')]);
}
