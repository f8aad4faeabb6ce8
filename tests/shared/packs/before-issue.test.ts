// What is found before a pack goes out. What a late item owes goes by the rule of its body: also where it came in by another copy, which no
// screen would have let in.

import { describe, expect, it } from 'vitest';
import { beforeIssue, toIssueOf } from '../../../shared/packs/rules/before-issue/before-issue.ts';
import { issueConcerns } from '../../../shared/packs/rules/before-issue/finding.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import {
  emptySnapshot,
  type AgendaItem,
  type Body,
  type Publication,
} from '../../../shared/register/snapshot.ts';
import { inEnglish } from '../../in-english.ts';
import { anItem, board, july } from '../meetings/an-agenda.ts';

const published: Publication = {
  id: 'p',
  meetingId: 'july',
  itemId: null,
  kind: 'agenda',
  on: '2026-07-10',
  time: null,
  meetingDay: july.day,
  by: null,
  summoned: [],
  particulars: null,
  reason: null,
  position: 0,
};

function stopping(late: AgendaItem['late'], kind: Body['kind'] = 'council-england'): string[] {
  const index = indexOf({
    ...emptySnapshot,
    bodies: [{ ...board, kind }],
    meetings: [july],
    agendaItems: [anItem({ late })],
    publications: [published],
  });
  const toIssue = toIssueOf(index, july, 'public', '2026-07-15');
  return beforeIssue(toIssue, { attention: [], isHere: () => true, saidOpenly: [] })
    .filter(({ concern }) => issueConcerns[concern] === 'stops')
    .map(({ sentence }) => inEnglish(sentence));
}

const late = { opinionOf: '', circumstances: 'The roof leaks.', on: '2026-07-12' };

describe('a late item', () => {
  it('stops the issue while nothing says why it can’t wait', () => {
    expect(stopping(null)).toEqual([expect.stringContaining('nothing says why it can’t wait')]);
  });

  it('stops the issue of a council’s pack while it isn’t said whose opinion it is', () => {
    expect(stopping(late)).toEqual([expect.stringContaining('whose opinion')]);
    expect(stopping({ ...late, opinionOf: 'The Mayor' })).toEqual([]);
  });

  it('waits where the rule has no door for it, whatever is said', () => {
    expect(stopping({ ...late, opinionOf: 'The Mayor' }, 'parish-england')).toEqual([
      expect.stringContaining('waits for the next meeting'),
    ]);
  });

  it('needs no opinion where the rules are the body’s own', () => {
    expect(stopping(late, 'charity')).toEqual([]);
  });
});

function concernsOf(agendaItems: readonly AgendaItem[]): string[] {
  const june = { ...july, id: 'june', day: '2026-06-16', state: 'drafted' as const };
  const index = indexOf({ ...emptySnapshot, bodies: [board], meetings: [july, june], agendaItems });
  const toIssue = toIssueOf(index, july, 'public', '2026-07-15');
  return beforeIssue(toIssue, { attention: [], isHere: () => true, saidOpenly: [] }).map(
    ({ concern }) => concern,
  );
}

describe('the business of a meeting', () => {
  it('is asked for where the agenda has none', () => {
    expect(concernsOf([])).toContain('no business');
    expect(concernsOf([anItem({ outcome: 'withdrawn' })])).toContain('no business');
    expect(concernsOf([anItem({})])).not.toContain('no business');
  });

  it('lacks no paper where it is to agree the minutes, which stand in the pack', () => {
    expect(concernsOf([anItem({ title: 'Minutes of the last meeting' })])).not.toContain('no paper');
    expect(concernsOf([anItem({ title: 'Accounts' })])).toContain('no paper');
  });
});

function textsFound(given: readonly { readonly id: string; readonly original: string }[]) {
  const agendaItems = ['Apologies', 'Accounts', 'Lease'].map((title) => anItem({ id: title, title }));
  const translations = given.map(({ id, original }) => ({
    id: `agenda_item/${id}/title/cy`,
    ofKind: 'agenda_item' as const,
    ofId: id,
    field: 'title',
    language: 'cy' as const,
    text: `${id} yn Gymraeg`,
    original,
  }));
  const index = indexOf({ ...emptySnapshot, bodies: [board], meetings: [july], agendaItems, translations });
  const toIssue = toIssueOf(index, july, 'public', '2026-07-15');
  return beforeIssue(toIssue, { attention: [], isHere: () => true, saidOpenly: [] })
    .filter(({ concern }) => concern.startsWith('texts '))
    .map(({ sentence, at }) => [inEnglish(sentence), at.id]);
}

describe('the texts of a pack in its other language', () => {
  it('are none to speak of where nobody has given one', () => {
    expect(textsFound([])).toEqual([]);
  });

  it('are missing, or have changed since, each with the first of them', () => {
    const found = textsFound([
      { id: 'Apologies', original: 'Apologies' },
      { id: 'Accounts', original: 'The accounts' },
    ]);
    expect(found).toEqual([
      [
        'One text has changed since it was given in Welsh. A pack in Welsh prints it as it was written.',
        'agenda_item/Accounts/title/cy',
      ],
      [
        '2 texts haven’t been given in Welsh. A pack in Welsh prints them as they were written.',
        'meeting/july/place/cy',
      ],
    ]);
  });
});
