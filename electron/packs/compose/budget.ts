// The budget of a year by heading: amounts, variances and reasons, a chart, and what doesn't add up.

import { budgetAlternative, budgetSides, nameOf } from '../../../shared/charts/budget-rows.ts';
import { budgetChart } from '../../../shared/charts/budget-chart.ts';
import { spokenScene } from '../../../shared/charts/scene.ts';
import { amountKinds, type AmountKind } from '../../../shared/finance/model/finance-amount.ts';
import {
  financeContradictions,
  inOrder,
  isVarianceStatedAlone,
  notForecast,
  notInVariance,
  sayFinanceContradiction,
  sideTotals,
  type FinanceNode,
  type SideTotal,
} from '../../../shared/finance/rules/finance.ts';
import { speakerIn, textIn, type Speak } from '../../../shared/language/speak.ts';
import { barKinds, type BarKind, type BarRow } from '../../../shared/packs/model/bar-chart.ts';
import {
  text,
  textCell,
  type Block,
  type Column,
  type TableRow,
} from '../../../shared/packs/pack-document.ts';
import type { Period } from '../../../shared/register/snapshot.ts';
import { blank } from './cells.ts';
import { anyPence, kindHeading, moneyCell, varianceCell, type MoneyLook } from './money-cells.ts';
import type { PackInput } from './pack-input.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';

/** Always budget, actual and forecast; the others where any heading has one. */
function kindsUsed(nodes: readonly FinanceNode[]): AmountKind[] {
  const always = new Set<AmountKind>(['budget', 'actual', 'forecast']);
  return amountKinds.filter(
    (kind) =>
      kind !== 'variance' && (always.has(kind) || nodes.some(({ amounts }) => amounts[kind] !== undefined)),
  );
}

/** Whether any heading, or what all of a side come to, is more or less than its budget. */
export function hasVariance(trees: readonly FinanceNode[]): boolean {
  return [...inOrder(trees), ...sideTotals(trees)].some(({ variance }) => variance !== undefined);
}

/** What the columns are of. A variance that is stated has its own where there is none to calculate instead. */
interface Shown {
  readonly kinds: readonly AmountKind[];
  readonly hasStatedVariance: boolean;
}

function nodeRow(
  { line, depth, amounts, stated, variance, children }: FinanceNode,
  { kinds, hasStatedVariance }: Shown,
  look: MoneyLook,
): TableRow {
  const parent = children.length > 0;
  const name = line.heading;
  return {
    kind: 'row',
    level: depth,
    cells: [
      parent ? { paragraphs: [{ runs: [{ text: name, bold: true }] }] } : textCell(name),
      ...kinds.map((kind) =>
        moneyCell(amounts[kind], { ...look, bold: parent, provenance: stated.get(kind)?.provenance }),
      ),
      varianceCell(variance, { ...look, bold: parent }),
      ...(hasStatedVariance
        ? [
            moneyCell(stated.get('variance')?.pence, {
              ...look,
              bold: parent,
              provenance: stated.get('variance')?.provenance,
            }),
          ]
        : []),
      textCell(line.reason ?? ''),
    ],
  };
}

function totalRow(
  name: string,
  { amounts, variance }: Pick<SideTotal, 'amounts' | 'variance'>,
  { kinds, hasStatedVariance }: Shown,
  look: MoneyLook,
): TableRow {
  return {
    kind: 'row',
    total: true,
    cells: [
      { paragraphs: [{ runs: [{ text: name, bold: true }] }] },
      ...kinds.map((kind) => moneyCell(amounts[kind], { ...look, bold: true })),
      varianceCell(variance, { ...look, bold: true }),
      ...(hasStatedVariance ? [blank] : []),
      blank,
    ],
  };
}

/** The rows of the picture, for a workbook to draw the same. */
function barsOf(trees: readonly FinanceNode[], places: ReadonlyMap<string, number>, speak: Speak): BarRow[] {
  return budgetSides(trees).flatMap(({ rows }) =>
    rows.map((row): BarRow => {
      const amounts = barKinds.flatMap((kind): [BarKind, number][] => {
        const pence = row[kind];
        return pence === undefined ? [] : [[kind, pence / 100]];
      });
      return {
        heading: speak(nameOf(row)),
        amounts: Object.fromEntries(amounts),
        places: row.lines.flatMap((id) => places.get(id) ?? []),
      };
    }),
  );
}

export function budgetBlocks(
  trees: readonly FinanceNode[],
  year: Period,
  { language, contents }: PackInput,
): Block[] {
  const t = textIn(language);
  const speak = speakerIn(language);
  const nodes = inOrder(trees);
  const kinds = kindsUsed(nodes);
  const hasStatedVariance = nodes.some(isVarianceStatedAlone);
  const shown = { kinds, hasStatedVariance };
  const all = nodes.flatMap(({ amounts, stated, variance }) => [
    ...kinds.map((kind) => amounts[kind]),
    variance?.pence,
    hasStatedVariance ? stated.get('variance')?.pence : undefined,
  ]);
  const look = { pence: anyPence(all), language };
  const rows: TableRow[] = [];
  /** Where each heading stands. */
  const places = new Map<string, number>();
  for (const { side, ...total } of sideTotals(trees)) {
    rows.push({ kind: 'group', text: t(`pack.side.${side}`) });
    for (const node of nodes.filter(({ line }) => line.side === side)) {
      places.set(node.line.id, rows.length);
      rows.push(nodeRow(node, shown, look));
    }
    if (kinds.some((kind) => total.amounts[kind] !== undefined))
      rows.push(totalRow(t(`pack.total.${side}`), total, shown, look));
  }
  const columns: Column[] = [
    { heading: t('pack.heading'), align: 'left', share: 2 },
    ...kinds.map((kind): Column => ({ heading: kindHeading(kind, t), align: 'right', amount: kind })),
    { heading: kindHeading('variance', t), align: 'right', amount: 'variance' },
    ...(hasStatedVariance
      ? [{ heading: kindHeading('stated-variance', t), align: 'right' } satisfies Column]
      : []),
    { heading: t('pack.reason'), align: 'left', share: 2 },
  ];
  const hasAmounts = nodes.some(({ amounts }) => kinds.some((kind) => amounts[kind] !== undefined));
  const note = (words: string): Block => ({ kind: 'paragraph', style: 'note', runs: text(words) });
  const lacking = (of: readonly FinanceNode[], words: 'finance.notForecast' | 'finance.notInVariance') =>
    of.length === 0
      ? []
      : [note(t(words, { count: of.length, headings: of.map(({ line }) => line.heading).join('; ') }))];
  const scene = contents?.charts === false ? undefined : budgetChart(trees);
  const chart = {
    title: t('pack.budget-all', { year: periodName(year) }),
    alternative: speak(budgetAlternative(trees, periodName(year))),
    bars: barsOf(trees, places, speak),
  };
  return [
    { kind: 'heading', level: 2, text: t('pack.budget', { year: periodName(year) }) },
    {
      kind: 'table',
      name: t('pack.budget', { year: periodName(year) }),
      sheet: t('pack.sheet.budget'),
      columns,
      rows,
      rowHeading: 0,
      ...(scene === undefined ? {} : { chart }),
    },
    ...(hasAmounts ? [] : [note(t('pack.no-amounts'))]),
    ...(hasVariance(trees) ? [note(t('pack.variance-note'))] : []),
    ...(hasStatedVariance ? [note(t('finance.statedVariance'))] : []),
    ...lacking(notForecast(trees), 'finance.notForecast'),
    ...lacking(notInVariance(trees), 'finance.notInVariance'),
    ...(scene === undefined
      ? []
      : [
          {
            kind: 'charts',
            charts: [
              {
                title: chart.title,
                scene: spokenScene(speak, scene),
                alternative: chart.alternative,
                note: t('pack.budget-chart-note'),
                noteOfPicture: true,
              },
            ],
          } as const,
        ]),
  ];
}

export function contradictionBlocks({ index, language }: PackInput, yearId: string): Block[] {
  return financeContradictions(index)
    .filter(({ node }) => node.line.yearId === yearId)
    .map((each): Block => ({
      kind: 'paragraph',
      style: 'note',
      runs: text(textIn(language)('pack.not-settled', { what: sayFinanceContradiction(index, each) })),
    }));
}
