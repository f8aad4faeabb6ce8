// How the tables of one shape of workbook are read: which column is what, and what its row labels stand for. Kept when a person
// has confirmed it, so that next month's file takes one click.

import * as z from 'zod';
import {
  defineEntity,
  json,
  mentioning,
  optionalDate,
  requiredText,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { amountKinds } from '../../finance/model/finance-amount.ts';
import { figureKinds } from '../../figures/model/figure.ts';

const id = z.string().min(1).max(500);
const words = z.string().max(2_000);

/** What a column of a table says. */
const columnRole = z.discriminatedUnion('as', [
  /** Names the measure or the budget heading of its row. */
  z.strictObject({ as: z.literal('label') }),
  z.strictObject({ as: z.literal('parent') }),
  z.strictObject({ as: z.literal('period') }),
  /** Says in each row whether it is an actual, a target, a budget… */
  z.strictObject({ as: z.literal('kind') }),
  /** Figures; the period is in the column's heading, in a column of periods, or given for the whole table. */
  z.strictObject({ as: z.literal('figure'), kind: z.enum(figureKinds) }),
  /** A column that is one measure, with periods down the side. */
  z.strictObject({ as: z.literal('measure'), measureId: id, kind: z.enum(figureKinds) }),
  z.strictObject({ as: z.literal('amount'), kind: z.enum(amountKinds) }),
  z.strictObject({ as: z.literal('budgetHolder') }),
  z.strictObject({ as: z.literal('reason') }),
  z.strictObject({ as: z.literal('notes') }),
  z.strictObject({ as: z.literal('ignored') }),
]);
export type ColumnRole = z.infer<typeof columnRole>;

/** What a row label, or a name in a column, stands for. */
const labelTarget = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('measure'), measureId: id }),
  z.strictObject({ to: z.literal('heading'), heading: words.min(1) }),
  z.strictObject({ to: z.literal('nothing') }),
]);
export type LabelTarget = z.infer<typeof labelTarget>;

export const tableMapping = z.strictObject({
  sheet: words,
  target: z.enum(['measures', 'finance']),
  /** Each record is a column: the table is turned before it is read. */
  transposed: z.boolean(),
  /** By the column's heading as compared, its periods taken out. */
  columns: z.record(words, columnRole),
  /** By the label as compared. */
  labels: z.record(words, labelTarget),
  /** Questions asked once, with their answers. */
  answers: z.record(words, words),
});
export type TableMapping = z.infer<typeof tableMapping>;

/** The measures that columns and labels stand for. */
function measuresIn({ columns, labels }: TableMapping): string[] {
  return [...Object.values(columns), ...Object.values(labels)].flatMap((each) =>
    'measureId' in each ? [each.measureId] : [],
  );
}

export const importProfile = defineEntity(
  'import_profile',
  {
    name: requiredText,
    tables: mentioning(
      json(z.array(tableMapping).max(200), (tables) => say('files.tables-said', { count: tables.length })),
      ['measure'],
      (tables) => tables.flatMap(measuresIn),
    ),
    savedOn: optionalDate,
  },
  {
    kind: say('files.thing.profile'),
    named: ({ name }) => name,
    main: 'name',
    calledBy: [],
    opens: () => ({ screen: 'spreadsheet', focus: '' }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
