// What goes on from one page to the next, without the heads and feet between: a sentence that a page break parts is on neither page.

/** So many lines of each side: a sentence is seldom longer. */
const most = 12;

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** A head or a foot is the same on both pages but for its numbers. */
function likeness(line: string): string {
  return line.trim().replaceAll(/\d+/gu, '0');
}

/** The end of each page with the beginning of the next, in the order of the pages but the last. */
export function overPages(texts: readonly string[]): readonly string[] {
  return texts.slice(0, -1).map((text, at) => {
    const [ends, begins] = [linesOf(text), linesOf(texts[at + 1] ?? '')];
    const [before, after] = [new Set(ends.map(likeness)), new Set(begins.map(likeness))];
    const end = ends.filter((line) => !after.has(likeness(line))).slice(-most);
    const begin = begins.filter((line) => !before.has(likeness(line))).slice(0, most);
    return [...end, ...begin].join('\n');
  });
}
