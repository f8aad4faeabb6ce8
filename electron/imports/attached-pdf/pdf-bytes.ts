// What the bytes of a PDF say before anybody reads its pages: whether its table of contents points where it says, and how often somebody
// saved over what was there.

const latin1 = new TextDecoder('latin1');

interface Entry {
  readonly at: number;
  readonly object: number;
}

/** The used entries of the table at that place; undefined where there is no table. */
function entriesAt(text: string, at: number): Entry[] | undefined {
  const table = /^xref\s+/u.exec(text.slice(at, at + 40));
  if (table === null) return undefined;
  const line = /(?<first>\d+) (?<count>\d+)(?= ?[\r\n])|(?<offset>\d{10}) \d{5} (?<kind>[nf])/gu;
  line.lastIndex = at + table[0].length;
  const end = text.indexOf('trailer', at);
  const entries: Entry[] = [];
  let object = 0;
  for (let found = line.exec(text); found !== null; found = line.exec(text)) {
    if (end !== -1 && found.index > end) break;
    const { first, offset, kind } = found.groups ?? {};
    if (first !== undefined) {
      object = Number(first);
      continue;
    }
    if (kind === 'n') entries.push({ at: Number(offset), object });
    object += 1;
  }
  return entries;
}

/** Whether a reader that trusts its table of objects finds them; otherwise it has to be put together again by looking through all of it. */
export function isIntact(bytes: Uint8Array): boolean {
  const text = latin1.decode(bytes);
  const start = text.indexOf('%PDF-');
  const last = /startxref\s+(?<at>\d+)\s+%%EOF\s*$/u.exec(text.slice(-1_024))?.groups?.['at'];
  if (start === -1 || last === undefined) return false;
  const at = start + Number(last);
  const entries = entriesAt(text, at);
  if (entries === undefined) return /^\d+ \d+ obj/u.test(text.slice(at, at + 24));
  return entries.every(({ at: place, object }) =>
    new RegExp(`^\\s{0,2}${object}\\s+\\d+\\s+obj`, 'u').test(text.slice(start + place, start + place + 32)),
  );
}

/** How many earlier states the file still holds: each saving over adds one, and leaves what it replaced. */
export function earlierRevisions(bytes: Uint8Array, isLinearised: boolean): number {
  const ends = latin1.decode(bytes).match(/startxref\s+\d+\s+%%EOF/gu)?.length ?? 0;
  return Math.max(0, ends - (isLinearised ? 2 : 1));
}
