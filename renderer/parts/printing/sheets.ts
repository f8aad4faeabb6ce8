// Pages as the printer is given them: pictures in a layer of the window that only paper shows, each on a sheet of its own size.

import type { PageSize, Printable } from './printable.ts';
import './sheets.css';

/** As fine as an office printer shows. */
const dotsPerInch = 200;

/** A plan of the size of a wall is drawn coarser: its picture has to fit into memory. */
const mostPixels = 8_000;

const scaleOf = ({ width, height }: PageSize) =>
  Math.min(dotsPerInch / 72, mostPixels / Math.max(width, height));

export interface Sheets {
  /** Settles when the print dialog has been left, whatever was chosen in it, or when it was stopped. */
  readonly print: (title: string) => Promise<void>;
  readonly release: () => void;
}

/** A page that couldn’t be drawn: by its name. */
export class UndrawnPage extends Error {
  readonly page: string;

  constructor(page: string, cause: unknown) {
    super(`Page ${page} couldn’t be drawn.`, { cause });
    this.page = page;
  }
}

async function pictureOf(canvas: HTMLCanvasElement): Promise<HTMLImageElement> {
  const bytes = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  if (bytes === null) throw new Error('There is no memory left for the picture of a page.');
  const picture = new Image();
  picture.alt = '';
  picture.src = URL.createObjectURL(bytes);
  return picture;
}

/** Whole points would cut a sheet, or leave a strip of the next one on it. */
function sheetOf(picture: HTMLImageElement, { width, height }: PageSize): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  sheet.style.setProperty('page', nameOf({ width, height }));
  picture.style.width = `${width}pt`;
  picture.style.height = `${height}pt`;
  sheet.style.height = `calc(${height}pt - 1px)`;
  sheet.append(picture);
  return sheet;
}

function nameOf({ width, height }: PageSize): string {
  return `sheet-${width}-${height}`.replaceAll('.', '_');
}

function rulesFor(sizes: readonly PageSize[]): CSSStyleSheet {
  const rules = new Set(
    sizes.map((size) => `@page ${nameOf(size)} { size: ${size.width}pt ${size.height}pt; margin: 0; }`),
  );
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...rules].join('\n'));
  return sheet;
}

/**
 * Draws these pages, one after the other; `onDrawn` is told how many are ready. Undefined where it was stopped. Throws `UndrawnPage`.
 */
export async function drawSheets(
  { labels, draw }: Printable,
  wanted: readonly number[],
  { signal, onDrawn }: { readonly signal: AbortSignal; readonly onDrawn: (count: number) => void },
): Promise<Sheets | undefined> {
  const canvas = document.createElement('canvas');
  const layer = document.createElement('div');
  layer.className = 'print-sheets';
  const pictures: HTMLImageElement[] = [];
  const sizes: PageSize[] = [];
  let rules: CSSStyleSheet | undefined;
  const release = () => {
    layer.remove();
    for (const { src } of pictures) URL.revokeObjectURL(src);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
    [canvas.width, canvas.height] = [0, 0];
  };
  for (const [done, index] of wanted.entries()) {
    if (signal.aborted) break;
    try {
      // One after the other: a page is large while it is drawn.
      // oxlint-disable-next-line no-await-in-loop
      const size = await draw(index, canvas, scaleOf);
      // oxlint-disable-next-line no-await-in-loop
      const picture = await pictureOf(canvas);
      pictures.push(picture);
      sizes.push(size);
      layer.append(sheetOf(picture, size));
    } catch (error) {
      release();
      throw new UndrawnPage(labels[index] ?? String(index + 1), error);
    }
    onDrawn(done + 1);
  }
  if (signal.aborted) {
    release();
    return undefined;
  }
  rules = rulesFor(sizes);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  document.body.append(layer);
  return {
    print: async (title) => {
      await Promise.all(pictures.map(loaded));
      if (signal.aborted) return;
      const own = document.title;
      // The system's list of what is printed says it, and proposes it as the name of a file.
      document.title = title;
      const left = new Promise((resolve) => {
        addEventListener('afterprint', resolve, { once: true, signal });
        signal.addEventListener('abort', resolve);
      });
      try {
        print();
        await left;
      } finally {
        document.title = own;
      }
    },
    release,
  };
}

async function loaded(picture: HTMLImageElement): Promise<void> {
  if (picture.complete) return;
  await new Promise((resolve, reject) => {
    picture.addEventListener('load', resolve);
    picture.addEventListener('error', () => {
      reject(new Error('The picture of a page can’t be read.'));
    });
  });
}
