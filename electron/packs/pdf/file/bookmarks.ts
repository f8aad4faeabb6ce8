// The bookmarks of a pack (ISO 32000-1, 12.3.3): each under the one that it belongs to.

import { textString } from '../operators.ts';
import type { PdfFile } from './pdf-file.ts';

export interface Bookmark {
  readonly id: number;
  readonly title: string;
  /** Where it leads to, as a PDF says it. */
  readonly place: string;
  readonly above: Bookmark | undefined;
  readonly under: Bookmark[];
  /** Its place among those beside it. */
  readonly index: number;
}

export interface Bookmarks {
  readonly add: (title: string, place: string, above?: Bookmark) => Bookmark;
  /** Puts them into the file; answers with the number of what holds them all, or undefined where there are none. */
  readonly write: () => number | undefined;
}

/** Where a bookmark or a name leads to: a page, so far down from its top. `tall`: how high the page is. */
export function placeText(page: number, tall: number, y: number): string {
  return `[${page} 0 R/XYZ 0 ${tall - y} 0]`;
}

function linkTo(entry: string, to: Bookmark | undefined): string {
  return to === undefined ? '' : `/${entry} ${to.id} 0 R`;
}

export function bookmarksFor(file: PdfFile): Bookmarks {
  const all: Bookmark[] = [];
  const top: Bookmark[] = [];
  return {
    add: (title, place, above) => {
      const beside = above?.under ?? top;
      const made: Bookmark = { id: file.take(), title, place, above, under: [], index: beside.length };
      beside.push(made);
      all.push(made);
      return made;
    },
    write: () => {
      if (top.length === 0) return undefined;
      const root = file.take();
      for (const { id, title, place, above, under, index } of all) {
        const beside = above?.under ?? top;
        // Only the first level is open to begin with.
        const open = above === undefined && under.length > 0 ? `/Count ${under.length}` : '';
        const links = `${linkTo('Prev', beside[index - 1])}${linkTo('Next', beside[index + 1])}${linkTo('First', under[0])}${linkTo('Last', under.at(-1))}`;
        const content = `<</Title${textString(title)}/Parent ${above?.id ?? root} 0 R/Dest${place}${links}${open}>>`;
        file.write({ id, content });
      }
      file.write({ id: root, content: `<<${linkTo('First', top[0])}${linkTo('Last', top.at(-1))}>>` });
      return root;
    },
  };
}
