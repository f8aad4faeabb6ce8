// Plain text of a clipboard: a line is a paragraph, lines that begin with a bullet a list, and columns set apart by tabs a table.

import type { ListItem, ReportText, TextBlock } from '../../../../shared/reports/model/report-text.ts';
import { paragraphOf } from './gather-lists.ts';
import { tidy } from './inlines.ts';
import { tableFrom } from './read-table.ts';

function words(text: string) {
  return tidy([{ type: 'text', text }]);
}

/** The cells of columns set apart by tabs, as spreadsheets copy them: one with a tab, a line or a quotation mark within is in quotation marks. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"(?<quoted>(?:[^"]|"")*)"(?=[\t\n]|$)|(?<bare>[^\t\n]*))(?<end>\t|\n|$)/gu;
  for (const { groups = {} } of text.matchAll(cell)) {
    rows.at(-1)?.push(groups['quoted']?.replaceAll('""', '"') ?? groups['bare'] ?? '');
    if (groups['end'] === '\n') rows.push([]);
    if (groups['end'] === '') break;
  }
  return rows;
}

function asTable(text: string): TextBlock | undefined {
  if (!text.includes('\t')) return undefined;
  const rows = cellsOf(text.replace(/\n+$/u, ''));
  const [first = []] = rows;
  if (first.length < 2 || rows.some(({ length }) => length !== first.length)) return undefined;
  return tableFrom(
    rows.map((row) =>
      row.map((cell) => ({
        content: cell.split('\n').map((line) => paragraphOf(words(line))),
        header: false,
      })),
    ),
  );
}

const bullet = /^\s*[•·‣▪◦]\s*/u;

function asLines(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let items: ListItem[] = [];
  const finish = () => {
    if (items.length > 0) blocks.push({ type: 'bullet_list', content: items });
    items = [];
  };
  for (const line of text.split('\n')) {
    const content = words(line.replace(bullet, ''));
    if (bullet.test(line) && content.length > 0) {
      items.push({ type: 'list_item', content: [paragraphOf(content)] });
      continue;
    }
    finish();
    if (content.length > 0) blocks.push(paragraphOf(content));
  }
  finish();
  return blocks;
}

export function readPlain(given: string): ReportText {
  const text = given.replaceAll(/\r\n?/gu, '\n');
  const table = asTable(text);
  return { type: 'doc', content: table === undefined ? asLines(text) : [table] };
}
