// A pack as a tagged PDF, for every reader (PDF/UA-1) and for the archive (PDF/A-2a). The same document gives the same bytes: its date is the only timestamp in it.

import { universalMidnight } from '../../../shared/kernel/universal-time.ts';
import type { PackDocument } from '../../../shared/packs/pack-document.ts';
import { page as paper } from '../../../shared/look/tokens.ts';
import { sizeOf, type Page } from './canvas.ts';
import type { Images } from './flow.ts';
import { layOut, type RenderOptions } from './lay-out.ts';
import { pictureObject } from './picture-object.ts';
import { readFont } from './shaping/fonts.ts';
import { drawRunning } from './running.ts';
import { glyphsOf } from './shaping/glyphs.ts';
import { openPdf, type Bookmark, type PdfDoor } from './pdfkit-door.ts';
import { repack } from './repack.ts';
import { pdfLanguages } from './spoken-language.ts';
import { addKid, rootElement, writeStructure, type Element } from './structure.ts';

export type { RenderOptions } from './lay-out.ts';

export interface RenderedPdf {
  readonly bytes: Buffer;
  readonly pages: number;
  /** The letters that no font has, each drawn as a mark. */
  readonly undrawn: readonly string[];
}

/** Throws the signal's reason when it is aborted. */
export async function renderPdf(document: PackDocument, options: RenderOptions = {}): Promise<RenderedPdf> {
  const info = {
    title: document.title,
    author: document.cover.organisation,
    language: pdfLanguages[document.language],
    created: new Date(universalMidnight(document.date)),
  };
  const pdf = openPdf(info, [paper.width, paper.height], readFont);
  const { abbreviations = [] } = document;
  const glyphs = glyphsOf(pdf, new Map(abbreviations.map(({ short, long }) => [short, long])));
  const root = rootElement();
  const pages = await layOut(document, { glyphs, images: imagesOf(pdf) }, root, () => [], options);
  drawRunning(glyphs, document, pages);
  const undrawn = [...glyphs.undrawn];
  return { bytes: await write(pdf, root, pages, undrawn.length === 0), pages: pages.length, undrawn };
}

function imagesOf(pdf: PdfDoor): Images {
  const names = new Map<Uint8Array, string>();
  return (bytes) => {
    const name = names.get(bytes) ?? `Im${names.size + 1}`;
    if (!names.has(bytes)) pdf.image(name, pictureObject(bytes));
    names.set(bytes, name);
    return name;
  };
}

async function write(
  pdf: PdfDoor,
  root: Element,
  pages: readonly Page[],
  isAccessible: boolean,
): Promise<Buffer> {
  const ids = new Map<object, number>();
  const annotations: { key: number; owner: Element }[] = [];
  const above: (Bookmark | undefined)[] = [];
  const named = new Set<string>(); // several marks may have one note, which leads back to the first
  for (const [index, page] of pages.entries()) {
    ids.set(
      page,
      pdf.addPage(sizeOf(page), page.body ?? Buffer.alloc(0), {
        after: page.operators.join('\n'),
        images: page.images,
        structParents: index,
      }),
    );
    page.body = undefined;
    for (const { name, title, y, level } of page.marks) {
      if (name !== undefined && !named.has(name)) pdf.destination(name, y - 12);
      if (name !== undefined) named.add(name);
      if (title === undefined) continue;
      const under = above[level - 1] ?? above[level - 2];
      above.length = level;
      above[level] = pdf.bookmark(title, Math.max(0, y - 12), under);
    }
    for (const link of page.links) {
      const key = pages.length + annotations.length;
      const [x, y, width, height] = link.rectangle;
      const tall = sizeOf(page)[1];
      link.id = pdf.link(
        [x, tall - y - height, x + width, tall - y],
        link.destination,
        link.alternative,
        key,
      );
      addKid(link.owner, { page, annotation: () => link.id });
      annotations.push({ key, owner: link.owner });
    }
  }
  const { root: rootId, parents } = pdf.structure();
  const bytes = await pdf.finish(isAccessible);
  const structure = writeStructure(root, pages, annotations, {
    root: rootId,
    parents,
    next: objectsOf(bytes),
    pageId: (page) => ids.get(page) ?? 0,
  });
  return repack(bytes, structure);
}

/** One more than the number of objects pdfkit wrote: the first free number. */
function objectsOf(pdf: Buffer): number {
  return Number(/\/Size (\d+)/u.exec(pdf.toString('latin1', pdf.length - 400))?.[1]);
}
