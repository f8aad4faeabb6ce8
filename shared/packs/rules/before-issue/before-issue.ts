// All that somebody should know before the pack of a meeting goes out to these readers: one list, what stops the issue first. What these
// readers don't get isn't held against their pack.

import type { Saying, Spoken } from '../../../kernel/saying.ts';
import { isolated } from '../../../language/isolate.ts';
import { say } from '../../../language/say.ts';
import type { Attention } from '../../../attention/rules/concern.ts';
import { agendaItem } from '../../../meetings/model/agenda-item.ts';
import { agendaOf, opennessOf } from '../../../meetings/rules/agenda-of-meeting.ts';
import { agendasFor } from '../../../meetings/rules/published-agendas.ts';
import { papersIn } from '../../../papers/rules/papers-in.ts';
import { publishedPapers } from '../../../papers/rules/standing.ts';
import { maySeePaper, type Audience } from '../../../papers/rules/who-may-see.ts';
import type { RegisterIndex } from '../../../register/register-index.ts';
import type { Meeting } from '../../../register/snapshot.ts';
import { issueConcerns, type IssueConcern, type IssueFinding, type ToIssue } from './finding.ts';
import { itemFindings } from './item-findings.ts';
import { letterFindings } from './letters.ts';
import { meetingFindings } from './meeting-findings.ts';
import { paperFindings } from './paper-findings.ts';
import { readingFindings } from './reading.ts';
import { registerFindings } from './register-findings.ts';
import { textFindings } from './text-findings.ts';

const order: readonly string[] = Object.keys(issueConcerns);

function place(concern: IssueConcern): number {
  return order.indexOf(concern);
}

export function toIssueOf(
  index: RegisterIndex,
  meeting: Meeting,
  audience: Audience,
  today: string,
): ToIssue {
  const papers = papersIn(index);
  const items = agendaOf(index, meeting)
    .flatMap((part) => part.items)
    .filter(({ row: { outcome } }) => outcome !== 'withdrawn' && outcome !== 'deferred')
    .map((item) => ({
      ...item,
      papers: papers
        .ofItem(item.row.id)
        .filter((row) => row.state !== 'withdrawn' && maySeePaper(index, row, audience)),
    }));
  return {
    index,
    meeting,
    audience,
    today,
    rules: opennessOf(index, meeting),
    items,
    papers: [...new Set(items.flatMap((item) => item.papers))],
    papersIn: papers,
    published: publishedPapers(agendasFor(index, meeting)),
  };
}

/** What an open item says that is kept from these readers elsewhere, as part of something else. */
export interface SaidOpenlyBefore {
  readonly itemId: string;
  readonly text: string;
  readonly of: Spoken;
}

function openlySaid({ index }: ToIssue, { itemId: id, ...said }: SaidOpenlyBefore): IssueFinding {
  const blanks = { title: isolated(index.look(agendaItem, id)?.title ?? ''), ...said };
  return { concern: 'said openly', sentence: say('issue.said-openly', blanks), at: { part: 'agenda', id } };
}

export interface BeforeIssue {
  /** What needs attention in the register, from which what the pack shows is taken. */
  readonly attention: readonly Attention[];
  /** Whether the bytes of a file are in this copy. */
  readonly isHere: (sha256: string) => boolean;
  readonly saidOpenly: readonly SaidOpenlyBefore[];
  /** What two people changed apart, where nobody has chosen. */
  readonly toBeChosen?: Saying | undefined;
}

function choiceFinding(sentence: Saying): IssueFinding {
  return { concern: 'to be chosen', sentence, at: { screen: 'conflicts', id: '' } };
}

export function beforeIssue(
  toIssue: ToIssue,
  { attention, isHere, saidOpenly, toBeChosen }: BeforeIssue,
): IssueFinding[] {
  return [
    ...itemFindings(toIssue),
    ...saidOpenly.map((each) => openlySaid(toIssue, each)),
    ...paperFindings(toIssue, isHere),
    ...meetingFindings(toIssue),
    ...textFindings(toIssue),
    ...(toBeChosen === undefined ? [] : [choiceFinding(toBeChosen)]),
    ...registerFindings(toIssue, attention),
    ...letterFindings(toIssue),
    ...readingFindings(toIssue),
  ].sort((a, b) => place(a.concern) - place(b.concern));
}
