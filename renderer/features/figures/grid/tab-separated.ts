// Cells as spreadsheet programs put them on the clipboard: tabs between cells, a line per row, quotes around cells that hold either.

/** The clipboard's text as rows of cells. The line break that Excel puts at the end isn't a row. */
export function readTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '' && closes(text, at)) quoted = true;
    else if (letter === '\t') endCell();
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at += 1;
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  const last = rows.at(-1);
  if (cell !== '' || (last?.length ?? 0) > 0) endCell();
  else rows.pop();
  return rows;
}

/** Whether a quote that opens here is closed before the end of a cell: a lone inch mark is a character like any other. */
function closes(text: string, from: number): boolean {
  let at = text.indexOf('"', from + 1);
  while (at !== -1) {
    const next = text[at + 1];
    if (next !== '"') return next === undefined || next === '\t' || next === '\n' || next === '\r';
    at = text.indexOf('"', at + 2);
  }
  return false;
}

export function writeTabSeparated(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/["\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const text = rows.map((row) => row.map(cell).join('\t')).join('\r\n');
  // A last row of one empty cell wouldn't be a row without a line break at its end.
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === '' ? `${text}\r\n` : text;
}
