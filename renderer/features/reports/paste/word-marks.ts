// What Word and Excel write into the HTML of the clipboard, in styles and classes of their own.

import { setAside } from './without-styles.ts';

/** Those within it whose style mentions it. */
export function styledWith(element: Element, name: string): NodeListOf<Element> {
  return element.querySelectorAll(`[${setAside}*="${name}" i], [style*="${name}" i]`);
}

/** A declaration of the element’s own style: "l0 level2 lfo1" for "mso-list". Browsers don’t read those of Word. */
export function styleOf(element: Element, name: string): string | undefined {
  const style = element.getAttribute(setAside) ?? element.getAttribute('style');
  if (style === null || !style.toLowerCase().includes(name)) return undefined;
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === name)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return undefined;
}

export function hasClass(element: Element, name: RegExp): boolean {
  return (element.getAttribute('class') ?? '').split(/\s+/u).some((each) => name.test(each));
}

/** A paragraph that Word shows in a list: how deep, and of which of its lists. */
export interface ListMark {
  readonly list: string;
  readonly level: number;
}

export function listMarkOf(element: Element): ListMark | undefined {
  const parts = /^(?<list>l\d+) level(?<level>\d+)/u.exec(styleOf(element, 'mso-list') ?? '')?.groups;
  if (parts === undefined) return undefined;
  return { list: parts['list'] ?? '', level: Math.max(1, Number(parts['level'])) };
}

/** The bullet or the number that Word drew before it. */
export function isDrawnLabel(element: Element): boolean {
  return styleOf(element, 'mso-list') === 'ignore';
}

/** The number of a label, "3." or "(c)"; 1 for the first of its kind that can’t be told; undefined for a bullet. */
export function numberOfLabel(label: string): number | undefined {
  const { figures, letters } =
    /^\(?(?:\d+\.)*(?:(?<figures>\d{1,5})|(?<letters>[a-z]{1,6}))[.):]?$/iu.exec(label.trim())?.groups ?? {};
  if (figures !== undefined) return Number(figures);
  // The hollow bullet of Word is a letter o in another font.
  if (letters === undefined || letters === 'o') return undefined;
  return letters.length === 1 && !/^[ivx]$/iu.test(letters) ? letters.toLowerCase().charCodeAt(0) - 96 : 1;
}

/** Not seen by whoever copied it, or not part of the text: comments, what was deleted with changes tracked, hidden words. */
export function isUnseen(element: Element): boolean {
  if (styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all') return true;
  if (styleOf(element, 'visibility') === 'hidden') return true;
  return /^(?:header|footer|footnote-list|endnote-list|comment-list)$/u.test(
    styleOf(element, 'mso-element') ?? '',
  );
}

export function isDeleted(element: Element): boolean {
  return element.localName === 'del' || hasClass(element, /^msodel$/iu);
}

export function isComment(element: Element): boolean {
  return (
    hasClass(element, /^mso(?:com(?:anchor|txt|off)|commentreference)$/iu) ||
    (element.getAttribute('href') ?? '').startsWith('#_msocom')
  );
}

/** "ftn3", "edn1": which note a mark in the text stands for. */
export function noteOf(element: Element): string | undefined {
  const id = styleOf(element, 'mso-footnote-id') ?? styleOf(element, 'mso-endnote-id');
  if (id !== undefined) return id;
  return /^#_(?<note>(?:ftn|edn)\d+)$/u.exec(element.getAttribute('href') ?? '')?.groups?.['note'];
}

/** The notes of the whole document, by their names, without their marks. */
export function notesIn(body: Element): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const element of styledWith(body, 'mso-element')) {
    if (!/^(?:footnote|endnote)$/u.test(styleOf(element, 'mso-element') ?? '') || element.id === '') continue;
    const copy = element.cloneNode(true);
    if (!(copy instanceof Element)) continue;
    for (const mark of copy.querySelectorAll('a[href^="#_ftnref"], a[href^="#_ednref"]')) mark.remove();
    notes.set(element.id, copy.textContent);
  }
  return notes;
}
