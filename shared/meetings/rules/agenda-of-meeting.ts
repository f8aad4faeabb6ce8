// The agenda of one meeting out of the register: its parts, what the rules of its body say of openness, and the resolution that its exempt
// items need.

import { excludingResolution, saysReason, type OpennessRules } from '../../bodies/rules/openness.ts';
import { rulesOfBody } from '../../bodies/rules/rules-of-body.ts';
import type { Saying } from '../../kernel/saying.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { AgendaItem, Meeting } from '../../register/snapshot.ts';
import { meeting } from '../model/meeting.ts';
import { agendaParts, type AgendaPart, type NumberedItem } from './agenda.ts';

export function agendaOf(index: RegisterIndex, { id, bodyId }: Meeting): AgendaPart[] {
  const { agendaSections, agendaItems, bodies } = index.snapshot;
  return agendaParts(
    agendaSections.filter(({ meetingId }) => meetingId === id),
    agendaItems.filter(({ meetingId }) => meetingId === id),
    bodies.find((row) => row.id === bodyId)?.itemNumbering ?? 'plain',
  );
}

/** On the day of the meeting, with what the body does otherwise. */
export function opennessOf(index: RegisterIndex, { bodyId, day }: Meeting): OpennessRules {
  return rulesOfBody(index, bodyId, day).rule('openness')?.value ?? 'own';
}

/** Undefined where no item is exempt. */
export function resolutionOf(rules: OpennessRules, items: readonly NumberedItem[]): Saying | undefined {
  const closed = items
    .filter(({ row: { openness, outcome } }) => openness === 'exempt' && outcome !== 'withdrawn')
    .map(({ row: { title, exemption }, number }) => ({
      number: number === '' ? undefined : number,
      title,
      paragraphs: exemption?.paragraphs ?? [],
      reason: exemption?.publicInterest ?? '',
    }));
  return excludingResolution(rules, closed);
}

/** Whether the resolution of its meeting says, for everybody to read, why it is exempt. Elsewhere that is for the file. */
export function isReasonSaid(
  index: RegisterIndex,
  { meetingId, openness, outcome }: Pick<AgendaItem, 'meetingId' | 'openness' | 'outcome'>,
): boolean {
  if (openness !== 'exempt' || outcome === 'withdrawn') return false;
  const at = index.look(meeting, meetingId);
  return at !== undefined && saysReason(opennessOf(index, at));
}
