// HTML whose styles were set aside before it is parsed. A browser doesn’t apply those of an inert document, but says of each that the page’s
// policy forbids it: of a long document of Word many thousands, every one of them a line in the log.

/** Where the style of an element is read. */
export const setAside = 'data-style';

/** Just after the tag that begins there; a quotation mark that is never closed takes the rest. */
function endOfTag(html: string, start: number): number {
  let quote = '';
  for (let at = start; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return html.length;
}

/** Words stay as they are: only tags are looked into, and of those no value that is quoted. */
function renamed(tag: string): string {
  return tag.replaceAll(/"[^"]*"|'[^']*'|\sstyle(?=\s*=)/giu, (found) =>
    found.startsWith('"') || found.startsWith("'") ? found : ` ${setAside}`,
  );
}

export function withoutStyles(html: string): string {
  const bare = html.replaceAll(/<style\b[^>]*>[^<]*(?:<(?!\/style)[^<]*)*<\/style\s*>/giu, '');
  const begins = /<[a-z]/giu;
  const pieces: string[] = [];
  let at = 0;
  for (let found = begins.exec(bare); found !== null; found = begins.exec(bare)) {
    const end = endOfTag(bare, found.index);
    pieces.push(bare.slice(at, found.index), renamed(bare.slice(found.index, end)));
    at = end;
    begins.lastIndex = end;
  }
  return [...pieces, bare.slice(at)].join('');
}
