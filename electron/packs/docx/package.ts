// The last touches on a Word document's package, which the library doesn't know how to write: our styles, what tables hold, whose file it
// is and of which day, and the same bytes for the same content.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { startOfDay } from '../../../shared/kernel/days.ts';
import type { Language } from '../../../shared/language/language.ts';
import { escaped } from '../xml.ts';
import { stylesXml } from './styles.ts';
import { firstZipDay } from '../../zip-day.ts';

export interface WordTouches {
  /** Of headings. */
  readonly accent: string | undefined;
  /** Printed on both sides, the room for binding is on the left of one page and on the right of the next. */
  readonly isTwoSided: boolean;
  readonly language: Language;
  /** The only day in the file: "2024-07-12". */
  readonly day: string;
  readonly maker: string;
  /** What each table holds, in their order. */
  readonly tables: readonly string[];
}

/** Throws when the library writes something else than it did. */
function replacedAll(
  xml: string,
  found: RegExp,
  count: number,
  by: (match: string, index: number) => string,
) {
  let index = 0;
  const made = xml.replaceAll(found, (match) => by(match, index++));
  if (index !== count) throw new Error(`A part of a Word document has ${index} of ${found.source}`);
  return made;
}

/** Said before the table is read out. */
function namedTables(xml: string, tables: readonly string[]): string {
  return replacedAll(
    xml,
    /<w:tblLook [^>]*\/>/gu,
    tables.length,
    (look, index) => `${look}<w:tblCaption w:val="${escaped(tables[index] ?? '')}"/>`,
  );
}

/** The library counts the bookmarks of all documents that it ever made; a bookmark's end bears the number of its start. */
function renumbered(xml: string): string {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return known;
  };
  return xml.replaceAll(
    /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/gu,
    (_, before: string, id: string) => `${before}${numberOf(id)}"`,
  );
}

/** And the pictures of all documents. */
function picturesRenumbered(xml: string): string {
  let number = 0;
  return xml.replaceAll(/(<wp:docPr [^>]*?\bid=")\d+"/gu, (_, before: string) => {
    number += 1;
    return `${before}${number}"`;
  });
}

function touched(part: string, xml: string, touches: WordTouches): string {
  const { language, day, maker, tables, accent, isTwoSided } = touches;
  if (part === 'word/styles.xml') return stylesXml(language, accent);
  if (part === 'word/settings.xml' && isTwoSided)
    return replacedAll(xml, /<w:displayBackgroundShape\/>/gu, 1, (before) => `${before}<w:mirrorMargins/>`);
  if (part === 'word/document.xml') return picturesRenumbered(renumbered(namedTables(xml, tables)));
  if (part === 'docProps/core.xml') {
    const beginning = new Date(startOfDay(day, 'UTC')).toISOString();
    const dated = replacedAll(xml, /\d{4}-\d\d-\d\dT[\d:.]+Z/gu, 2, () => beginning);
    return dated.replace(
      '</cp:coreProperties>',
      `<dc:language>${language}</dc:language></cp:coreProperties>`,
    );
  }
  if (part === 'docProps/app.xml')
    return xml.replace(' />', `><Application>${escaped(maker)}</Application></Properties>`);
  return xml;
}

export function finishPackage(bytes: Uint8Array, touches: WordTouches): Buffer {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => [
    name,
    name.endsWith('.xml') ? strToU8(touched(name, strFromU8(content), touches)) : content,
  ]);
  // What it is made of stands first, where programs look that tell a file by its beginning.
  parts.sort(([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'));
  // The day of the document stands in its properties.
  return Buffer.from(zipSync(Object.fromEntries(parts), { mtime: firstZipDay(), level: 6 }));
}
