// What somebody wrote on the pages of a PDF (ISO 32000-1, 12.5.6), as against its links, its fields and what it plays.

const comments: ReadonlySet<string> = new Set(
  'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink'.split(
    ' ',
  ),
);

/** `subtype`: of the annotation. */
export function isComment(subtype: string): boolean {
  return comments.has(subtype);
}
