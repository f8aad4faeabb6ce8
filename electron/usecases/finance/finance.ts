// Money: budget headings of a year as a tree, their amounts, and what they pay for.

import { budgetAlternative } from '../../../shared/charts/budget-rows.ts';
import { budgetChart } from '../../../shared/charts/budget-chart.ts';
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
import { activity } from '../../../shared/activities/model/activity.ts';
import { activityTitle } from '../../../shared/activities/rules/activity-title.ts';
import { objective } from '../../../shared/strategy/model/objective.ts';
import { objectivesInOrder } from '../../../shared/strategy/rules/board-order.ts';
import {
  financeContradictions,
  financeTrees,
  financeYears,
  inOrder,
  saysOtherwise,
  notForecast,
  notInVariance,
  sideTotals,
  type FinanceNode,
} from '../../../shared/finance/rules/finance.ts';
import { destinationOf } from '../../../shared/register/opening.ts';
import { removalOf } from '../../../shared/register/removal.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { differenceText, moneyText, poundsText, readPounds } from '../../../shared/language/money.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { emptyAsNull, gone, write, writeAnswering, type Caller } from '../caller.ts';
import type { Session } from '../../session/session.ts';
import { eventsOf } from '../history/history-view.ts';
import { removeThings } from '../register/removal.ts';
import { typedYear } from './years.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';
import { objectiveTitle } from '../../../shared/strategy/rules/objective-title.ts';

function amountViews(
  node: FinanceNode,
  disagreements: ReadonlyMap<string, Saying>,
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
    const paidFor = index.objectives.get(row.objectiveId ?? '');
    if (paidFor !== undefined) {
      const opens = destinationOf(index, objective.name, paidFor.id) ?? null;
      return [{ id: row.id, title: objectiveTitle(paidFor), opens }];
    }
    const done = index.activities.get(row.activityId ?? '');
    if (done === undefined) return [];
    const opens = destinationOf(index, activity.name, done.id) ?? null;
    return [{ id: row.id, title: activityTitle(done), opens }];
  });
}

function lineView(
  index: RegisterIndex,
  node: FinanceNode,
  disagreements: ReadonlyMap<string, Saying>,
): FinanceLineView {
  const { line, depth, variance } = node;
  const { id, heading, side, parentId, budgetHolder, reason, notes } = line;
  return {
    id,
    heading,
    depth,
    side,
    parentId,
    budgetHolder,
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
    financeContradictions(index).map((each) => [each.stated.id, saysOtherwise(each)]),
  );
  const nodes = inOrder(trees);
  const scene = budgetChart(trees);
  return {
    years: years.map((row) => ({ id: row.id, label: periodName(row) })),
    yearId: year?.id ?? null,
    lines: nodes.map((node) => lineView(index, node, disagreements)),
    totals: sideTotals(trees).map(({ side, amounts, variance }) => ({
      side,
      amounts: Object.fromEntries(Object.entries(amounts).map(([kind, pence]) => [kind, poundsText(pence)])),
      variance: variance === undefined ? null : differenceText(variance.pence),
    })),
    notForecast: notForecast(trees).map(({ line }) => line.heading),
    notInVariance: notInVariance(trees).map(({ line }) => line.heading),
    chart:
      scene === undefined || year === undefined
        ? null
        : {
            scene,
            alternative: budgetAlternative(trees, periodName(year)),
          },
    objectives: objectivesInOrder(index).map((each) => ({ id: each.id, title: objectiveTitle(each) })),
    activities: index.snapshot.activities
      .filter(({ mergedInto }) => mergedInto === null)
      .map((row) => ({
        id: row.id,
        title: `${activityTitle(row)}${row.ref === null ? '' : ` ${firstWords(row.description, 50)}`}`,
      })),
  };
}

function lineNamed(session: Session, id: string): FinanceLine | undefined {
  return session.index().financeLines.get(id);
}

/** Whether one heading is under another, however deep. */
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

function amountChanges(
  index: RegisterIndex,
  lineId: string,
  kind: AmountKind,
  pence: number | undefined,
): Result<readonly Change[]> {
  const held = index.amountsOf(lineId).find((row) => row.kind === kind);
  if (pence === undefined)
    return held === undefined ? succeed([]) : removalOf(index, [{ entity: financeAmount, id: held.id }]);
  if (held === undefined)
    return succeed([create(financeAmount, naturalId([lineId, kind]), { lineId, kind, pence })]);
  if (held.pence === pence) return succeed([]);
  // What is typed here comes from no spreadsheet, whatever a colleague is importing into their own copy meanwhile.
  return succeed([
    set(financeAmount, held.id, 'pence', pence),
    set(financeAmount, held.id, 'provenance', null),
    set(financeAmount, held.id, 'sourceFileId', null),
  ]);
}

function story(session: Session, lineId: string, kind: AmountKind): Result<AmountStory> {
  const index = session.index();
  const line = index.financeLines.get(lineId);
  if (line === undefined) return gone('heading');
  const held = index.amountsOf(lineId).find((row) => row.kind === kind);
  const file = index.snapshot.sourceFiles.find(({ id }) => id === held?.sourceFileId);
  return succeed({
    heading: line.heading,
    year: periodName(index.periods.get(line.yearId)),
    kind,
    text: held === undefined ? null : moneyText(held.pence),
    provenance: held?.provenance ?? null,
    file: file === undefined ? null : { name: file.name, sha256: file.sha256, importedOn: file.importedOn },
    events: eventsOf(session, [naturalId([lineId, kind])]),
  });
}

function linkAct(index: RegisterIndex, heading: string, to: string): Saying {
  const done = index.activities.get(to);
  return done === undefined
    ? say('finance.link-objective', { heading, ref: index.objectives.get(to)?.ref ?? '' })
    : say('finance.link-activity', { heading, activity: activityTitle(done) });
}

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
    const act = say('finance.add-heading', { heading: firstWords(heading), year: label });
    return writeAnswering(caller, act, [...changes, made], { id, yearId });
  },

  setLine: ({ id, field, value }, caller) => {
    const found = lineNamed(caller.session, id);
    if (found === undefined) return gone('heading');
    if (field === 'parentId' && value !== '' && standsUnder(caller.session.index(), value, id)) {
      return fail('own-parent', say('finance.own-parent', { heading: found.heading }), { field });
    }
    const next = field === 'heading' || field === 'side' ? value : emptyAsNull(value);
    if (found[field] === next) return succeed(null);
    const named = firstWords(found.heading);
    const act =
      field === 'parentId'
        ? say('finance.move-heading', { heading: named })
        : field === 'side'
          ? say('finance.change-side', { heading: named })
          : say('finance.change', { field: say(`finance.field.${field}`), heading: named });
    return write(caller, act, [{ entity: financeLine.name, id, field, value: next }]);
  },

  setAmount: ({ lineId, kind, text }, caller) => {
    const index = caller.session.index();
    const found = index.financeLines.get(lineId);
    if (found === undefined) return gone('heading');
    const words = text.trim();
    const pence = words === '' ? undefined : readPounds(words);
    if (words !== '' && pence === undefined) {
      return fail('not-money', say('finance.not-money', { text: words }), { field: kind });
    }
    const changes = amountChanges(index, lineId, kind, pence);
    if (!changes.ok) return changes;
    const about = { kind: say(`finance.amount.${kind}`), heading: firstWords(found.heading) };
    return write(
      caller,
      pence === undefined
        ? say('finance.remove-amount', about)
        : say('finance.set-amount', { ...about, amount: { pence } }),
      changes.value,
    );
  },

  link: ({ lineId, to, kind }, caller) => {
    const { session } = caller;
    const found = lineNamed(session, lineId);
    if (found === undefined) return gone('heading');
    const known = session
      .index()
      .snapshot.financeLinks.some(
        (row) => row.lineId === lineId && (row.objectiveId === to || row.activityId === to),
      );
    if (known) return succeed(null);
    const fields = kind === 'objective' ? { lineId, objectiveId: to } : { lineId, activityId: to };
    return write(caller, linkAct(session.index(), firstWords(found.heading), to), [
      create(financeLink, session.newId(), fields),
    ]);
  },

  unlink: ({ linkId }, caller) => {
    const found = caller.session.index().snapshot.financeLinks.find(({ id }) => id === linkId);
    if (found === undefined) return gone('link');
    const heading = lineNamed(caller.session, found.lineId)?.heading ?? '';
    const act = say('finance.remove-link', { heading: firstWords(heading) });
    return write(caller, act, [remove(financeLink, linkId)]);
  },

  remove: ({ id }, caller) => {
    const found = lineNamed(caller.session, id);
    if (found === undefined) return gone('heading');
    return removeThings(
      caller,
      financeLine,
      [id],
      say('finance.remove', { heading: firstWords(found.heading) }),
    );
  },

  story: ({ lineId, kind }, { session }) => story(session, lineId, kind),
};
