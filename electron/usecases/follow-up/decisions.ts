// The decisions register, and what is said of a decision afterwards.

import type {
  DecisionLine,
  decisionsCalls,
  DecisionsView,
} from '../../../shared/follow-up/decision-calls.ts';
import { decisionFollowUp } from '../../../shared/follow-up/model/decision-follow-up.ts';
import {
  decisionRegister,
  decisionsMatching,
  type RegisteredDecision,
} from '../../../shared/follow-up/rules/decision-register.ts';
import type { DecisionFilters } from '../../../shared/follow-up/rules/decision-filters.ts';
import type { HandlersOf } from '../../../shared/kernel/call.ts';
import { create } from '../../../shared/kernel/change.ts';
import { fail, succeed } from '../../../shared/kernel/result.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { say } from '../../../shared/language/say.ts';
import { decision } from '../../../shared/minutes/model/decision.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { gone, writeAnswering, type Caller } from '../caller.ts';

function lineOf(index: RegisterIndex, row: RegisteredDecision): DecisionLine {
  const { item, meeting, body, number, minute, result = null, objectives, actions, followUps } = row;
  const { id, text, reasons, how, moverId, seconderId } = row.decision;
  return {
    id,
    itemId: item.id,
    meetingId: meeting.id,
    day: meeting.day,
    body,
    number,
    minute,
    title: item.title,
    recommendation: item.recommendation,
    text,
    reasons,
    how,
    result,
    openness: item.openness,
    mover: index.people.get(moverId ?? '')?.name ?? null,
    seconder: index.people.get(seconderId ?? '')?.name ?? null,
    objectives,
    actions,
    followUps: followUps.map(({ id: ofIt, on, by, text: said }) => ({ id: ofIt, on, by, text: said })),
  };
}

function view(index: RegisterIndex, filters: DecisionFilters): DecisionsView {
  const all = decisionRegister(index);
  const concerned = new Set(all.flatMap(({ people }) => [...people]));
  const objectives = new Map(all.flatMap((row) => row.objectives.map((each) => [each.id, each] as const)));
  return {
    decisions: decisionsMatching(all, filters).map((row) => lineOf(index, row)),
    total: all.length,
    bodies: index.snapshot.bodies
      .toSorted((a, b) => a.position - b.position)
      .map(({ id, name }) => ({ id, name })),
    people: index.snapshot.people
      .filter(({ id }) => concerned.has(id))
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    objectives: [...objectives.values()],
    years: [...new Set(all.map(({ meeting }) => meeting.day.slice(0, 4)))].sort().reverse(),
  };
}

export const decisions: HandlersOf<typeof decisionsCalls, Caller> = {
  list: (filters, { session }) => succeed(view(session.index(), filters)),

  followUp: ({ decisionId, on, text }, caller) => {
    const row = caller.session.index().look(decision, decisionId);
    if (row === undefined) return gone('decision');
    if (on > caller.session.today()) {
      return fail('not-yet', say('actions.not-yet', { day: { day: on } }), { field: 'on' });
    }
    const id = caller.session.newId();
    const act = say('decisions.act.follow-up', { decision: firstWords(row.text, 50) });
    const made = create(decisionFollowUp, id, { decisionId, on, by: caller.author, text });
    return writeAnswering(caller, act, [made], { id });
  },
};
