// What a line says behind its own label: "Actions: build homes; insulate halls", "Action 1.1: Build homes", and of that action "Lead: Clerk",
// "By: May 2027".

import { isNoDate } from '../../../../../shared/activities/model/milestone.ts';
import type { DocumentLocation } from '../../../../../shared/kernel/provenance.ts';
import { lines, oneLine } from '../../../../../shared/language/plain.ts';
import { readMilestone } from '../../../../../shared/language/reading/dates/read-milestone.ts';
import { readLeads, type ReadLead } from '../../../../../shared/language/reading/names/read-leads.ts';
import type { SourceParagraph } from '../../read/source-document.ts';
import { sayHowDue } from '../due-said.ts';
import { activityInWords } from './activity-in-words.ts';
import type { FoundActivity, FoundObjective } from '../findings.ts';
import { readProgress } from '../progress-words.ts';
import { columnFor } from '../table/columns.ts';
import { measureInWords } from '../table/label-table.ts';
import type { Walk } from '../walk.ts';

const labelled = /^(?<label>[^:]{2,60}?)\s*:\s*(?<value>\S.*)$/su;
/** "Action 2 – Build". */
const dashed =
  /^(?<label>[\p{L}\s]{2,30}\s(?:no\.?\s*)?\p{Lu}{0,3}\d[\d.-]*\p{Ll}?)\s+[–—-]\s+(?<value>\S.*)$/su;
/** "Find land. Lead: Estates. By: June 2027." */
const nextLabel = /\s*[.;,|]\s+(?=\p{Lu}[\p{L}\s]{1,30}:\s)/u;
const ofOne = /^(?<kind>[\p{L}\s]+?)\s+(?:no\.?\s*)?(?<ref>\p{Lu}{0,3}\d{1,2}(?:[.-]\d{1,2})*\p{Ll}?)$/u;

const question = /^(?:how|what|sut|beth)$/iu;

export interface Stated {
  readonly role: 'activity' | 'measure' | 'lead' | 'milestone' | 'progress';
  /** Of one activity: "1.1". */
  readonly ref: string | null;
  readonly value: string;
}

/** Undefined for a label without a value, or with one that nobody knows. */
export function statedIn({ text, style }: Pick<SourceParagraph, 'text' | 'style'>): Stated | undefined {
  const line = oneLine(text);
  const { label = '', value = '' } = (dashed.exec(line) ?? labelled.exec(line))?.groups ?? {};
  if (label === '' || style === 'list' || style === 'contents' || style === 'title') return undefined;
  const { kind = label, ref = null } = ofOne.exec(label)?.groups ?? {};
  // "How: by working together" says more of what stands before it.
  if (question.test(label)) return undefined;
  const { role } = columnFor(kind);
  if (ref !== null) return role === 'activity' ? { role, ref, value } : undefined;
  return role === 'activity' ||
    role === 'measure' ||
    role === 'lead' ||
    role === 'milestone' ||
    role === 'progress'
    ? { role, ref, value }
    : undefined;
}

function parted(value: string): string[] {
  return value
    .split(/\s*;\s*(?:and\s+)?/u)
    .flatMap((part) => lines(part))
    .filter((part) => part !== '');
}

/** "Cllr Lee | Lead officer: Jane Poe": each with a label of its own, but for the first. */
export function leadsIn(value: string): ReadLead[] {
  const [first = '', ...more] = value.split(nextLabel);
  return [first, ...more.map((each) => statedIn({ text: each, style: 'body' })?.value ?? each)].flatMap(
    readLeads,
  );
}

/** What becomes of a line: `in its words` where it was kept though nobody understands it, so that it is listed too. */
export type Taken = 'read' | 'in its words' | undefined;

/** Undefined where it isn't taken up: what is said of one action needs an action to be said of. */
export function takeStated(
  walk: Walk,
  objective: FoundObjective,
  { role, ref, value }: Stated,
  { location }: Pick<SourceParagraph, 'location'>,
): Taken {
  const reading = { account: walk.account, years: walk.clock.years };
  const { activities } = objective;
  if (role === 'measure') {
    objective.measures.push(...parted(value).map((text) => measureInWords(text, location, 'adopted')));
    return 'read';
  }
  if (role === 'activity') {
    const [first = value, ...more] = ref === null ? [] : value.split(nextLabel);
    const texts = ref === null ? parted(value) : [first];
    activities.push(
      ...texts.map((text) => ({
        ...activityInWords(text, location, reading),
        ...(ref === null ? {} : { ref }),
      })),
    );
    walk.ofOneActivity = ref !== null;
    for (const each of more) saidBehind(walk, objective, each, location);
    return 'read';
  }
  const last = activities.at(-1);
  if (last === undefined || !walk.ofOneActivity) return undefined;
  const { isRead, ...said } = saidOf(role, value, location, walk);
  activities[activities.length - 1] = {
    ...last,
    ...said,
    ...(role === 'lead' ? { leadLocation: location } : {}),
  };
  return isRead ? 'read' : 'in its words';
}

/** What isn't understood stays with the words before it. */
function saidBehind(walk: Walk, objective: FoundObjective, text: string, location: DocumentLocation) {
  const stated = statedIn({ text: text.replace(/\.$/u, ''), style: 'body' });
  if (stated !== undefined && stated.ref === null && !['activity', 'measure'].includes(stated.role))
    if (takeStated(walk, objective, stated, { location }) !== undefined) return;
  const last = objective.activities.at(-1);
  if (last !== undefined)
    objective.activities[objective.activities.length - 1] = {
      ...last,
      description: `${last.description}. ${text}`,
    };
}

function saidOf(
  role: 'lead' | 'milestone' | 'progress',
  value: string,
  location: DocumentLocation,
  { clock, account }: Walk,
): Partial<FoundActivity> & { readonly isRead: boolean } {
  if (role === 'lead') return { isRead: true, leads: leadsIn(value), leadText: value };
  if (role === 'milestone') {
    const milestone = readMilestone(value, clock.years);
    sayHowDue(oneLine(value), milestone, location, { account, years: clock.years });
    return { isRead: !isNoDate(milestone), milestone };
  }
  const read = readProgress(value, clock.today);
  if (read === undefined) return { isRead: false, progress: 'not understood', progressNote: value };
  if (read.inferred !== undefined) account.infer(location, read.inferred, read.progress);
  if (read.assumption !== undefined) account.assume(location, read.assumption);
  return { isRead: true, progress: read.progress, progressNote: read.note };
}
