// A document in two languages side by side: a table with a column headed "Cymraeg" and one headed "English", a paragraph beside its translation.

import type { Saying } from '../../../../../shared/kernel/saying.ts';
import { comparable, oneLine } from '../../../../../shared/language/plain.ts';
import { say } from '../../../../../shared/language/say.ts';
import {
  cellText,
  type SourceBlock,
  type SourceCell,
  type SourceParagraph,
  type SourceTable,
} from '../../read/source-document.ts';
import { objectiveInTwoLanguages } from '../objective-words.ts';

const welsh = /^(?:cymraeg|welsh|fersiwn gymraeg)$/u;
const english = /^(?:english|saesneg|english version)$/u;

interface Columns {
  readonly welsh: number;
  readonly english: number;
}

/** Which column holds which language; undefined where the first row doesn't say so. */
function columnsOf({ rows, columns }: SourceTable): Columns | undefined {
  const headings = (rows[0]?.cells ?? []).map((cell) => comparable(cellText(cell)));
  const found = {
    welsh: headings.findIndex((words) => welsh.test(words)),
    english: headings.findIndex((words) => english.test(words)),
  };
  return columns === 2 && found.welsh !== -1 && found.english !== -1 ? found : undefined;
}

function filled(cell: SourceCell | undefined): readonly SourceParagraph[] {
  return (cell?.paragraphs ?? []).filter(({ text }) => oneLine(text) !== '');
}

/** An objective keeps both its titles; of the rest one language is read, as the register holds one text of each thing. */
function rowInEnglish(
  welsh: readonly SourceParagraph[],
  english: readonly SourceParagraph[],
): readonly SourceParagraph[] {
  if (english.length === 0) return welsh;
  return english.map((paragraph, index) => {
    const other = welsh.length === english.length ? welsh[index] : undefined;
    const isObjective =
      other !== undefined && objectiveInTwoLanguages([other.text, paragraph.text]) !== undefined;
    return isObjective
      ? { ...paragraph, text: `${oneLine(other.text)} / ${oneLine(paragraph.text)}` }
      : paragraph;
  });
}

/** The blocks with what stands in English in such tables as if it stood in the page, and that the Welsh beside it was left out. */
export function inOneLanguage(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly notices: readonly Saying[];
} {
  let hasBoth = false;
  const read = blocks.flatMap((block): readonly SourceBlock[] => {
    const columns = block.kind === 'table' ? columnsOf(block) : undefined;
    if (block.kind !== 'table' || columns === undefined) return [block];
    hasBoth = true;
    return block.rows.slice(1).flatMap(({ cells }) => {
      const own = (column: number) => filled(cells.find((cell) => cell.column === column));
      return rowInEnglish(own(columns.welsh), own(columns.english));
    });
  });
  return { blocks: read, notices: hasBoth ? [say('document.two-languages')] : [] };
}
