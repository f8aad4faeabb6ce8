// Measures that by their very name count what the register may hold itself: its members, or the projects of a kind. They are counted
// from those as soon as it does, unless somebody has said that the measure is stated.

import type { Formula } from '../../strategy/model/measure.ts';
import type { MemberKind } from '../../finance/model/member-organisation.ts';
import type { Measure } from '../../register/snapshot.ts';
import { comparable } from '../../language/plain.ts';
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
interface Sound {
  readonly members: readonly MemberKind[] | undefined;
  /** Projects of a kind, or the organisations that take part in them. */
  readonly projects: string | undefined;
  readonly takingPart: string | undefined;
}

/** The same for each state of a register, as long as nobody has edited the measure. */
const sounds = new WeakMap<Measure, Sound>();

function soundOf(measure: Measure): Sound {
  const known = sounds.get(measure);
  if (known !== undefined) return known;
  const words = comparable(measure.name);
  const what = (pattern: RegExp) => {
    const named = pattern.exec(words)?.groups?.['what'];
    return named === undefined ? undefined : singular(named);
  };
  const sound = {
    members: members.find(([pattern]) => pattern.test(words))?.[1],
    projects: what(counted),
    takingPart: what(takingPart),
  };
  sounds.set(measure, sound);
  return sound;
}

function kindNamed({ snapshot }: MeasureSource, words: string | undefined): string | undefined {
  return words === undefined
    ? undefined
    : snapshot.projects.find(({ kind }) => singular(kind) === words)?.kind;
}

function impliedFormula(source: MeasureSource, measure: Measure): Formula | null {
  const { members: kinds, ...sound } = soundOf(measure);
  if (kinds !== undefined) {
    const kept = source.snapshot.memberOrganisations.some(({ kind }) => kinds.includes(kind));
    return kept ? { kind: 'members', memberKinds: [...kinds] } : null;
  }
  const takingPartIn = kindNamed(source, sound.takingPart);
  if (takingPartIn !== undefined)
    return { kind: 'projects', projectKind: takingPartIn, count: 'organisations' };
  const projects = kindNamed(source, sound.projects);
  return projects === undefined ? null : { kind: 'projects', projectKind: projects, count: 'projects' };
}

export type WorkingFormula = Exclude<Formula, { kind: 'stated' }>;

/** What a measure is calculated from, said or implied; null for one that is stated. */
export function formulaOf(source: MeasureSource, measure: Measure): WorkingFormula | null {
  const formula =
    measure.formula ?? (measure.kind === 'quantitative' ? impliedFormula(source, measure) : null);
  return formula === null || formula.kind === 'stated' ? null : formula;
}
