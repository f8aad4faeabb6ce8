// The second of the import's three steps: what a document says against what the register holds. Nothing is written here.

import { say } from '../../../../shared/language/say.ts';
import type { Spoken } from '../../../../shared/kernel/saying.ts';
import { note } from '../../../../shared/strategy/model/note.ts';
import { objective } from '../../../../shared/strategy/model/objective.ts';
import { indexOf } from '../../../../shared/register/register-index.ts';
import type { Note, Objective, Snapshot, Strategy } from '../../../../shared/register/snapshot.ts';
import { strategy } from '../../../../shared/strategy/model/strategy.ts';
import { comparable } from '../../../../shared/language/plain.ts';
import type { Findings, FoundNote, FoundObjective } from '../find/findings.ts';
import { matchActivities } from './activities.ts';
import { firstWords } from '../../../../shared/language/first-words.ts';
import { compare, positionsFor, type MatchContext } from './compare.ts';
import { leadMatcher } from './leads.ts';
import type { ObjectiveWithId } from './figures.ts';
import { matchMeasures } from './measures.ts';
import { haveInCommon, pairUp } from './pairing.ts';
import { collector, type Plan } from './plan.ts';

export interface MatchOptions extends Omit<MatchContext, 'collect' | 'file' | 'index' | 'names'> {
  /** Where the days of a new strategy begin and end; London's, unless somebody says otherwise. */
  readonly timeZone?: string | undefined;
}

export function match(findings: Findings, snapshot: Snapshot, options: MatchOptions): Plan {
  const context = {
    ...options,
    file: findings.file,
    index: indexOf(snapshot),
    names: new Map<string, Spoken>(),
    collect: collector(),
  };
  const row = strategyFor(findings, snapshot);
  const strategyId = row?.id ?? context.newId();
  const { title, periodFrom, periodTo, vision, introduction } = findings;
  compare(context, {
    entity: strategy,
    name: title,
    location: null,
    id: strategyId,
    row,
    fields: { title, periodFrom, periodTo, vision, introduction, timeZone: options.timeZone },
    onlyAtFirst: ['timeZone'],
    typedWins: ['title', 'periodFrom', 'periodTo', 'vision', 'introduction'],
    open: blankIn({ periodFrom, periodTo, vision, introduction }),
  });

  const objectives = matchObjectives(context, snapshot, strategyId, findings);
  const leads = leadMatcher(context, snapshot);
  for (const { found, id } of objectives) {
    if (found.leads.length > 0)
      leads.match(
        { objectiveId: id },
        found.leads,
        say('strategy.objective-named', { ref: found.ref ?? '' }),
        found.location,
      );
  }
  matchMeasures(context, snapshot, strategyId, objectives, leads);
  matchActivities(context, snapshot, strategyId, objectives, leads);
  matchNotes(
    context,
    snapshot.notes.filter((each) => each.strategyId === strategyId),
    findings.notes,
    { strategyId },
  );
  for (const { found, id } of objectives) {
    matchNotes(
      context,
      snapshot.notes.filter((each) => each.objectiveId === id),
      found.notes,
      { objectiveId: id },
    );
  }
  return context.collect.plan();
}

function blankIn(fields: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.keys(fields).flatMap((field) => ((fields[field] ?? '') === '' ? [[field, '']] : [])),
  );
}

/**
 * The strategy with this title; else one that shares half its objectives with the document, whose title has changed; else the one that
 * the register was begun with, while it has nothing else.
 */
function strategyFor(findings: Findings, snapshot: Snapshot): Strategy | undefined {
  const titled = snapshot.strategies.find((row) => comparable(row.title) === comparable(findings.title));
  if (titled !== undefined) return titled;
  const titles = new Set(findings.objectives.map(({ title }) => comparable(title)));
  const shared = snapshot.strategies.find((row) => {
    const own = snapshot.objectives.filter(({ strategyId }) => strategyId === row.id);
    const both = own.filter(({ title }) => titles.has(comparable(title)));
    return both.length > 0 && both.length * 2 >= titles.size;
  });
  if (shared !== undefined) return shared;
  const [only, another] = snapshot.strategies;
  return another === undefined && snapshot.objectives.length === 0 ? only : undefined;
}

function matchObjectives(
  context: MatchContext,
  snapshot: Snapshot,
  strategyId: string,
  findings: Findings,
): ObjectiveWithId[] {
  const rows = snapshot.objectives.filter((row) => row.strategyId === strategyId);
  const rowOf = objectivePairs(snapshot, rows, findings.objectives);
  const positions = positionsFor(findings.objectives.map((found) => rowOf.get(found)?.position));
  const matched = findings.objectives.map((found, index) => {
    const row = rowOf.get(found);
    const id = row?.id ?? context.newId();
    const { title, heading, statement, location } = found;
    const ref = found.ref ?? String(index + 1);
    const name = say('strategy.objective-named', { ref });
    context.names.set(id, say('document.absent-objective', { ref, title }));
    compare(context, {
      entity: objective,
      name,
      location,
      id,
      row,
      fields: { strategyId, ref, title, heading, statement, position: positions[index] ?? 0 },
      onlyAtFirst: ['position'],
      open: blankIn({ statement }),
      detail: title,
      shows: ['statement'],
    });
    return { found, id };
  });
  const inDocument = new Set(matched.map(({ id }) => id));
  for (const row of rows) {
    if (inDocument.has(row.id)) continue;
    const name = say('document.absent-objective', { ref: row.ref, title: row.title });
    context.names.set(row.id, name);
    context.collect.absent(name);
  }
  return matched;
}

/** By their titles and statements, and by what they consist of: an objective with another title and the same activities is the same one. */
function objectivePairs(
  snapshot: Snapshot,
  rows: readonly Objective[],
  found: readonly FoundObjective[],
): ReadonlyMap<FoundObjective, Objective> {
  const measures = new Map(snapshot.measures.map(({ id, name }) => [id, name]));
  const none: ReadonlySet<string> = new Set();
  const contents = new Map<unknown, ReadonlySet<string>>();
  for (const row of rows) {
    const activities = snapshot.activities.filter(({ objectiveId }) => objectiveId === row.id);
    const uses = snapshot.measureUses.filter(({ objectiveId }) => objectiveId === row.id);
    const words = [...activities.map(({ description }) => description), row.statement];
    contents.set(row, wordsIn([...words, ...uses.map(({ measureId }) => measures.get(measureId) ?? '')]));
  }
  for (const each of found) {
    const words = [...each.activities.map(({ description }) => description), each.statement];
    contents.set(each, wordsIn([...words, ...each.measures.map(({ name }) => name)]));
  }
  const shared = (each: FoundObjective, row: Objective) => {
    const [these, those] = [contents.get(each) ?? none, contents.get(row) ?? none];
    const both = [...these].filter((words) => those.has(words)).length;
    return both / Math.max(1, Math.min(these.size, those.size));
  };
  const called = <T extends { readonly ref: string | null; readonly title: string }>(
    thing: T,
    ref = thing.ref,
  ) => ({
    thing,
    ref,
    under: '',
    words: thing.title,
  });
  return pairUp(
    found.map((each, index) => called(each, each.ref ?? String(index + 1))),
    rows.map((row) => called(row)),
    { alsoAlike: shared },
  );
}

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(comparable).filter((words) => words !== ''));
}

type NoteOwner = { readonly strategyId: string } | { readonly objectiveId: string };

/** Same text first; then the same heading, or without one words in common. */
function matchNotes(
  context: MatchContext,
  rows: readonly Note[],
  found: readonly FoundNote[],
  owner: NoteOwner,
) {
  const free = [...rows];
  const takeWhere = (test: (row: Note) => boolean) => {
    const index = free.findIndex(test);
    return index === -1 ? undefined : free.splice(index, 1)[0];
  };
  const sameWords = found.map((each) => takeWhere((row) => comparable(row.text) === comparable(each.text)));
  const paired = found.map(
    (each, index) =>
      sameWords[index] ??
      takeWhere(
        (row) =>
          row.heading === each.heading &&
          row.kind === each.kind &&
          !wasEnteredHere(context, row) &&
          (row.heading !== null || haveInCommon(row.text, each.text)),
      ),
  );
  const positions = positionsFor(paired.map((row) => row?.position));
  found.forEach(({ kind, heading, text, location }, index) => {
    compare(context, {
      entity: note,
      name: heading ?? say('document.note'),
      location,
      id: paired[index]?.id ?? context.newId(),
      row: paired[index],
      fields: { ...owner, kind, heading, text, position: positions[index] ?? 0 },
      onlyAtFirst: ['position'],
      detail: say('document.quoted', { words: firstWords(text) }),
    });
  });
  for (const row of free)
    context.collect.absent(say('document.absent-note', { words: firstWords(row.text) }));
}

function wasEnteredHere({ lastImported }: MatchContext, row: Note): boolean {
  return lastImported(row.id, 'text') === undefined;
}
