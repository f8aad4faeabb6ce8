// A column that says of whom, or of what part, the figures of a row are: "Area", "Sex", "Fund". What a measure has of several of them is none
// of its own.

import type { Saying } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import type { TableDraft } from '../../../../shared/files/spreadsheet-calls.ts';
import { figuresIn, type FoundColumn, type FoundTable } from '../find/found-table.ts';
import { namesTotal } from '../find/heading-words.ts';
import { addressIn } from '../find/turn.ts';
import { columnKey } from './column-roles.ts';
import { setAside } from './row-names.ts';
import type { SheetCell } from '../read/cells.ts';

const divides =
  /^(?:(?:local|area|geography|geographical|organisation|organisational|age|ethnic|funding|customer|client|type of) )?(?:areas?|regions?|geograph(?:y|ies)|country|county|districts?|wards?|locality|constituency|(?:local )?authority|council|la|lad|organisation|trust|provider|site|hospital|practice|schools?|college|campus|faculty|depot|sex|gender|age(?: ?(?:group|band))?|groups?|bands?|ethnicity|disability|tenure|landlord|fund(?:s| type)?|source|breakdown|segment|cohort|sub-?group|ardal|rhanbarth|awdurdod(?: lleol)?|cyngor|ysgol|rhyw|oed(?:ran)?|deiliadaeth|cronfa)(?: name)?$/u;
const ofAll = /^(?:all|overall|whole|both|combined|persons|everyone|pawb|holl|y cyfan)(?!\p{L})/u;

function isOfAll(words: string): boolean {
  return namesTotal(words) || ofAll.test(comparable(words));
}

function mayDivide(column: FoundColumn, { mapping }: TableDraft): boolean {
  const { heading, words, looks, hidden } = column;
  const head = comparable(heading);
  return (
    !hidden &&
    words.size > 1 &&
    looks.words > figuresIn(column) &&
    mapping.columns[columnKey(column)]?.as === 'ignored' &&
    divides.test(head) &&
    !setAside.test(head)
  );
}

interface Divided {
  readonly column: FoundColumn;
  /** Some rows say that they are of all. */
  readonly hasWhole: boolean;
  /** What one thing's rows say there, and where its figures stand: of those that say nothing, where others are of all. */
  readonly of: Map<string, { readonly words: Set<string>; readonly cells: string[] }>;
}

/** For the rows of a table, as they come by. */
export function breakdowns(table: FoundTable, draft: TableDraft, values: ReadonlySet<number>) {
  const all = table.columns
    .filter((column) => mayDivide(column, draft))
    .map((column): Divided => ({ column, hasWhole: [...column.words].some(isOfAll), of: new Map() }));
  // What is only of a part says nothing of how its whole is divided.
  const divided = [...all.filter(({ hasWhole }) => hasWhole), ...all.filter(({ hasWhole }) => !hasWhole)];
  const wordsIn = (cells: ReadonlyMap<number, SheetCell>, { column }: FoundColumn) =>
    oneLine(cells.get(column)?.text ?? '');
  return {
    /** Why it isn't of the whole, where other rows say that they are. */
    row: (number: number, cells: ReadonlyMap<number, SheetCell>, name: string): Saying | undefined => {
      for (const { column, hasWhole, of } of divided) {
        const words = wordsIn(cells, column);
        const known = of.get(name) ?? { words: new Set(), cells: [] };
        of.set(name, known);
        known.words.add(words);
        if (hasWhole && words !== '') {
          if (!isOfAll(words)) return say('sheet.of-a-part', { heading: column.heading, words });
          continue;
        }
        for (const { column: place } of cells.values())
          if (values.has(place)) known.cells.push(addressIn(table, number, place));
      }
      return undefined;
    },
    /** Figures that are none of their measure's own, once all rows are known. */
    doubts: () =>
      divided.flatMap(({ column: { heading }, of }) =>
        [...of].flatMap(([name, { words, cells }]) =>
          words.size > 1 && cells.length > 0
            ? [{ cells, reason: say('sheet.of-several', { heading, name }) }]
            : [],
        ),
      ),
  };
}
