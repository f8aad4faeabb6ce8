// A pack as a screen reader hears it, page by page: its tags with their words, in the order of reading.

import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** What stands on lines of its own. */
const wide = new Set(['Root', 'Document', 'Part', 'Sect', 'Table', 'THead', 'TBody', 'L', 'TOC']);

/** What pdf.js says of text has no type for what it says of its tags. */
type Item = Readonly<Partial<Record<'type' | 'id' | 'str', string>>> & { readonly hasEOL?: boolean };

function textsOf(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str, hasEOL = false } of items) {
    if (type === 'beginMarkedContentProps' || type === 'beginMarkedContent') open.push(id);
    else if (type === 'endMarkedContent') open.pop();
    else if (str !== undefined) {
      const holder = open.findLast((each) => each !== undefined);
      if (holder !== undefined) texts.set(holder, `${texts.get(holder) ?? ''}${str}${hasEOL ? ' ' : ''}`);
    }
  }
  return texts;
}

class Telling {
  readonly lines: string[] = [];
  readonly #texts: ReadonlyMap<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  tell(node: Node, depth: number) {
    const own = '  '.repeat(depth);
    if (!wide.has(node.role ?? '')) {
      this.lines.push(`${own}${this.#said(node)}`);
      return;
    }
    this.lines.push(`${own}${node.role ?? ''}`);
    for (const kid of node.children ?? []) this.tell(kid, depth + 1);
  }

  #said({ role, alt, lang, type, id, children = [] }: Node): string {
    if (type === 'content') return `“${(this.#texts.get(id ?? '') ?? '').replaceAll(/\s+/gu, ' ').trim()}”`;
    if (role === undefined) return type ?? '';
    const about = [lang === undefined ? '' : `[${lang}]`, alt === undefined ? '' : `[${alt}]`].join('');
    return `${role}${about}(${children.map((kid) => this.#said(kid)).join(' ')})`;
  }
}

export async function heardIn(bytes: Buffer): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    /* oxlint-disable no-await-in-loop -- one page after another, as it is heard */
    const page = await document.getPage(number);
    const tree: Node = await page.getStructTree();
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    /* oxlint-enable no-await-in-loop */
    const telling = new Telling(textsOf(items));
    telling.tell(tree, 0);
    lines.push(`Page ${number}`, ...telling.lines.slice(1), '');
    page.cleanup();
  }
  await task.destroy();
  return lines.join('\n');
}
