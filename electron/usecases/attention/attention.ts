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
import type { Saying, Spoken } from '../../../shared/kernel/saying.ts';
import { activityTitle } from '../../../shared/activities/rules/activity-title.ts';
import { sortedAttention } from '../../../shared/attention/rules/attention.ts';
import {
  concernKey,
  concernsOfInterests,
  type Attention,
  type Concern,
} from '../../../shared/attention/rules/concern.ts';
import { objectivesInAgreement, type Contradiction } from '../../../shared/figures/rules/contradictions.ts';
import { measureInUse } from '../../../shared/figures/rules/measure-in-use.ts';
import { say } from '../../../shared/language/say.ts';
import type { Activity } from '../../../shared/register/snapshot.ts';
import { destinationOf } from '../../../shared/register/opening.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { figureText } from '../../../shared/language/figure-text.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { lastPack } from '../../register/read/issued-packs.ts';
import { sayNothing } from '../../../shared/attention/rules/status-concerns.ts';
import { gone, write, type Caller } from '../caller.ts';
import { attentionOfTheLog } from './of-the-log.ts';
import type { Session } from '../../session/session.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';

interface OnADay {
  readonly index: RegisterIndex;
  readonly today: string;
}

function contradictionOf({ index, today }: OnADay, statementId: string): Contradiction | undefined {
  const stated = index.snapshot.statements.find(({ id }) => id === statementId);
  const use = index.uses.get(stated?.measureUseId ?? '');
  const used = use && measureInUse(index, use, today);
  return used?.contradictions.find(({ statement: { id } }) => id === statementId);
}

function chooseRemedy(on: OnADay, statementId: string): Remedy {
  const found = contradictionOf(on, statementId);
  if (found === undefined) return { kind: 'go' };
  const others = objectivesInAgreement(on.index, found).map(({ ref }) => ref);
  return {
    kind: 'choose',
    statementId,
    ours: figureText(found.figure.value),
    theirs: figureText(found.statement.value),
    ourRefs: others.join(', '),
    theirRef: found.objective.ref,
  };
}

/** What two are called beside each other: alike, and without refs, they are told apart by which comes first. */
function titlesOfTwo(index: RegisterIndex, a: Activity, b: Activity): readonly [Spoken, Spoken] {
  const titles = [activityTitle(a), activityTitle(b)] as const;
  if (titles[0] !== titles[1]) return titles;
  const refOf = ({ objectiveId }: Activity) => index.objectives.get(objectiveId)?.ref ?? '';
  return [say('attention.first-alike', { ref: refOf(a) }), say('attention.second-alike', { ref: refOf(b) })];
}

function mergeRemedy({ index }: OnADay, [first, second]: readonly string[]): Remedy {
  const [a, b] = [index.activities.get(first ?? ''), index.activities.get(second ?? '')];
  if (a === undefined || b === undefined) return { kind: 'go' };
  const [ofFirst, ofSecond] = titlesOfTwo(index, a, b);
  return { kind: 'merge', firstId: a.id, secondId: b.id, first: ofFirst, second: ofSecond };
}

/** How a concern is settled on the spot; the rest are put right where they open. */
const remedies: Readonly<Partial<Record<Concern, (on: OnADay, about: readonly string[]) => Remedy>>> = {
  contradiction: (on, [statementId = '']) => chooseRemedy(on, statementId),
  'likely duplicate': mergeRemedy,
};

function remedyFor(on: OnADay, { concern, about }: Attention): Remedy {
  const ids = about.map(({ id }) => id);
  return remedies[concern]?.(on, ids) ?? { kind: 'go' };
}

function destinationFor(index: RegisterIndex, { concern, putRightAt, opens }: Attention): Destination {
  // What is lacking is in the register of interests, wherever its person or the declaration opens otherwise.
  if (concernsOfInterests.has(concern)) return { screen: 'interests', focus: putRightAt.id };
  return (
    destinationOf(index, opens?.entity ?? putRightAt.entity, opens?.id ?? putRightAt.id) ?? {
      screen: 'attention',
      focus: '',
    }
  );
}

function view(on: OnADay, item: Attention): AttentionItem {
  const { concern, objectiveRef, sentence } = item;
  return {
    key: concernKey(item),
    concern,
    objectiveRef,
    sentence,
    remedy: remedyFor(on, item),
    ...destinationFor(on.index, item),
  };
}

function settleChanges(
  { statement: stated, figure: held }: Contradiction,
  keep: 'ours' | 'theirs',
): Change[] {
  const settled = set(statement, stated.id, 'settled', true);
  if (keep === 'ours') return [settled];
  const { value, provenance } = stated;
  return [settled, set(figure, held.id, 'value', value), set(figure, held.id, 'provenance', provenance)];
}

function dismissChanges(
  session: Session,
  author: string,
  item: Attention,
  said: Saying,
  reason: string,
): Change[] {
  const key = concernKey(item);
  const id = naturalId([key]);
  const on = session.today();
  const known = session.index().snapshot.dismissals.some((row) => row.id === id);
  if (!known) {
    const about = item.about.map((each) => ({ entity: each.entity, id: each.id }));
    return [create(dismissal, id, { concernKey: key, about, said, reason, by: author, on })];
  }
  return [
    set(dismissal, id, 'said', said),
    set(dismissal, id, 'reason', reason),
    set(dismissal, id, 'by', author),
    set(dismissal, id, 'on', on),
  ];
}

function nowIn(session: Session): OnADay {
  return { index: session.index(), today: session.today() };
}

function attentionOf(session: Session) {
  const index = session.index();
  const register = session.view();
  return sortedAttention(
    index,
    session.today(),
    lastPack(register, index),
    attentionOfTheLog(index, register),
  );
}

export const attention: HandlersOf<typeof attentionCalls, Caller> = {
  list: (_input, { session }) => {
    const on = nowIn(session);
    const { open, dismissed } = attentionOf(session);
    return succeed({
      open: open.map((item) => view(on, item)),
      nothing: sayNothing(on.index, on.today),
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
    const found = contradictionOf(nowIn(caller.session), statementId);
    if (found === undefined) return gone('contradiction');
    const value = keep === 'ours' ? found.figure.value : found.statement.value;
    const act = say('attention.settle', {
      measure: firstWords(found.measure.name),
      period: periodName(found.period),
      figure: figureText(value),
    });
    return write(caller, act, settleChanges(found, keep));
  },

  dismiss: ({ key, sentence, reason }, caller) => {
    const { open, dismissed } = attentionOf(caller.session);
    const found = [...open, ...dismissed.map(({ item }) => item)].find((item) => concernKey(item) === key);
    if (found === undefined) return gone('concern');
    return write(
      { ...caller, reason },
      say('attention.set-aside', { concern: sentence }),
      dismissChanges(caller.session, caller.author, found, sentence, reason),
    );
  },

  restore: ({ key }, caller) => {
    const found = caller.session.index().snapshot.dismissals.find((row) => row.concernKey === key);
    if (found === undefined) return gone('entry');
    return write(caller, say('attention.take-up', { concern: found.said }), [remove(dismissal, found.id)]);
  },
};
