// The last touches on a workbook's package, which exceljs doesn't know how to write: links inside it, what its tables hold, which of
// Excel's green triangles mean nothing, who made it, and the same bytes for the same content.

import {
  chartType,
  drawingType,
  drawingXml,
  relationship,
  relationshipsXml,
  type PlacedChart,
  type PlacedPicture,
} from './charts/drawing-xml.ts';
import { escaped } from '../xml.ts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { firstZipDay } from '../../zip-day.ts';

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
  readonly charts: readonly PlacedChart[];
  readonly pictures?: readonly PlacedPicture[];
}

export interface PackageTouches {
  readonly maker: string;
  /** In the order of the workbook. */
  readonly sheets: readonly SheetTouches[];
  /** By the name of a table, what it holds. */
  readonly tables: ReadonlyMap<string, string>;
}

/** Throws when exceljs writes something else than it did. */
function insertedBefore(xml: string, anchor: RegExp, words: string): string {
  const at = xml.search(anchor);
  if (at < 0) throw new Error(`The part of a workbook has no place before ${anchor.source}`);
  return `${xml.slice(0, at)}${words}${xml.slice(at)}`;
}

function linkOf({ from, sheet, cell }: SheetLink): string {
  return `<hyperlink ref="${from}" location="'${escaped(sheet)}'!${cell}" display="${escaped(sheet)}"/>`;
}

const drawingId = 'rIdDrawing';

function hasDrawing({ charts, pictures = [] }: SheetTouches): boolean {
  return charts.length + pictures.length > 0;
}

/** The order of a sheet's elements is fixed, and Excel refuses another: exceljs puts `legacyDrawing` last. */
function touchedSheet(xml: string, touches: SheetTouches): string {
  const { links, texts } = touches;
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
  if (hasDrawing(touches)) {
    const before = /<legacyDrawing |<picture |<tableParts |<extLst>|<\/worksheet>/u;
    made = insertedBefore(made, before, `<drawing r:id="${drawingId}"/>`);
  }
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
  const ext = `<ext uri="${uri}" xmlns:x14="${spreadsheetml2009}"><x14:table altText="${escaped(says)}"/></ext>`;
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
    return xml.replace('<author>Author</author>', `<author>${escaped(maker)}</author>`);
  }
  if (part !== 'docProps/app.xml') return xml;
  return xml
    .replace(/<Application>[^<]*<\/Application>/u, `<Application>${escaped(maker)}</Application>`)
    .replace(/<AppVersion>[^<]*<\/AppVersion>/u, '');
}

type Part = [name: string, content: string | Uint8Array];

/** The parts that charts and pictures are, with the number of the sheet that each drawing stands on. */
function drawingParts(sheets: readonly SheetTouches[]): Part[] {
  let [chart, picture] = [0, 0];
  return sheets.flatMap((touches, index): Part[] => {
    if (!hasDrawing(touches)) return [];
    const { charts, pictures = [] } = touches;
    const own = [
      ...charts.map(({ xml }): Part => [`xl/charts/chart${(chart += 1)}.xml`, xml]),
      ...pictures.map(({ bytes, type }): Part => [`xl/media/image${(picture += 1)}.${type}`, bytes]),
    ];
    const drawing = `drawing${index + 1}.xml`;
    const leads = own.map(([name], place) =>
      relationship(`rId${place + 1}`, place < charts.length ? 'chart' : 'image', name.replace('xl/', '../')),
    );
    return [
      ...own,
      [`xl/drawings/${drawing}`, drawingXml(charts, pictures)],
      [`xl/drawings/_rels/${drawing}.rels`, relationshipsXml(leads)],
    ];
  });
}

function typeOf(name: string): string {
  const type = name.startsWith('xl/charts/')
    ? chartType
    : name.startsWith('xl/media/')
      ? `image/${name.slice(name.lastIndexOf('.') + 1)}`
      : drawingType;
  return `<Override PartName="/${name}" ContentType="${type}"/>`;
}

/** A package says of each part what it is, and each sheet what it leads to. */
function joined(parts: ReadonlyMap<string, string>, sheets: readonly SheetTouches[]): Part[] {
  const added = drawingParts(sheets);
  const all = new Map(parts);
  const types = added.flatMap(([name]) => (name.endsWith('.rels') ? [] : [typeOf(name)]));
  const contents = '[Content_Types].xml';
  all.set(contents, insertedBefore(all.get(contents) ?? '', /<\/Types>/u, types.join('')));
  sheets.forEach((touches, index) => {
    if (!hasDrawing(touches)) return;
    const name = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
    const lead = relationship(drawingId, 'drawing', `../drawings/drawing${index + 1}.xml`);
    all.set(name, insertedBefore(all.get(name) ?? relationshipsXml([]), /<\/Relationships>/u, lead));
  });
  return [...all, ...added];
}

export function finishPackage(bytes: Uint8Array, touches: PackageTouches): Buffer {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, string] => {
    const words = strFromU8(content);
    return [name, name.endsWith('.xml') ? touched(name, words, touches) : words];
  });
  const all = joined(new Map(parts), touches.sheets).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // When a workbook was made stands in its properties, and is not the clock of who made it.
  return Buffer.from(zipSync(Object.fromEntries(all), { mtime: firstZipDay(), level: 6 }));
}
