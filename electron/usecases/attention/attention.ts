// Attention: each concern with the place it opens and what settles it there.

import type { AttentionItem, attentionCalls, Remedy } from '../../../shared/attention/calls.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { Screen } from '../../../shared/register/calls.ts';
import { create, remove, set, type Change } from '../../../shared/kernel/change.ts';
import { dismissal } from '../../../shared/attention/model/dismissal.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { figure } from '../../../shared/figures/model/figure.ts';
import { statement } from '../../../shared/figures/model/statement.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import {
  activityTitle,
  concernKey,
  sortedAttention,
  type Attention,
  type SortedAttention,
} from '../../../shared/attention/rules/attention.ts';
import { objectivesInAgreement } from '../../../shared/figures/rules/contradictions.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import { gone, short, write, type Caller } from '../caller.ts';
import type { Session } from '../../session/session.ts';

function contradictionOf(index: RegisterIndex, statementId: string) {
  const stated = index.snapshot.statements.find(({ id }) => id === statementId);
  const row = index.figures.get(stated?.figureId ?? '');
  const use = index.uses.get(stated?.measureUseId ?? '');
  const objective = index.objectives.get(use?.objectiveId ?? '');
  const measure = index.measures.get(row?.measureId ?? '');
  const period = index.periods.get(row?.periodId ?? '');
  if (!stated || !row || !use || !objective || !measure || !period) return undefined;
  return { statement: stated, figure: row, use, objective, measure, period };
}

function chooseRemedy(index: RegisterIndex, statementId: string): Remedy {
  const found = contradictionOf(index, statementId);
  if (found === undefined) return { kind: 'go' };
  const others = objectivesInAgreement(index, found).map(({ ref }) => ref);
  return {
    kind: 'choose',
    statementId,
    ours: figureText(found.figure.value),
    theirs: figureText(found.statement.value),
    ourPlace: others.join(', '),
    theirPlace: found.objective.ref,
  };
}

function mergeRemedy(index: RegisterIndex, [first, second]: readonly string[]): Remedy {
  const [a, b] = [index.activities.get(first ?? ''), index.activities.get(second ?? '')];
  if (a === undefined || b === undefined) return { kind: 'go' };
  return { kind: 'merge', firstId: a.id, secondId: b.id, first: activityTitle(a), second: activityTitle(b) };
}

function placeOf(index: RegisterIndex, { concern, about }: Attention): { screen: Screen; focus: string } {
  const [first = ''] = about;
  switch (concern) {
    case 'contradiction': {
      return { screen: 'figures', focus: contradictionOf(index, first)?.use.id ?? '' };
    }
    case 'finance': {
      const amount = index.snapshot.financeAmounts.find(({ id }) => id === first);
      return { screen: 'finance', focus: amount?.lineId ?? '' };
    }
    case 'grant limit':
      return { screen: 'finance', focus: first };
    case 'formula':
      return { screen: 'figures', focus: first };
    case 'missing figure': {
      const row = index.figures.get(first);
      const use = index.snapshot.measureUses.find(({ measureId, objectiveId }) =>
        row === undefined ? objectiveId === first : measureId === row.measureId,
      );
      return { screen: 'figures', focus: use?.id ?? '' };
    }
    case 'lapsed override':
      return index.activities.has(first)
        ? { screen: 'activities', focus: first }
        : {
            screen: 'strategy',
            focus: index.snapshot.measureUses.find((use) => use.measureId === first)?.objectiveId ?? '',
          };
    case 'overdue':
    case 'completed early':
    case 'likely duplicate':
      return { screen: 'activities', focus: first };
  }
}

function view(index: RegisterIndex, item: Attention): AttentionItem {
  const { concern, objectiveRef, sentence, about } = item;
  const remedy: Remedy =
    concern === 'contradiction'
      ? chooseRemedy(index, about[0] ?? '')
      : concern === 'likely duplicate'
        ? mergeRemedy(index, about)
        : { kind: 'go' };
  return { key: concernKey(item), concern, objectiveRef, sentence, remedy, ...placeOf(index, item) };
}

function settleChanges(index: RegisterIndex, statementId: string, keep: 'ours' | 'theirs'): Change[] {
  const found = contradictionOf(index, statementId);
  if (found === undefined) return [];
  const settled = set(statement, statementId, 'settled', true);
  if (keep === 'ours') return [settled];
  const { value, source } = found.statement;
  return [
    settled,
    set(figure, found.figure.id, 'value', value),
    set(figure, found.figure.id, 'source', source),
    ...(found.figure.sourceFileId === null ? [] : [set(figure, found.figure.id, 'sourceFileId', null)]),
  ];
}

function dismissChanges(
  session: Session,
  author: string,
  key: string,
  sentence: string,
  reason: string,
): Change[] {
  const id = naturalId([key]);
  const on = session.today();
  const known = session.index().snapshot.dismissals.some((row) => row.id === id);
  if (!known) return [create(dismissal, id, { concernKey: key, sentence, reason, by: author, on })];
  return [
    set(dismissal, id, 'sentence', sentence),
    set(dismissal, id, 'reason', reason),
    set(dismissal, id, 'by', author),
    set(dismissal, id, 'on', on),
  ];
}

interface Sorted {
  readonly today: string;
  readonly lists: SortedAttention;
}

/** The count in the navigation and the lists on the screens are of one register: worked out once for each state of it. */
const sorted = new WeakMap<RegisterIndex, Sorted>();

function attentionOf(session: Session): SortedAttention {
  const [index, today] = [session.index(), session.today()];
  const known = sorted.get(index);
  if (known?.today === today) return known.lists;
  const lists = sortedAttention(index, today);
  sorted.set(index, { today, lists });
  return lists;
}

export const attention: HandlersOf<typeof attentionCalls, Caller> = {
  list: (_input, { session }) => {
    const index = session.index();
    const { open, dismissed } = attentionOf(session);
    return succeed({
      open: open.map((item) => view(index, item)),
      dismissed: dismissed.map(({ item, dismissal: { reason, by, on } }) => ({
        key: concernKey(item),
        sentence: item.sentence,
        reason,
        by,
        on,
      })),
    });
  },
  count: (_input, { session }) => succeed({ open: attentionOf(session).open.length }),

  settle: ({ statementId, keep }, caller) => {
    const index = caller.session.index();
    const found = contradictionOf(index, statementId);
    if (found === undefined) return gone('contradiction');
    const value = keep === 'ours' ? found.figure.value : found.statement.value;
    const intent = `Settle ${short(found.measure.name)}, ${found.period.label}: ${figureText(value)}`;
    return write(caller, intent, settleChanges(index, statementId, keep));
  },

  dismiss: ({ key, sentence, reason }, caller) =>
    write(
      caller,
      `Set aside “${short(sentence, 100)}”, because: ${reason}`,
      dismissChanges(caller.session, caller.author, key, sentence, reason),
    ),

  restore: ({ key }, caller) => {
    const found = caller.session.index().snapshot.dismissals.find((row) => row.concernKey === key);
    if (found === undefined) return gone('entry');
    return write(caller, `Take up again “${short(found.sentence, 100)}”`, [remove(dismissal, found.id)]);
  },
};
