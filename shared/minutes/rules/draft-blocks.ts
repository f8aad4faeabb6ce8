// What the record has of one item, as blocks of its minute: each is said anew from the record, so that it can't drift from it.

import { byPosition } from '../../kernel/in-order.ts';
import { seatRoles } from '../../bodies/model/seat.ts';
import { dispensation } from '../../interests/model/dispensation.ts';
import { sayByWhen } from '../../follow-up/rules/say-by-when.ts';
import type { Saying, Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Action, AgendaItem, Decision, Declaration, Meeting, Vote } from '../../register/snapshot.ts';
import { votes as waysToVote } from '../model/vote.ts';
import { castingRuleAt, decided, votesOn } from './decided.ts';
import { nameOf } from './draft-people.ts';
import { comings, turnsOf, wentHow, type Turn } from './room.ts';
import { attendanceRulesAt, attendedOf, namedAt } from './rooms-of-meeting.ts';
import { outFor, turnsBefore } from './turns-and-decisions.ts';

export type BlockKind = 'late' | 'movement' | 'declaration' | 'decision' | 'action' | 'outcome' | 'public';

export interface DraftBlock {
  readonly kind: BlockKind;
  /** Of what it says, wherever it is listed. */
  readonly id: string;
  readonly says: Saying;
  /** Lines below it: who moved it, how each voted. */
  readonly more: readonly Saying[];
}

/** A sentence of the minutes gives it its full stop. */
function bare(text: string): string {
  return text.trim().replace(/\.$/u, '');
}

function block(kind: BlockKind, id: string, says: Saying, more: readonly Saying[] = []): DraftBlock {
  return { kind, id, says, more };
}

function lateBlock({ id, late }: AgendaItem): DraftBlock[] {
  if (late === null) return [];
  const { opinionOf } = late;
  const circumstances = bare(late.circumstances);
  const says =
    opinionOf.trim() === ''
      ? say('minutes.said.late-own', { circumstances })
      : say('minutes.said.late', { opinionOf, circumstances });
  return [block('late', `late ${id}`, says)];
}

function movementBlock(index: RegisterIndex, turn: Turn, needed: number): DraftBlock {
  const { quorum, counted } = turn;
  const { id, at } = turn.movement;
  const what = wentHow(turn);
  const name = nameOf(index, turn.personId);
  const says =
    at === null ? say(`minutes.said.${what}`, { name }) : say(`minutes.said.${what}-at`, { name, at });
  const more =
    quorum === undefined
      ? []
      : [
          say(quorum === 'lost' ? 'minutes.said.quorum-lost' : 'minutes.said.quorum-back', {
            counted,
            needed,
          }),
        ];
  return block('movement', id, says, more);
}

function declarationBlock(index: RegisterIndex, row: Declaration): DraftBlock {
  const { id, personId, nature, followed, dispensationId } = row;
  const says = say('minutes.said.declared', {
    name: nameOf(index, personId),
    nature: bare(nature),
    followed: say(`minutes.followed.${followed}`),
  });
  const granted = index.look(dispensation, dispensationId);
  if (granted === undefined) return block('declaration', id, says);
  const { scope, grantedBy, grantedOn } = granted;
  const under = say('minutes.said.dispensation', {
    matter: bare(granted.matter),
    scope: say(`interests.scope.${scope}`),
    grantedBy: bare(grantedBy),
    day: { day: grantedOn },
  });
  return block('declaration', id, says, [under]);
}

function byName(index: RegisterIndex, votes: readonly Vote[]): Saying[] {
  return waysToVote.flatMap((vote) => {
    const names = votes
      .filter((each) => each.vote === vote)
      .map(({ personId }) => nameOf(index, personId))
      .sort((a, b) => a.localeCompare(b, 'en-GB'));
    return names.length === 0
      ? []
      : [
          say('minutes.said.votes', {
            vote: say(`minutes.vote.${vote}`),
            names: { several: names, between: ', ' },
          }),
        ];
  });
}

function movers(index: RegisterIndex, { moverId, seconderId }: Decision): Saying[] {
  const [mover, seconder] = [nameOf(index, moverId), nameOf(index, seconderId)];
  if (mover === '') return seconder === '' ? [] : [say('minutes.said.seconded', { seconder })];
  return [
    seconder === ''
      ? say('minutes.said.moved', { mover })
      : say('minutes.said.moved-seconded', { mover, seconder }),
  ];
}

function whyByName(index: RegisterIndex, meeting: Meeting, { how, askedBy }: Decision): Saying[] {
  if (how !== 'named') return [];
  const forced = namedAt(index, meeting);
  if (forced !== undefined) return [forced];
  const names = askedBy.map((id) => nameOf(index, id));
  return names.length === 0 ? [] : [say('minutes.said.asked-by', { names: { all: names } })];
}

function decisionBlock(index: RegisterIndex, meeting: Meeting, row: Decision): DraftBlock {
  const { id, text, reasons } = row;
  const { counted, needed } = row.attendanceThen;
  const votes = votesOn(index, row);
  const result = decided(row, votes, castingRuleAt(index, meeting));
  const key =
    result === undefined
      ? 'minutes.said.put'
      : result.outcome === 'carried'
        ? 'minutes.said.resolved'
        : 'minutes.said.lost';
  const notQuorate = needed !== null && counted < needed;
  return block('decision', id, say(key, { text }), [
    ...movers(index, row),
    ...(result === undefined ? [] : [result.says]),
    ...whyByName(index, meeting, row),
    ...(row.how === 'named' ? byName(index, votes) : []),
    ...(reasons === null ? [] : [say('minutes.said.reasons', { reasons })]),
    ...(notQuorate ? [say('minutes.was-not-quorate', { counted, needed })] : []),
  ]);
}

function actionBlock({ id, what, owner, due }: Action): DraftBlock {
  const says =
    due === null
      ? say('minutes.said.action', { what, owner })
      : say('minutes.said.action-by', { what, owner, due: sayByWhen(due) });
  return block('action', id, says);
}

const putOff: ReadonlySet<string> = new Set(['deferred', 'withdrawn', 'adjourned']);

function outcomeBlock(index: RegisterIndex, { id, outcome }: AgendaItem): DraftBlock[] {
  if (!putOff.has(outcome)) return [];
  const carried = index.snapshot.agendaItems.find(({ carriedFromId }) => carriedFromId === id);
  const to = index.snapshot.meetings.find((row) => row.id === carried?.meetingId);
  const was = say(`meetings.outcome.${outcome}`);
  return [
    block(
      'outcome',
      `outcome ${id}`,
      to === undefined
        ? say('minutes.said.outcome', { was })
        : say('minutes.said.outcome-to', { was, day: { day: to.day } }),
    ),
  ];
}

interface Placed {
  readonly position: number;
  readonly block: DraftBlock;
}

/** Each before the first of the others that was written down after it. Those of one place keep their order. */
function placedAmong(others: readonly Placed[], more: readonly Placed[]): DraftBlock[] {
  const before = Map.groupBy(more, (each) => others.find(({ position }) => position >= each.position));
  const placed = others.flatMap((other) => [...(before.get(other) ?? []), other]);
  return [...placed, ...(before.get(undefined) ?? [])].map((each) => each.block);
}

/** Whoever came or went while no item was taken stands before the first. */
export type BlocksOf = (item: AgendaItem | undefined) => DraftBlock[];

/** Of what the whole meeting shares, worked out once. */
export function blocksIn(index: RegisterIndex, meeting: Meeting): BlocksOf {
  const { snapshot } = index;
  const rules = attendanceRulesAt(index, meeting);
  const turns = turnsOf(attendedOf(index, meeting), rules);
  const itemIds = new Set(
    snapshot.agendaItems.filter((row) => row.meetingId === meeting.id).map(({ id }) => id),
  );
  const turnsAt = (itemId: string | undefined) =>
    turns.filter(
      ({ movement }) => (itemIds.has(movement.itemId ?? '') ? movement.itemId : undefined) === itemId,
    );
  const moved = (some: readonly Turn[]): Placed[] =>
    some.map((turn) => ({
      position: turn.movement.position,
      block: movementBlock(index, turn, rules.needed ?? 0),
    }));
  return (item) => {
    if (item === undefined) return moved(turnsAt(undefined)).map((each) => each.block);
    const { id } = item;
    const of = <T extends { readonly itemId: string | null }>(rows: readonly T[]) =>
      rows.filter(({ itemId }) => itemId === id);
    const decisions = of(snapshot.decisions).sort(byPosition);
    const own = turnsAt(id);
    const declarations = of(snapshot.declarations).sort(byPosition);
    const before = turnsBefore(own, decisions, outFor(declarations));
    const events = [
      ...moved(own.slice(0, before[0])),
      ...decisions.flatMap((row, at) => [
        { position: row.position, block: decisionBlock(index, meeting, row) },
        ...moved(own.slice(before[at], before[at + 1])),
      ]),
    ];
    return [
      ...lateBlock(item),
      ...placedAmong(
        events,
        declarations.map((row) => ({ position: row.position, block: declarationBlock(index, row) })),
      ),
      ...of(snapshot.actions).map(actionBlock),
      ...outcomeBlock(index, item),
    ];
  };
}

/**
 * Who presided, as far as the record has it: the first of those there by the order of roles, where that is the chair or the vice-chair. After they
 * left, or somebody came who goes before them, nothing says who did.
 */
export function presiding(index: RegisterIndex, meeting: Meeting): Spoken | undefined {
  const record = attendedOf(index, meeting);
  const { moved } = comings(record);
  const mayPreside = record.attendances
    .filter(({ role, state }) => state === 'present' && (role === 'chair' || role === 'vice-chair'))
    .sort((a, b) => seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role));
  const first = mayPreside.find(
    (row) => moved.find(({ personId }) => personId === row.personId)?.movement.what !== 'arrives',
  );
  if (first === undefined) return undefined;
  const name = nameOf(index, first.personId);
  const before = new Set(mayPreside.slice(0, mayPreside.indexOf(first)).map(({ personId }) => personId));
  const change = moved.find(({ personId, movement: { what } }) =>
    what === 'leaves' ? personId === first.personId : before.has(personId),
  );
  if (change === undefined) return name;
  const { at } = change.movement;
  return at === null
    ? say('drafting.presided-first', { name })
    : say('drafting.presided-until', { name, at });
}
