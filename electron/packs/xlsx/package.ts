// The last touches on a workbook's package, which exceljs doesn't know how to write: links inside it, what its tables hold, which of
// Excel's green triangles mean nothing, who made it, and the same bytes for the same content.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export interface SheetLink {
  /** "B7". */
  readonly from: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface SheetTouches {
  readonly links: readonly SheetLink[];
  /** "A1:H40": where text is text although it looks like a number. */
  readonly texts: string | undefined;
}

export interface PackageTouches {
  readonly maker: string;
  /** In the order of the workbook. */
  readonly sheets: readonly SheetTouches[];
  /** By the name of a table, what it holds. */
  readonly tables: ReadonlyMap<string, string>;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

function attribute(words: string): string {
  return words
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"\n]/gu, (sign) => entities[sign] ?? sign);
}

/** Throws when exceljs writes something else than it did. */
function insertedBefore(xml: string, anchor: RegExp, words: string): string {
  const at = xml.search(anchor);
  if (at < 0) throw new Error(`The part of a workbook has no place before ${anchor.source}`);
  return `${xml.slice(0, at)}${words}${xml.slice(at)}`;
}

function linkOf({ from, sheet, cell }: SheetLink): string {
  return `<hyperlink ref="${from}" location="'${attribute(sheet)}'!${cell}" display="${attribute(sheet)}"/>`;
}

/** The order of a sheet's elements is fixed, and Excel refuses another: exceljs puts `legacyDrawing` last. */
function touchedSheet(xml: string, { links, texts }: SheetTouches): string {
  let made = xml;
  if (links.length > 0) {
    made = insertedBefore(
      made,
      /<printOptions|<pageMargins/u,
      `<hyperlinks>${links.map(linkOf).join('')}</hyperlinks>`,
    );
  }
  const after = /<drawing |<picture |<tableParts |<extLst>|<legacyDrawing |<\/worksheet>/u;
  const [drawing] = /<legacyDrawing [^>]*\/>/u.exec(made) ?? [];
  if (drawing !== undefined)
    made = insertedBefore(
      made.replace(drawing, ''),
      /<picture |<tableParts |<extLst>|<\/worksheet>/u,
      drawing,
    );
  if (texts !== undefined) {
    const ignored = `<ignoredError sqref="${texts}" twoDigitTextYear="1" numberStoredAsText="1" formula="1" formulaRange="1"/>`;
    made = insertedBefore(made, after, `<ignoredErrors>${ignored}</ignoredErrors>`);
  }
  return made;
}

const spreadsheetml2009 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

function touchedTable(xml: string, tables: PackageTouches['tables']): string {
  const [, name = ''] = /displayName="([^"]*)"/u.exec(xml) ?? [];
  const says = tables.get(name);
  if (says === undefined) throw new Error(`Nobody says what the table ${name} holds`);
  const uri = '{504A1905-F514-4f6f-8877-14C23A59335A}';
  const ext = `<ext uri="${uri}" xmlns:x14="${spreadsheetml2009}"><x14:table altText="${attribute(says)}"/></ext>`;
  return insertedBefore(xml, /<\/table>$/u, `<extLst>${ext}</extLst>`);
}

function touched(part: string, xml: string, { maker, sheets, tables }: PackageTouches): string {
  const [, sheet] = /^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(part) ?? [];
  if (sheet !== undefined) {
    const touches = sheets[Number(sheet) - 1];
    return touches === undefined ? xml : touchedSheet(xml, touches);
  }
  if (part.startsWith('xl/tables/')) return touchedTable(xml, tables);
  if (/^xl\/comments\d+\.xml$/u.test(part)) {
    return xml.replace('<author>Author</author>', `<author>${attribute(maker)}</author>`);
  }
  if (part !== 'docProps/app.xml') return xml;
  return xml
    .replace(/<Application>[^<]*<\/Application>/u, `<Application>${attribute(maker)}</Application>`)
    .replace(/<AppVersion>[^<]*<\/AppVersion>/u, '');
}

export function finishPackage(bytes: Uint8Array, touches: PackageTouches): Buffer {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] =>
    name.endsWith('.xml') ? [name, strToU8(touched(name, strFromU8(content), touches))] : [name, content],
  );
  // The first day that a zip can hold: when a workbook was made stands in its properties, and is not the clock of who made it.
  const always = new Date(1980, 0, 1);
  return Buffer.from(zipSync(Object.fromEntries(parts), { mtime: always, level: 6 }));
}
