// Money: budget headings of a year as a tree, their amounts, and what they pay for.

import { budgetAlternative, budgetChart } from '../../../shared/charts/budget-chart.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type {
  AmountStory,
  AmountView,
  financeCalls,
  FinanceLineView,
  FinanceView,
} from '../../../shared/finance/calls.ts';
import { create, remove, set, type Change } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { amountKinds, financeAmount, type AmountKind } from '../../../shared/finance/model/finance-amount.ts';
import { financeLine } from '../../../shared/finance/model/finance-line.ts';
import { financeLink } from '../../../shared/finance/model/finance-link.ts';
import type { FinanceLine } from '../../../shared/register/snapshot.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { activityTitle } from '../../../shared/attention/rules/attention.ts';
import { objectivesInOrder } from '../../../shared/strategy/rules/board-order.ts';
import {
  financeContradictions,
  financeTrees,
  financeYears,
  inOrder,
  sideTotals,
  type FinanceNode,
} from '../../../shared/finance/rules/finance.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { differenceText, moneyText, poundsText, readPounds } from '../../../shared/language/money.ts';
import { emptyAsNull, gone, short, write, writeAnswering, type Caller } from '../caller.ts';
import type { Session } from '../../session/session.ts';
import { eventsOf } from '../history/history-view.ts';
import { typedYear } from './years.ts';

function amountViews(
  node: FinanceNode,
  disagreements: ReadonlyMap<string, string>,
): FinanceLineView['amounts'] {
  const views: Partial<Record<AmountKind, AmountView>> = {};
  for (const kind of amountKinds) {
    const pence = node.amounts[kind];
    if (pence === undefined) continue;
    const stated = node.stated.get(kind);
    views[kind] = {
      text: poundsText(pence),
      summed: stated === undefined,
      disagreement: stated === undefined ? null : (disagreements.get(stated.id) ?? null),
    };
  }
  return views;
}

function linksOf(index: RegisterIndex, lineId: string): FinanceLineView['links'] {
  return index.snapshot.financeLinks.flatMap((row): FinanceLineView['links'][number][] => {
    if (row.lineId !== lineId) return [];
    const objective = index.objectives.get(row.objectiveId ?? '');
    if (objective !== undefined)
      return [
        { id: row.id, kind: 'objective', title: `${objective.ref} ${objective.title}`, opens: objective.id },
      ];
    const activity = index.activities.get(row.activityId ?? '');
    return activity === undefined
      ? []
      : [{ id: row.id, kind: 'activity', title: activityTitle(activity), opens: activity.id }];
  });
}

function lineView(
  index: RegisterIndex,
  node: FinanceNode,
  disagreements: ReadonlyMap<string, string>,
): FinanceLineView {
  const { line, depth, variance } = node;
  const { id, heading, side, parentId, owner, reason, notes } = line;
  return {
    id,
    heading,
    depth,
    side,
    parentId,
    owner,
    reason,
    notes,
    amounts: amountViews(node, disagreements),
    variance:
      variance === undefined
        ? null
        : { text: differenceText(variance.pence), adverse: variance.adverse, by: variance.by },
    links: linksOf(index, id),
  };
}

function view(index: RegisterIndex, wanted: string | null): FinanceView {
  const years = financeYears(index);
  const year = years.find(({ id }) => id === wanted) ?? years.at(-1);
  const trees = year === undefined ? [] : financeTrees(index, year.id);
  const disagreements = new Map(
    financeContradictions(index).map(({ kind, stated, pence }) => [
      stated.id,
      kind === 'variance'
        ? `Its budget and its forecast or actual give ${moneyText(pence)}.`
        : `The headings under it come to ${moneyText(pence)}.`,
    ]),
  );
  const nodes = inOrder(trees);
  const scene = budgetChart(trees.filter(({ line }) => line.side === 'expenditure'));
  return {
    years: years.map(({ id, label }) => ({ id, label })),
    yearId: year?.id ?? null,
    lines: nodes.map((node) => lineView(index, node, disagreements)),
    totals: sideTotals(trees).map(({ side, amounts, variance }) => ({
      side,
      amounts: Object.fromEntries(Object.entries(amounts).map(([kind, pence]) => [kind, poundsText(pence)])),
      variance: variance === undefined ? null : differenceText(variance.pence),
    })),
    chart:
      scene === undefined || year === undefined
        ? null
        : {
            scene,
            alternative: budgetAlternative(
              trees.filter(({ line }) => line.side === 'expenditure'),
              year.label,
            ),
          },
    objectives: objectivesInOrder(index).map(({ id, ref, title }) => ({ id, title: `${ref} ${title}` })),
    activities: index.snapshot.activities
      .filter(({ mergedInto }) => mergedInto === null)
      .map((row) => ({
        id: row.id,
        title: `${activityTitle(row)}${row.ref === null ? '' : ` ${short(row.description, 50)}`}`,
      })),
  };
}

function lineNamed(session: Session, id: string): FinanceLine | undefined {
  return session.index().financeLines.get(id);
}

/** Whether one heading stands, however deep, under another. */
function standsUnder(index: RegisterIndex, id: string, above: string): boolean {
  const seen = new Set<string>();
  for (
    let at: string | null = id;
    at !== null && !seen.has(at);
    at = index.financeLines.get(at)?.parentId ?? null
  ) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

function withAllUnder(index: RegisterIndex, id: string): string[] {
  return [id, ...index.linesUnder(id).flatMap((row) => (row.id === id ? [] : withAllUnder(index, row.id)))];
}

/** A heading goes with everything under it; projects that it paid for stay, paid for by nothing. */
function removal(index: RegisterIndex, id: string): Change[] {
  const ids = new Set(withAllUnder(index, id));
  const { financeLinks, projects } = index.snapshot;
  return [
    ...[...ids].flatMap((line) => index.amountsOf(line).map((row) => remove(financeAmount, row.id))),
    ...financeLinks.filter(({ lineId }) => ids.has(lineId)).map((row) => remove(financeLink, row.id)),
    ...projects
      .filter(({ financeLineId }) => financeLineId !== null && ids.has(financeLineId))
      .map((row): Change => ({ entity: 'project', id: row.id, field: 'financeLineId', value: null })),
    ...[...ids].map((line) => remove(financeLine, line)),
  ];
}

function amountChanges(
  index: RegisterIndex,
  lineId: string,
  kind: AmountKind,
  pence: number | undefined,
): Change[] {
  const held = index.amountsOf(lineId).find((row) => row.kind === kind);
  if (pence === undefined) return held === undefined ? [] : [remove(financeAmount, held.id)];
  if (held === undefined) return [create(financeAmount, naturalId([lineId, kind]), { lineId, kind, pence })];
  if (held.pence === pence) return [];
  return [
    set(financeAmount, held.id, 'pence', pence),
    // What is typed here did not come from a spreadsheet any more.
    ...(held.source === null ? [] : [set(financeAmount, held.id, 'source', null)]),
    ...(held.sourceFileId === null ? [] : [set(financeAmount, held.id, 'sourceFileId', null)]),
  ];
}

function story(session: Session, lineId: string, kind: AmountKind): Result<AmountStory> {
  const index = session.index();
  const line = index.financeLines.get(lineId);
  if (line === undefined) return gone('budget heading');
  const held = index.amountsOf(lineId).find((row) => row.kind === kind);
  const file = index.snapshot.sourceFiles.find(({ id }) => id === held?.sourceFileId);
  return succeed({
    heading: line.heading,
    year: index.periods.get(line.yearId)?.label ?? '',
    kind,
    text: held === undefined ? null : moneyText(held.pence),
    source: held?.source ?? null,
    file: file === undefined ? null : { name: file.name, sha256: file.sha256, importedOn: file.importedOn },
    events: eventsOf(session, [naturalId([lineId, kind])]),
  });
}

const fieldNames = {
  heading: 'heading',
  owner: 'owner',
  reason: 'reason',
  notes: 'notes',
  side: 'side',
  parentId: 'place',
} as const;

export const finance: HandlersOf<typeof financeCalls, Caller> = {
  view: ({ yearId }, { session }) => succeed(view(session.index(), yearId)),

  addLine: ({ year, heading, side, parentId }, caller) => {
    const { session } = caller;
    const typed = typedYear(session.index(), year);
    if (!typed.ok) return typed;
    const { id: yearId, label, changes } = typed.value;
    const id = session.newId();
    const position = session.index().snapshot.financeLines.length;
    const made = create(financeLine, id, { yearId, heading, side, parentId, position });
    return writeAnswering(caller, `Add the budget heading ${short(heading)}, ${label}`, [...changes, made], {
      id,
      yearId,
    });
  },

  setLine: ({ id, field, value }, caller) => {
    const found = lineNamed(caller.session, id);
    if (found === undefined) return gone('budget heading');
    if (field === 'parentId' && value !== '' && standsUnder(caller.session.index(), value, id)) {
      return fail(
        'own-parent',
        `${found.heading} can't stand under itself or under one of its own headings. Nothing was written.`,
        { field },
      );
    }
    const next = field === 'heading' || field === 'side' ? value : emptyAsNull(value);
    if (found[field] === next) return succeed(null);
    return write(caller, `Change the ${fieldNames[field]} of ${short(found.heading)}`, [
      { entity: financeLine.name, id, field, value: next },
    ]);
  },

  setAmount: ({ lineId, kind, text }, caller) => {
    const index = caller.session.index();
    const found = index.financeLines.get(lineId);
    if (found === undefined) return gone('budget heading');
    const words = text.trim();
    const pence = words === '' ? undefined : readPounds(words);
    if (words !== '' && pence === undefined) {
      return fail(
        'not-money',
        `“${words}” is not an amount of money. Write it in pounds, like 1,234.50. Nothing was written.`,
        { field: kind },
      );
    }
    const said = pence === undefined ? 'nothing' : moneyText(pence);
    return write(
      caller,
      `Set the ${kind} of ${short(found.heading)} to ${said}`,
      amountChanges(index, lineId, kind, pence),
    );
  },

  link: ({ lineId, to, kind }, caller) => {
    const { session } = caller;
    const found = lineNamed(session, lineId);
    if (found === undefined) return gone('budget heading');
    const known = session
      .index()
      .snapshot.financeLinks.some(
        (row) => row.lineId === lineId && (row.objectiveId === to || row.activityId === to),
      );
    if (known) return succeed(null);
    const fields = kind === 'objective' ? { lineId, objectiveId: to } : { lineId, activityId: to };
    return write(caller, `Link ${short(found.heading)} to what it pays for`, [
      create(financeLink, session.newId(), fields),
    ]);
  },

  unlink: ({ linkId }, caller) => {
    const found = caller.session.index().snapshot.financeLinks.find(({ id }) => id === linkId);
    if (found === undefined) return gone('link');
    const heading = lineNamed(caller.session, found.lineId)?.heading ?? '';
    return write(caller, `Take a link away from ${short(heading)}`, [remove(financeLink, linkId)]);
  },

  remove: ({ id }, caller) => {
    const found = lineNamed(caller.session, id);
    if (found === undefined) return gone('budget heading');
    return write(
      caller,
      `Delete the budget heading ${short(found.heading)}`,
      removal(caller.session.index(), id),
    );
  },

  story: ({ lineId, kind }, { session }) => story(session, lineId, kind),
};
