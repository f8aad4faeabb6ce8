// Words within a paragraph, tidied: what was pasted comes with spaces, breaks and marks that were never seen.

import type { Inline, Mark } from '../../../../shared/reports/model/report-text.ts';

export type Marks = readonly Mark[];

/** The order in which the editor keeps them. */
const order = ['link', 'bold', 'italic', 'superscript'];

export function withMark(marks: Marks, mark: Mark): Marks {
  return [...marks.filter(({ type }) => type !== mark.type), mark].sort(
    (a, b) => order.indexOf(a.type) - order.indexOf(b.type),
  );
}

export function withoutMark(marks: Marks, type: Mark['type']): Marks {
  return marks.filter((mark) => mark.type !== type);
}

export function marked(marks: Marks): { readonly marks?: Marks } {
  return marks.length === 0 ? {} : { marks };
}

/** Control characters, soft hyphens and marks of the byte order: nothing that anybody typed. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\uFEFF\uFFFC]/gu;

/** As Unicode has it, every space the same. */
export function tidyWords(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[\t\n\r\f\v\u00A0\u2028\u2029 ]+/gu, ' ')
    .replaceAll(unseen, '');
}

function sameMarks(a: Inline, b: Inline): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);
}

function trimEnd(inlines: Inline[]): void {
  for (let last = inlines.at(-1); last !== undefined; last = inlines.at(-1)) {
    if (last.type === 'line_break') {
      inlines.pop();
      continue;
    }
    if (last.type !== 'text') return;
    const text: string = last.text.trimEnd();
    inlines.pop();
    if (text !== '') {
      inlines.push({ ...last, text });
      return;
    }
  }
}

/** Spaces once, none at either end or beside a break; neighbours of the same look as one. */
export function tidy(inlines: readonly Inline[]): Inline[] {
  const tidied: Inline[] = [];
  let afterSpace = true;
  for (const inline of inlines) {
    if (inline.type === 'line_break') {
      const last = tidied.at(-1);
      if (last?.type === 'text') tidied.splice(-1, 1, { ...last, text: last.text.trimEnd() });
      if (tidied.length > 0) tidied.push(inline);
      afterSpace = true;
      continue;
    }
    if (inline.type !== 'text') {
      tidied.push(inline);
      afterSpace = false;
      continue;
    }
    const words = tidyWords(inline.text);
    const text: string = afterSpace && words.startsWith(' ') ? words.slice(1) : words;
    if (text === '') continue;
    afterSpace = text.endsWith(' ');
    const last = tidied.at(-1);
    if (last?.type === 'text' && sameMarks(last, inline))
      tidied.splice(-1, 1, { ...last, text: last.text + text });
    else tidied.push({ ...inline, text });
  }
  trimEnd(tidied);
  return tidied.filter((each) => each.type !== 'text' || each.text !== '');
}

export function hasWords(inlines: readonly Inline[]): boolean {
  return inlines.some(({ type }) => type !== 'line_break');
}
