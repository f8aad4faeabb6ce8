// The finance report: the budget of the year by heading with its variances and reasons, a chart of it, the projects it pays for, and the
// cell that each imported amount came from.

import { budgetAlternative, budgetChart } from '../../../shared/charts/budget-chart.ts';
import { amountKinds, type AmountKind } from '../../../shared/finance/model/finance-amount.ts';
import type { Period, Project } from '../../../shared/register/snapshot.ts';
import {
  text,
  textCell,
  type Block,
  type Cell,
  type Column,
  type Section,
  type TableRow,
} from '../../../shared/packs/pack-document.ts';
import {
  financeContradictions,
  financeTrees,
  financeYears,
  inOrder,
  sideTotals,
  type Amounts,
  type FinanceNode,
  type SideTotal,
  type Variance,
} from '../../../shared/finance/rules/finance.ts';
import { isMemberOn, memberKindNames } from '../../../shared/finance/rules/members.ts';
import { memberKinds } from '../../../shared/finance/model/member-organisation.ts';
import {
  grantsOverLimit,
  organisationsOf,
  overspentProjects,
} from '../../../shared/finance/rules/projects.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { moneyText, poundsText } from '../../../shared/language/money.ts';
import { blank } from './cells.ts';
import type { PackInput } from './pack-input.ts';

/** The year that the pack's day lies in; before it begins or after it has ended, the latest that has begun, else the first. */
function yearOn(index: RegisterIndex, today: string): Period | undefined {
  const years = financeYears(index);
  return years.findLast(({ from }) => from === null || from <= today) ?? years[0];
}

/** In tables pounds stand alone, or every amount has its pence: figures are read down the points. */
interface MoneyLook {
  readonly pence: boolean;
  readonly bold?: boolean;
  readonly origin?: string | null | undefined;
}

function amountText(pence: number, look: MoneyLook): string {
  const words = poundsText(pence);
  return look.pence && !words.includes('.') ? `${words}.00` : words;
}

function anyPence(all: readonly Amounts[]): boolean {
  return all.some((amounts) => Object.values(amounts).some((pence) => pence % 100 !== 0));
}

/** `origin` is the cell of the spreadsheet it came from: a note in the workbook. */
function moneyCell(pence: number | undefined, look: MoneyLook): Cell {
  if (pence === undefined) return blank;
  const words = amountText(pence, look);
  return {
    paragraphs: [{ runs: look.bold === true ? [{ text: words, bold: true }] : text(words) }],
    figure: {
      number: pence / 100,
      unit: 'money',
      decimals: look.pence ? 2 : 0,
      qualifier: undefined,
      provisional: false,
    },
    ...(look.origin == null ? {} : { note: `From ${look.origin}` }),
  };
}

function varianceCell(variance: Variance | undefined, look: MoneyLook): Cell {
  if (variance === undefined) return blank;
  const cell = moneyCell(variance.pence, look);
  const sign = variance.pence > 0 ? '+' : '';
  const words = `${sign}${amountText(variance.pence, look)}${variance.adverse ? '\u00a0▲' : ''}`;
  return {
    ...cell,
    paragraphs: [{ runs: [look.bold === true ? { text: words, bold: true } : { text: words }] }],
  };
}

const kindHeadings: Readonly<Record<AmountKind, string>> = {
  budget: 'Budget £',
  virement: 'Virement £',
  commitment: 'Commitment £',
  actual: 'Actual £',
  forecast: 'Forecast £',
  variance: 'Variance £',
};

/** Budget, actual and forecast always; the others where any heading has one. */
function kindsUsed(nodes: readonly FinanceNode[]): AmountKind[] {
  const always = new Set<AmountKind>(['budget', 'actual', 'forecast']);
  return amountKinds.filter(
    (kind) =>
      kind !== 'variance' && (always.has(kind) || nodes.some(({ amounts }) => amounts[kind] !== undefined)),
  );
}

const indent = '\u00a0'.repeat(4);

function nodeRow(
  { line, depth, amounts, stated, variance, children }: FinanceNode,
  kinds: readonly AmountKind[],
  pence: boolean,
): TableRow {
  const parent = children.length > 0;
  const name = `${indent.repeat(depth)}${line.heading}`;
  return {
    kind: 'row',
    cells: [
      parent ? { paragraphs: [{ runs: [{ text: name, bold: true }] }] } : textCell(name),
      ...kinds.map((kind) =>
        moneyCell(amounts[kind], { pence, bold: parent, origin: stated.get(kind)?.source }),
      ),
      varianceCell(variance, { pence, bold: parent }),
      textCell(line.reason ?? ''),
    ],
  };
}

function totalRow(
  name: string,
  { amounts, variance }: Pick<SideTotal, 'amounts' | 'variance'>,
  kinds: readonly AmountKind[],
  pence: boolean,
): TableRow {
  return {
    kind: 'row',
    cells: [
      { paragraphs: [{ runs: [{ text: name, bold: true }] }] },
      ...kinds.map((kind) => moneyCell(amounts[kind], { pence, bold: true })),
      varianceCell(variance, { pence, bold: true }),
      blank,
    ],
  };
}

const sideNames = { income: 'Income', expenditure: 'Expenditure' } as const;

function budgetBlocks(trees: readonly FinanceNode[], year: Period, charts: boolean): Block[] {
  const nodes = inOrder(trees);
  const kinds = kindsUsed(nodes);
  const pence = anyPence(nodes.map(({ amounts }) => amounts));
  const rows = sideTotals(trees).flatMap(({ side, ...total }): TableRow[] => [
    { kind: 'group', text: sideNames[side] },
    ...nodes.filter(({ line }) => line.side === side).map((node) => nodeRow(node, kinds, pence)),
    totalRow(`Total ${side}`, total, kinds, pence),
  ]);
  const columns: Column[] = [
    { heading: 'Heading', align: 'left', share: 2 },
    ...kinds.map((kind): Column => ({ heading: kindHeadings[kind], align: 'right' })),
    { heading: 'Variance £', align: 'right' },
    { heading: 'Reason', align: 'left', share: 2 },
  ];
  const spending = trees.filter(({ line }) => line.side === 'expenditure');
  const scene = charts ? budgetChart(spending) : undefined;
  return [
    { kind: 'heading', level: 2, text: `Budget ${year.label}` },
    { kind: 'table', name: `Budget ${year.label.replaceAll('/', '-')}`, columns, rows, rowHeading: 0 },
    {
      kind: 'paragraph',
      style: 'note',
      runs: text(
        'Variance: the forecast, or the actual where there is no forecast, less the budget with its virement. ▲ marks spending more or earning less than budgeted.',
      ),
    },
    ...(scene === undefined
      ? []
      : [
          {
            kind: 'charts',
            charts: [
              {
                title: `Expenditure ${year.label}: budget against actual and forecast`,
                scene,
                alternative: budgetAlternative(spending, year.label),
                note: 'The figure at the right is the actual, or what there is instead.',
              },
            ],
          } as const,
        ]),
  ];
}

function contradictionBlocks(index: RegisterIndex, yearId: string): Block[] {
  return financeContradictions(index)
    .filter(({ node }) => node.line.yearId === yearId)
    .map(({ node, kind, stated, pence }): Block => {
      const what =
        kind === 'variance' ? 'its budget and its forecast or actual give' : 'the headings under it come to';
      return {
        kind: 'paragraph',
        style: 'note',
        runs: text(
          `Not settled: ${node.line.heading}, ${kind}, is stated as ${moneyText(stated.pence)}, but ${what} ${moneyText(pence)}.`,
        ),
      };
    });
}

function projectBlocks(index: RegisterIndex, year: Period): Block[] {
  const projects = index.snapshot.projects.filter(({ yearId }) => yearId === year.id);
  if (projects.length === 0) return [];
  const pence = projects.some((each) =>
    [each.grantPence, each.matchedPence, each.spentPence].some((amount) => (amount ?? 0) % 100 !== 0),
  );
  const kinds = [...new Set(projects.map(({ kind }) => kind))].sort();
  const warned = new Map([
    ...overspentProjects(index).map(
      ({ id }) => [id, 'Spent more than its grant with what was matched'] as const,
    ),
    ...grantsOverLimit(index).map(
      ({ project, limit }) => [project.id, `Over the limit of ${moneyText(limit.pence)}`] as const,
    ),
  ]);
  const rows = kinds.flatMap((kind): TableRow[] => [
    { kind: 'group', text: kind },
    ...projects
      .filter((each) => each.kind === kind)
      .map((each): TableRow => {
        const warning = warned.get(each.id);
        const remarks = [
          ...(each.theme === null ? [] : [each.theme]),
          ...(warning === undefined ? [] : [`■ ${warning}`]),
        ];
        return {
          kind: 'row',
          cells: [
            {
              paragraphs: [
                { runs: text(each.title) },
                ...remarks.map((words) => ({ runs: [{ text: words, quiet: true as const }] })),
              ],
            },
            textCell(index.organisations.get(each.leadId ?? '')?.name ?? '–'),
            countCell(organisationsOf(index, each).length),
            moneyCell(each.grantPence ?? undefined, { pence }),
            moneyCell(each.matchedPence ?? undefined, { pence }),
            moneyCell(each.spentPence ?? undefined, { pence }),
            textCell(
              `${each.stage[0]?.toUpperCase() ?? ''}${each.stage.slice(1)}${reportWords(index, each)}`,
            ),
          ],
        };
      }),
  ]);
  return [
    { kind: 'heading', level: 2, text: `Projects ${year.label}` },
    {
      kind: 'table',
      name: `Projects ${year.label.replaceAll('/', '-')}`,
      columns: [
        { heading: 'Project', align: 'left', share: 3 },
        { heading: 'Lead', align: 'left', share: 2 },
        { heading: 'Taking part', align: 'right' },
        { heading: 'Grant £', align: 'right' },
        { heading: 'Matched £', align: 'right' },
        { heading: 'Spent £', align: 'right' },
        { heading: 'Stage', align: 'left', share: 1.5 },
      ],
      rows,
      rowHeading: 0,
    },
  ];
}

/** What the report is called, and whether it is attached in the register. */
function reportWords({ snapshot }: RegisterIndex, { id, report }: Project): string {
  const attached = snapshot.attachments.some(({ projectId }) => projectId === id);
  const named = report === null ? '' : `; report: ${report}`;
  return attached ? `${named}; report attached` : named;
}

function countCell(count: number): Cell {
  return {
    paragraphs: [{ runs: text(String(count)) }],
    figure: { number: count, unit: 'number', decimals: 0, qualifier: undefined, provisional: false },
  };
}

function memberBlocks({ index, today }: PackInput): Block[] {
  const members = index.snapshot.memberOrganisations.filter((row) => isMemberOn(row, today));
  const kinds = memberKinds.filter(
    (kind) => kind !== 'not a member' && members.some((row) => row.kind === kind),
  );
  if (kinds.length === 0) return [];
  const name = (words: string) => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
  return [
    { kind: 'heading', level: 2, text: 'Membership' },
    {
      kind: 'table',
      name: 'Membership',
      columns: [
        { heading: 'Kind', align: 'left', share: 1 },
        { heading: 'Members', align: 'right' },
      ],
      rows: kinds.map((kind): TableRow => ({
        kind: 'row',
        cells: [
          textCell(name(memberKindNames([kind]))),
          countCell(members.filter((row) => row.kind === kind).length),
        ],
      })),
      rowHeading: 0,
    },
  ];
}

/** From every imported amount to its cell, so that a reader can find it in finance's own workbook: a row for each heading and file. */
function originBlocks(trees: readonly FinanceNode[], index: RegisterIndex): Block[] {
  const files = new Map(index.snapshot.sourceFiles.map((row) => [row.id, row]));
  const nodes = inOrder(trees);
  const kinds = amountKinds.filter((kind) =>
    nodes.some(({ stated }) => files.has(stated.get(kind)?.sourceFileId ?? '')),
  );
  const used = new Set<string>();
  const rows = nodes.flatMap(({ line, stated }): TableRow[] => {
    const own = [...files.values()].filter(({ id }) =>
      [...stated.values()].some((row) => row.sourceFileId === id),
    );
    return own.map(({ id, name }): TableRow => {
      used.add(id);
      const cells = kinds.map((kind) => {
        const amount = stated.get(kind);
        return textCell(amount?.sourceFileId === id ? (amount.source ?? '').replace(`${name}, `, '') : '');
      });
      return { kind: 'row', cells: [textCell(line.heading), ...cells, textCell(name)] };
    });
  });
  if (rows.length === 0) return [];
  const prints = [...used].map((id) => `${files.get(id)?.name ?? ''}: ${files.get(id)?.sha256 ?? ''}`);
  return [
    { kind: 'heading', level: 2, text: 'Where the amounts come from' },
    {
      kind: 'table',
      name: 'Origin of amounts',
      columns: [
        { heading: 'Heading', align: 'left', share: 2 },
        ...kinds.map((kind): Column => ({
          heading: kindHeadings[kind].replace(' £', ''),
          align: 'left',
          share: 1,
        })),
        { heading: 'File', align: 'left', share: 2 },
      ],
      rows,
      rowHeading: 0,
    },
    { kind: 'paragraph', style: 'note', runs: text(`Fingerprints (SHA-256): ${prints.join('; ')}`) },
  ];
}

/** Nothing when the register holds no money, no project and no member. */
export function financeSection(input: PackInput): Section[] {
  const { index, today } = input;
  const year =
    yearOn(index, today) ?? index.snapshot.projects.map(({ yearId }) => index.periods.get(yearId)).at(-1);
  const trees = year === undefined ? [] : financeTrees(index, year.id);
  const blocks = [
    ...(year === undefined || trees.length === 0
      ? []
      : budgetBlocks(trees, year, input.contents?.charts !== false)),
    ...(year === undefined ? [] : contradictionBlocks(index, year.id)),
    ...(year === undefined ? [] : projectBlocks(index, year)),
    ...memberBlocks(input),
    ...originBlocks(trees, index),
  ];
  return blocks.length === 0
    ? []
    : [
        {
          id: 'finance',
          title: year === undefined ? 'Finance report' : `Finance report ${year.label}`,
          reference: 'Finance',
          blocks,
        },
      ];
}
