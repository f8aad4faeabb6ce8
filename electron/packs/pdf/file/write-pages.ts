// The pages of a pack as objects of its file: their content, what they are drawn with, their links, and where names and bookmarks lead.

import type { Language } from '../../../../shared/language/language.ts';
import { bookmarkPaper, type AttachedPaper } from '../papers/attached-pages.ts';
import { sizeOf, type Link, type Page } from '../canvas.ts';
import { stringText } from '../../join/file/values.ts';
import { number, textString, toTheRight } from '../operators.ts';
import { pageTextIn } from '../page-text.ts';
import { addKid, sortedNames, type Element } from '../structure.ts';
import { bookmarksFor, placeText, type Bookmark } from './bookmarks.ts';
import { entriesText } from './object-text.ts';
import type { PageObjects, PdfFile } from './pdf-file.ts';
import { pictureObject } from './picture-object.ts';

export interface Written {
  readonly pages: readonly Page[];
  /** The page, from 0, that each language begins on; none where there is one. */
  readonly languages: ReadonlyMap<number, Language>;
  readonly attached: readonly AttachedPaper[];
  /** What resources say of the fonts. */
  readonly fonts: string;
  /** The pictures that are drawn, by their names. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** What is known of the pages once they are in the file. */
export interface WrittenPages {
  /** The node above them all. */
  readonly tree: number;
  readonly objects: ReadonlyMap<object, PageObjects>;
  /** Of our own links, which lead from the structure to them and back. */
  readonly annotations: readonly { readonly key: number; readonly owner: Element }[];
  /** Where names lead, as an object. */
  readonly places: number;
  readonly bookmarks: number | undefined;
}

/** Once for the pages that show the same pictures. */
function resourcesIn(file: PdfFile, { fonts, pictures }: Written): (page: Page) => number {
  const written = new Map<string, number>();
  const known = new Map<string, number>();
  const pictureIn = (name: string): number => {
    const found = written.get(name);
    if (found !== undefined) return found;
    const bytes = pictures.get(name);
    if (bytes === undefined) throw new Error(`there is no picture ${name}`);
    const { data, bytes: content, mask } = pictureObject(bytes);
    const under = mask === undefined ? undefined : { id: file.add(entriesText(mask.data), mask.bytes) };
    const id = file.add(entriesText({ ...data, SMask: under }), content);
    written.set(name, id);
    return id;
  };
  return ({ images }) => {
    const key = [...images].join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const shown = Array.from(images, (name) => `/${name} ${pictureIn(name)} 0 R`).join('');
    const id = file.take();
    const drawn = shown === '' ? '' : `/XObject<<${shown}>>`;
    file.write({ id, content: `<</ProcSet[/PDF/Text/ImageB/ImageC/ImageI]/Font<<${fonts}>>${drawn}>>` });
    known.set(key, id);
    return id;
  };
}

/** How far all of a page is moved to the right, as content before its own. */
function shiftsIn(file: PdfFile): (by: number) => string {
  const known = new Map<number, number>();
  return (by) => {
    if (by === 0) return '';
    const id = known.get(by) ?? file.add('', Buffer.from(toTheRight(by), 'latin1'));
    known.set(by, id);
    return `${id} 0 R `;
  };
}

/** A name as text strings have it: a letter a byte where it can be. Each byte is a character. */
function nameBytes(name: string): string {
  return /^[\0-\x7f]*$/u.test(name)
    ? name
    : Buffer.from(`\ufeff${name}`, 'utf16le').swap16().toString('latin1');
}

function linkText({ destination, alternative }: Link, rectangle: readonly number[], key: number): string {
  const leads =
    typeof destination === 'string'
      ? `/Dest${stringText(nameBytes(destination))}`
      : `/A<</Type/Action/S/URI/URI${textString(destination.uri)}>>`;
  const where = `/Rect[${rectangle.map(number).join(' ')}]/Border[0 0 0]/F 4`;
  return `<</Type/Annot/Subtype/Link${where}${leads}/Contents${textString(alternative)}/StructParent ${key}>>`;
}

function writePlaces(file: PdfFile, places: ReadonlyMap<string, string>): number {
  const named = sortedNames(Array.from(places, ([name, place]) => [nameBytes(name), place] as const));
  const id = file.take();
  const content = named.map(([name, place]) => `${stringText(name)}${place}`).join('');
  file.write({ id, content: `<</Names[${content}]>>` });
  return id;
}

/** A page's own objects; those of one that carries a page of an attached PDF are written with that. */
export function writePages(file: PdfFile, written: Written): WrittenPages {
  const { pages, languages, attached } = written;
  const tree = file.take();
  const objects = new Map<object, PageObjects>();
  const annotations: { key: number; owner: Element }[] = [];
  const places = new Map<string, string>(); // several marks may have one note, which leads back to the first
  const bookmarks = bookmarksFor(file);
  const above: (Bookmark | undefined)[] = [];
  const firsts = new Map(attached.map((paper) => [paper.pages[0], paper]));
  const resourcesOf = resourcesIn(file, written);
  const shiftOf = shiftsIn(file);

  const markPage = ({ marks }: Page, id: number, tall: number) => {
    for (const { name, title, y, level, leadsTo } of marks) {
      const here = placeText(id, tall, Math.max(0, y - 12));
      if (name !== undefined && !places.has(name)) places.set(name, here);
      if (title === undefined) continue;
      const under = above[level - 1] ?? above[level - 2];
      above.length = level;
      above[level] = bookmarks.add(title, places.get(leadsTo ?? '') ?? here, under);
    }
  };
  const linkPage = (page: Page, tall: number): string => {
    const written = page.links.map((link) => {
      const key = pages.length + annotations.length;
      const [x, y, width, height] = link.rectangle;
      const left = x + page.shift;
      link.id = file.take();
      const rectangle = [left, tall - y - height, left + width, tall - y];
      file.write({ id: link.id, content: linkText(link, rectangle, key) });
      addKid(link.owner, { page, annotation: () => link.id });
      annotations.push({ key, owner: link.owner });
      return `${link.id} 0 R`;
    });
    return written.length === 0 ? '' : `/Annots[${written.join(' ')}]`;
  };

  for (const [index, page] of pages.entries()) {
    const [wide, tall] = sizeOf(page);
    const made = { id: file.take(), parent: tree, resources: resourcesOf(page) };
    objects.set(page, made);
    const language = languages.get(index);
    if (language !== undefined) {
      above.length = 0;
      const place = placeText(made.id, tall, 0);
      above[0] = bookmarks.add(pageTextIn(language)('pack.in-language'), place);
    }
    markPage(page, made.id, tall);
    const paper = firsts.get(page);
    if (paper !== undefined) paper.under = above.findLast((each) => each !== undefined);
    if (page.size !== undefined) continue;
    const { compressed } = page;
    if (compressed === undefined) throw new Error(`page ${index + 1} isn’t compressed`);
    const body = file.add('/Filter/FlateDecode', compressed);
    page.compressed = undefined;
    // A few hundred bytes: compressing costs more than it saves.
    const running = file.add('', Buffer.from(page.operators.join('\n'), 'latin1'));
    const contents = `/Contents[${shiftOf(page.shift)}${body} 0 R ${running} 0 R]`;
    const about = `/MediaBox[0 0 ${wide} ${tall}]${contents}/Resources ${made.resources} 0 R`;
    const marked = `/StructParents ${index}/Tabs/S`;
    file.write({
      id: made.id,
      content: `<</Type/Page/Parent ${tree} 0 R${about}${marked}${linkPage(page, tall)}>>`,
    });
  }
  const idOf = (page: Page) => objects.get(page)?.id ?? 0;
  for (const paper of attached) bookmarkPaper(bookmarks, paper, idOf);
  const kids = pages.map((page) => `${idOf(page)} 0 R`).join(' ');
  file.write({ id: tree, content: `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>` });
  return {
    tree,
    objects,
    annotations,
    places: writePlaces(file, places),
    bookmarks: bookmarks.write(),
  };
}
