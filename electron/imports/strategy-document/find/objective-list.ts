// The objectives of a document as they come up: by heading, by label, or named in a column of every row.

import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import { say } from '../../../../shared/language/say.ts';
import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import type { Account } from './account.ts';
import type { FoundObjective } from './findings.ts';
import { labelledObjective, splitStatement, trimmed, type ObjectiveWords } from './objective-words.ts';

export interface ObjectiveList {
  readonly all: FoundObjective[];
  readonly current: () => FoundObjective | undefined;
  /** Begins an objective that a heading or label announces. */
  readonly begin: (words: ObjectiveWords, location: DocumentLocation, heading?: string) => FoundObjective;
  /** The objective that words name by its title, its label or its ref alone; undefined where there is none so far. */
  readonly known: (text: string) => FoundObjective | undefined;
  /** Its section in the document has that number, by which a table may name it. */
  readonly numbered: (objective: FoundObjective, number: string) => void;
  /** The objective a cell names, or begins. */
  readonly named: (text: string, location: DocumentLocation) => FoundObjective;
  /** The document goes on to what belongs to no objective. */
  readonly close: () => void;
  /** The objective that was closed last. */
  readonly last: () => FoundObjective | undefined;
  /** For a table that comes before any heading. */
  readonly orFirst: (location: DocumentLocation) => FoundObjective;
}

/** "Objective 2: Roads", "2. Roads", "Roads". */
function wordsOfName(text: string): ObjectiveWords {
  const labelled = labelledObjective(text);
  if (labelled !== undefined && (labelled.ref !== null || labelled.title !== '')) return labelled;
  const leading = /^(?<ref>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2})*)[.:)\s–-]+(?<rest>\S.*)$/su.exec(
    text.trim(),
  )?.groups;
  if (leading === undefined) return { ref: null, ...splitStatement(text) };
  return { ...splitStatement(leading['rest'] ?? ''), ref: leading['ref'] ?? null };
}

/** One that one chapter describes and another has the tables of is the same by both; one without a title is like no other. */
function keyOf({ ref, title }: Pick<ObjectiveWords, 'ref' | 'title'>): string | undefined {
  return title === '' ? undefined : `${ref ?? ''}\n${comparable(title)}`;
}

export function objectiveList(documentTitle: string): ObjectiveList {
  const all: FoundObjective[] = [];
  const byKey = new Map<string, FoundObjective>();
  const byTitle = new Map<string, FoundObjective>();
  const byRef = new Map<string, FoundObjective>();
  let current: FoundObjective | undefined;

  const noteIn = (map: Map<string, FoundObjective>, key: string | undefined, objective: FoundObjective) => {
    if (key !== undefined && !map.has(key)) map.set(key, objective);
  };
  const note = (objective: FoundObjective) => {
    all.push(objective);
    noteIn(byKey, keyOf(objective), objective);
    noteIn(byTitle, comparable(objective.title), objective);
    noteIn(byRef, objective.ref === null ? undefined : comparable(objective.ref), objective);
  };

  const begin: ObjectiveList['begin'] = (words, location, heading) => {
    const { ref, title, statement } = words;
    const titled = title === '' ? undefined : byTitle.get(comparable(title));
    const isOfIt = titled !== undefined && (ref === null || titled.ref === null);
    const same = byKey.get(keyOf(words) ?? '') ?? (isOfIt ? titled : undefined);
    if (same !== undefined) {
      same.ref ??= ref;
      if (ref !== null) noteIn(byRef, comparable(ref), same);
      if (same.statement === '') same.statement = statement;
      current = same;
      return same;
    }
    const shown =
      heading === undefined || comparable(heading) === comparable(title) ? null : trimmed(heading);
    current = {
      ref,
      title: title === '' ? (heading ?? documentTitle) : title,
      heading: shown,
      statement,
      measures: [],
      activities: [],
      notes: [],
      leads: [],
      location,
    };
    note(current);
    return current;
  };

  const known = (text: string) => {
    const { ref, title } = wordsOfName(text);
    const isRefOnly = title === '' || labelledObjective(text)?.ref != null;
    const key = ref === null ? undefined : keyOf({ ref, title }); // before another of the same title
    const own = key === undefined ? undefined : byKey.get(key);
    return own ?? byTitle.get(comparable(title)) ?? byRef.get(comparable(isRefOnly ? (ref ?? text) : text));
  };

  return {
    all,
    known,
    numbered: (objective, number) => {
      noteIn(byRef, comparable(number), objective);
    },
    current: () => current,
    close: () => {
      current = undefined;
    },
    last: () => all.at(-1),
    begin,
    named: (text, location) => {
      const found = known(text);
      current = found ?? current;
      if (found !== undefined) return found;
      const { ref, title, statement } = wordsOfName(text);
      return begin({ ref, title: title === '' ? oneLine(text) : title, statement }, location);
    },
    orFirst: (location) => current ?? begin({ ref: null, title: documentTitle, statement: '' }, location),
  };
}

const prefixed = /^(.+?)[.-][\p{L}\d]+$/u;

/** 2 of "2.1"; undefined for a number that is of no other. */
export function prefixOf(ref: string | null): string | undefined {
  return prefixed.exec(ref ?? '')?.[1];
}

/** What all activities of an objective begin with: 2 of "2.1" and "2.3". */
function commonPrefix({ activities }: FoundObjective): string | undefined {
  const prefixes = new Set(activities.flatMap(({ ref }) => prefixOf(ref) ?? []));
  const [only] = prefixes;
  return prefixes.size === 1 ? only : undefined;
}

/**
 * What a heading says is an objective's ref, even where another has it too: refs are the board's own (docs/domain.md, case 12), and that is
 * said. One without takes the number that its activities carry, else its own among the others; never one that a heading says.
 */
export function settleRefs(objectives: readonly FoundObjective[], account: Account): void {
  const taken = new Set<string>();
  for (const { ref, title, location } of objectives) {
    if (ref === null) continue;
    if (taken.has(ref)) account.assume(location, say('document.ref-twice', { ref, title }));
    taken.add(ref);
  }
  objectives.forEach((objective, index) => {
    if (objective.ref !== null) return;
    let ref = commonPrefix(objective);
    for (let number = index + 1; ref === undefined || taken.has(ref); number += 1) ref = String(number);
    objective.ref = ref;
    taken.add(ref);
  });
}
