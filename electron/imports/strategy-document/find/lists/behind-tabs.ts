// A line of a list with columns made by tabs: what will be done, and behind the tabs who leads it and when it is due.

import { say } from '../../../../../shared/language/say.ts';
import {
  isClearlyDated,
  namesSeveral,
  readMilestone,
} from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { readLeads } from '../../../../../shared/language/reading/names/read-leads.ts';
import type { Milestone } from '../../../../../shared/activities/model/milestone.ts';
import type { DocumentLocation } from '../../../../../shared/kernel/provenance.ts';
import type { SourceParagraph } from '../../read/source-document.ts';
import type { Account } from '../account.ts';
import { sayHowDue } from '../due-said.ts';
import type { FoundPart } from '../findings.ts';
import type { Clock } from '../walk.ts';
import { looksLikeRef } from '../table/columns.ts';

/** What stands before the first tab of a line, and behind each; the number of a line is a part of its words. */
export function partedByTabs({ text, tabbed }: SourceParagraph): {
  readonly own: string;
  readonly behind: readonly string[];
} {
  const [first = '', ...behind] = (tabbed ?? []).filter((each) => each !== '');
  const [next, ...more] = behind;
  if (next === undefined) return { own: text, behind: [] };
  return looksLikeRef(first) ? { own: `${first} ${next}`, behind: more } : { own: first, behind };
}

function dueIn(text: string, { years }: Clock): Milestone | null {
  const due = readMilestone(text, years);
  return isClearlyDated(due) && !namesSeveral(text) ? due : null;
}

function namesLeads(text: string): boolean {
  const leads = readLeads(text);
  return leads.length > 0 && leads.every(({ kind }) => kind !== 'words' && kind !== 'offer');
}

/** An activity, or a part of one, with what stands behind its tabs. What is neither a date nor a lead stays with its words. */
export function withBehindTabs<T extends Pick<FoundPart, 'description' | 'leads' | 'milestone'>>(
  read: T,
  behind: readonly string[],
  location: DocumentLocation,
  { account, clock }: { readonly account: Account; readonly clock: Clock },
): T {
  let { description, leads, milestone } = read;
  const taken: string[] = [];
  for (const text of behind) {
    const due = milestone === null ? dueIn(text, clock) : null;
    if (due !== null) {
      milestone = due;
      sayHowDue(text, due, location, { account, years: clock.years });
    } else if (leads.length === 0 && namesLeads(text)) leads = readLeads(text);
    else {
      description = `${description} – ${text}`;
      continue;
    }
    taken.push(text);
  }
  if (taken.length > 0) account.assume(location, say('document.behind-tabs', { words: taken.join(', ') }));
  const leadText = leads === read.leads ? {} : { leadText: leads.map(({ text }) => text).join('; ') };
  return { ...read, description, leads, milestone, ...('leadText' in read ? leadText : {}) };
}
