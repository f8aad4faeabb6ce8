// Measures whose names say that they count something the register may hold: organisations of the membership, or projects of one kind. As
// soon as it holds any, the measure is counted from them, unless somebody has said that its figures are typed or imported.

import type { Formula } from '../../strategy/model/measure.ts';
import type { MemberKind } from '../../finance/model/member-organisation.ts';
import type { Measure } from '../../register/snapshot.ts';
import { comparable } from '../../language/plain.ts';
import { asWritten } from '../../translations/rules/as-written.ts';
import type { MeasureSource } from './measure-source.ts';

/** Town and parish councils are counted within the associates (docs/domain.md, case 6). */
const members: readonly (readonly [RegExp, readonly MemberKind[]])[] = [
  [/^(?:number of )?full (?:council )?members?$/u, ['full']],
  [/^(?:number of )?associate (?:council )?members?$/u, ['associate', 'town or parish']],
  [
    /^(?:number of )?(?:town|parish|community)(?: (?:and|&|or) (?:town|parish|community))? councils?$/u,
    ['town or parish'],
  ],
  [/^(?:number of )?affiliates?(?: members?)?$/u, ['affiliate']],
  [/^(?:number of )?supporters?$/u, ['supporter']],
];

const counted = /^number of (?<what>.+)$/u;
const takingPart =
  /^(?:number of )?(?:councils|organisations|members) (?:participating|taking part|involved) in (?<what>.+)$/u;

function singular(words: string): string {
  return comparable(words).replace(/s$/u, '');
}

/** What a measure's name suggests it counts. */
interface Suggestion {
  readonly members: readonly MemberKind[] | undefined;
  /** The kind of project, where it counts projects. */
  readonly projects: string | undefined;
  /** The kind of project, where it counts the organisations that take part in them. */
  readonly takingPart: string | undefined;
}

/** Kept by the measure's row, which stays the same object until somebody edits the measure. */
const suggestions = new WeakMap<Measure, Suggestion>();

function suggestionOf(measure: Measure): Suggestion {
  const known = suggestions.get(measure);
  if (known !== undefined) return known;
  const words = comparable(asWritten(measure).name);
  const what = (pattern: RegExp) => {
    const named = pattern.exec(words)?.groups?.['what'];
    return named === undefined ? undefined : singular(named);
  };
  const suggestion = {
    members: members.find(([pattern]) => pattern.test(words))?.[1],
    projects: what(counted),
    takingPart: what(takingPart),
  };
  suggestions.set(measure, suggestion);
  return suggestion;
}

function kindNamed({ snapshot }: MeasureSource, words: string | undefined): string | undefined {
  return words === undefined
    ? undefined
    : snapshot.projects.find(({ kind }) => singular(kind) === words)?.kind;
}

function impliedFormula(source: MeasureSource, measure: Measure): Formula | null {
  const { memberOrganisations, projects: held } = source.snapshot;
  // With nothing to count, no name need be looked at.
  if (memberOrganisations.length === 0 && held.length === 0) return null;
  const { members: kinds, ...suggestion } = suggestionOf(measure);
  if (kinds !== undefined) {
    const kept = memberOrganisations.some(({ kind }) => kinds.includes(kind));
    return kept ? { kind: 'members', memberKinds: [...kinds] } : null;
  }
  const takingPartIn = kindNamed(source, suggestion.takingPart);
  if (takingPartIn !== undefined)
    return { kind: 'projects', projectKind: takingPartIn, count: 'organisations' };
  const projects = kindNamed(source, suggestion.projects);
  return projects === undefined ? null : { kind: 'projects', projectKind: projects, count: 'projects' };
}

export type WorkingFormula = Exclude<Formula, { kind: 'stated' }>;

/** What a measure is calculated from, whether somebody set that or its name implies it; null where its figures are typed or imported. */
export function formulaOf(source: MeasureSource, measure: Measure): WorkingFormula | null {
  const formula =
    measure.formula ?? (measure.kind === 'quantitative' ? impliedFormula(source, measure) : null);
  return formula === null || formula.kind === 'stated' ? null : formula;
}
