// What became of the budget since a day: headings that are new or gone, and those whose name, place, amounts or reason are others. Of every year
// that the register has, each amount as it was stated: what headings add up to changes with those under them.

import { amountKinds } from '../../../../shared/finance/model/finance-amount.ts';
import { financeTrees, financeYears, inOrder } from '../../../../shared/finance/rules/finance.ts';
import { periodName } from '../../../../shared/figures/rules/period-name.ts';
import { moneyText } from '../../../../shared/language/money.ts';
import { speak, textIn } from '../../../../shared/language/speak.ts';
import { textCell, type Block, type TableRow } from '../../../../shared/packs/pack-document.ts';
import type { PackInput } from '../pack-input.ts';

interface Said {
  /** By which it is known to be the same, whatever it is called. */
  readonly is: string | number;
  readonly words: string;
}

interface FollowedHeading {
  readonly id: string;
  readonly year: string;
  readonly name: string;
  /** What it says of where it stands, its money and its reason; each by what it is of. */
  readonly said: ReadonlyMap<string, Said>;
}

/** All headings that are in the register on a day. */
export type Budget = readonly FollowedHeading[];

export function budgetIn({ index, language }: PackInput): Budget {
  const t = textIn(language);
  return financeYears(index).flatMap((year) =>
    inOrder(financeTrees(index, year.id)).map(({ line, stated }): FollowedHeading => {
      const above = index.financeLines.get(line.parentId ?? '');
      const under = t('pack.column-under');
      const amounts = amountKinds.flatMap((kind): [string, Said][] => {
        const pence = stated.get(kind)?.pence;
        const what = t(`pack.amount.${kind === 'variance' ? 'stated-variance' : kind}`);
        return pence === undefined ? [] : [[kind, { is: pence, words: `${what}: ${moneyText(pence)}` }]];
      });
      const itself = (words: string): Said => ({ is: words, words });
      return {
        id: line.id,
        year: speak(language, periodName(year)),
        name: line.heading,
        said: new Map<string, Said>([
          ['name', itself(line.heading)],
          ['side', itself(t(`pack.side.${line.side}`))],
          ...(above === undefined
            ? []
            : [['above', { is: above.id, words: `${under}: ${above.heading}` }] as const]),
          ...amounts,
          ...(line.reason === null ? [] : [['reason', itself(line.reason)] as const]),
        ]),
      };
    }),
  );
}

/** What one says of itself that the other doesn't. */
function besides(one: FollowedHeading, other: FollowedHeading): string[] {
  return [...one.said].flatMap(([key, { is, words }]) => (other.said.get(key)?.is === is ? [] : [words]));
}

/** All that one says but its name, by which its row is called. */
function inFull({ said }: FollowedHeading): string[] {
  return [...said].flatMap(([key, { words }]) => (key === 'name' ? [] : [words]));
}

/** Empty where nothing changed. */
export function budgetBlocks(input: PackInput, since: string, before: Budget): Block[] {
  const { language, today } = input;
  const t = textIn(language);
  const now = budgetIn(input);
  const [was, is] = [before, now].map((all) => new Map(all.map((each) => [each.id, each])));
  const row = (
    name: string,
    change: 'new' | 'gone' | 'reworded' | 'changed',
    then: readonly string[],
    since: readonly string[],
  ): TableRow => ({
    kind: 'row',
    cells: [
      textCell(name),
      textCell(t(`papers.happened.${change}`)),
      textCell(then.join('\n')),
      textCell(since.join('\n')),
    ],
  });
  const rowsOf = (year: string): TableRow[] => [
    ...now
      .filter((each) => each.year === year)
      .flatMap((each) => {
        const then = was?.get(each.id);
        if (then === undefined) return [row(each.name, 'new', [t('papers.notThere')], inFull(each))];
        const [once, present] = [besides(then, each), besides(each, then)];
        if (once.length === 0 && present.length === 0) return [];
        const isReworded = then.name !== each.name && once.length === 1 && present.length === 1;
        return [row(each.name, isReworded ? 'reworded' : 'changed', once, present)];
      }),
    ...before
      .filter((each) => each.year === year && is?.has(each.id) !== true)
      .map((each) => row(each.name, 'gone', inFull(each), [t('papers.notThere')])),
  ];
  const rows = [...new Set([...now, ...before].map(({ year }) => year))].flatMap((year): TableRow[] => {
    const changed = rowsOf(year);
    return changed.length === 0 ? [] : [{ kind: 'group', text: t('pack.budget', { year }) }, ...changed];
  });
  if (rows.length === 0) return [];
  const name = t('pack.sheet.budget');
  return [
    { kind: 'heading', level: 2, text: name },
    {
      kind: 'table',
      name,
      sheet: name,
      columns: [
        { heading: t('pack.heading'), align: 'left', share: 2 },
        { heading: t('papers.change'), align: 'left' },
        { heading: speak(language, { day: since }), align: 'left', share: 2 },
        { heading: speak(language, { day: today }), align: 'left', share: 2 },
      ],
      rows,
      rowHeading: 0,
    },
  ];
}
