// The objectives of a document as they come up: by heading, by label, or named in a column of every row.

import type { DocumentLocation } from '../../../../shared/kernel/provenance.ts';
import { comparable, oneLine } from '../../../../shared/language/plain.ts';
import type { FoundObjective } from './findings.ts';
import { labelledObjective, splitStatement, trimmed, type ObjectiveWords } from './objective-words.ts';

export interface ObjectiveList {
  readonly all: FoundObjective[];
  readonly current: () => FoundObjective | undefined;
  /** Begins an objective that a heading or label announces. */
  readonly begin: (words: ObjectiveWords, location: DocumentLocation, heading?: string) => FoundObjective;
  /** The objective a cell names: known by its title or ref, or begun. */
  readonly named: (text: string, location: DocumentLocation) => FoundObjective;
  /** For a table that comes before any heading. */
  readonly orFirst: (location: DocumentLocation) => FoundObjective;
}

export function objectiveList(documentTitle: string): ObjectiveList {
  const all: FoundObjective[] = [];
  let current: FoundObjective | undefined;

  const begin: ObjectiveList['begin'] = ({ ref, title, statement }, location, heading) => {
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
    all.push(current);
    return current;
  };

  return {
    all,
    current: () => current,
    begin,
    named: (text, location) => {
      const words = labelledObjective(text) ?? { ref: null, ...splitStatement(text) };
      const leading = /^(?<ref>[A-Z]{0,3}\d{1,2})[.:)\s–-]+(?<rest>\S.*)$/su.exec(oneLine(text))?.groups;
      const ref = words.ref ?? leading?.['ref'] ?? null;
      const title =
        words.ref === null && leading !== undefined ? trimmed(leading['rest'] ?? '') : words.title;
      const known = all.find(
        (objective) =>
          comparable(objective.title) === comparable(title) ||
          (ref !== null && objective.ref === ref && title === ''),
      );
      current = known ?? current;
      return (
        known ??
        begin({ ref, title: title === '' ? oneLine(text) : title, statement: words.statement }, location)
      );
    },
    orFirst: (location) => current ?? begin({ ref: null, title: documentTitle, statement: '' }, location),
  };
}

/** The board's own number where activities carry it ("2.3"), else what the heading said, else its number among the others. */
export function settleRefs(objectives: readonly FoundObjective[]): void {
  const taken = new Set<string>();
  objectives.forEach((objective, index) => {
    const prefixes = objective.activities
      .map(({ ref }) => /^(.+?)[.-][\p{L}\d]+$/u.exec(ref ?? '')?.[1])
      .filter((ref) => ref !== undefined);
    const common = prefixes.length > 0 && new Set(prefixes).size === 1 ? prefixes[0] : undefined;
    const wanted = [objective.ref, common, String(index + 1)].find(
      (ref) => ref !== null && ref !== undefined && !taken.has(ref),
    );
    objective.ref = wanted ?? `${index + 1}`;
    taken.add(objective.ref);
  });
}
