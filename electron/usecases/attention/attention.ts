// Attention: each concern with where it opens and what settles it there.

import type { AttentionItem, attentionCalls, Remedy } from '../../../shared/attention/calls.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import type { Destination } from '../../../shared/kernel/destination.ts';
import { create, remove, set, type Change } from '../../../shared/kernel/change.ts';
import { dismissal } from '../../../shared/attention/model/dismissal.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { figure } from '../../../shared/figures/model/figure.ts';
import { statement } from '../../../shared/figures/model/statement.ts';
import { succeed } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { activityTitle } from '../../../shared/activities/rules/activity-title.ts';
import { sortedAttention } from '../../../shared/attention/rules/attention.ts';
import { concernKey, type Attention, type Concern } from '../../../shared/attention/rules/concern.ts';
import {
  contradictionsOf,
  objectivesInAgreement,
  type Contradiction,
} from '../../../shared/figures/rules/contradictions.ts';
import { say } from '../../../shared/language/say.ts';
import { destinationOf } from '../../../shared/register/opening.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import { gone, short, write, type Caller } from '../caller.ts';
import type { Session } from '../../session/session.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';

function contradictionOf(index: RegisterIndex, statementId: string): Contradiction | undefined {
  const stated = index.snapshot.statements.find(({ id }) => id === statementId);
  const use = index.uses.get(stated?.measureUseId ?? '');
  return use && contradictionsOf(index, use).find(({ statement: { id } }) => id === statementId);
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

/** How a concern is settled on the spot; the rest are mended where they open. */
const remedies: Readonly<
  Partial<Record<Concern, (index: RegisterIndex, about: readonly string[]) => Remedy>>
> = {
  contradiction: (index, [statementId = '']) => chooseRemedy(index, statementId),
  'likely duplicate': mergeRemedy,
};

function remedyFor(index: RegisterIndex, { concern, about }: Attention): Remedy {
  const ids = about.map(({ id }) => id);
  return remedies[concern]?.(index, ids) ?? { kind: 'go' };
}

function destinationFor(index: RegisterIndex, { mendedAt }: Attention): Destination {
  return destinationOf(index, mendedAt.entity, mendedAt.id) ?? { screen: 'attention', focus: '' };
}

function view(index: RegisterIndex, item: Attention): AttentionItem {
  const { concern, objectiveRef, sentence } = item;
  return {
    key: concernKey(item),
    concern,
    objectiveRef,
    sentence,
    remedy: remedyFor(index, item),
    ...destinationFor(index, item),
  };
}

function settleChanges(index: RegisterIndex, statementId: string, keep: 'ours' | 'theirs'): Change[] {
  const found = contradictionOf(index, statementId);
  if (found === undefined) return [];
  const settled = set(statement, statementId, 'settled', true);
  if (keep === 'ours') return [settled];
  const { value, provenance } = found.statement;
  return [
    settled,
    set(figure, found.figure.id, 'value', value),
    set(figure, found.figure.id, 'provenance', provenance),
  ];
}

function dismissChanges(
  session: Session,
  author: string,
  key: string,
  said: Saying,
  reason: string,
): Change[] {
  const id = naturalId([key]);
  const on = session.today();
  const known = session.index().snapshot.dismissals.some((row) => row.id === id);
  if (!known) return [create(dismissal, id, { concernKey: key, said, reason, by: author, on })];
  return [
    set(dismissal, id, 'said', said),
    set(dismissal, id, 'reason', reason),
    set(dismissal, id, 'by', author),
    set(dismissal, id, 'on', on),
  ];
}

function attentionOf(session: Session) {
  return sortedAttention(session.index(), session.today());
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
    const act = say('attention.settle', {
      measure: short(found.measure.name),
      period: periodName(found.period),
      figure: figureText(value),
    });
    return write(caller, act, settleChanges(index, statementId, keep));
  },

  dismiss: ({ key, sentence, reason }, caller) =>
    write(
      { ...caller, reason },
      say('attention.set-aside', { concern: sentence }),
      dismissChanges(caller.session, caller.author, key, sentence, reason),
    ),

  restore: ({ key }, caller) => {
    const found = caller.session.index().snapshot.dismissals.find((row) => row.concernKey === key);
    if (found === undefined) return gone('entry');
    return write(caller, say('attention.take-up', { concern: found.said }), [remove(dismissal, found.id)]);
  },
};
