// Measures that by their very name count what the register may hold itself: its members, or the projects of a kind. They are worked out
// from those as soon as it does, unless somebody has said that the measure is stated.

import type { Formula } from '../../strategy/model/measure.ts';
import type { MemberKind } from '../../finance/model/member-organisation.ts';
import type { Measure } from '../../register/snapshot.ts';
import { comparable } from '../../language/plain.ts';
import type { RegisterIndex } from '../../register/register-index.ts';

/** Town and parish councils are counted inside the associates (DOMAIN.md, case 6). */
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

function kindNamed({ snapshot }: RegisterIndex, words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  return snapshot.projects.find(({ kind }) => singular(kind) === singular(words))?.kind;
}

function impliedFormula(index: RegisterIndex, { name }: Measure): Formula | null {
  const words = comparable(name);
  const kinds = members.find(([pattern]) => pattern.test(words))?.[1];
  if (kinds !== undefined) {
    const kept = index.snapshot.memberOrganisations.some(({ kind }) => kinds.includes(kind));
    return kept ? { kind: 'members', memberKinds: [...kinds] } : null;
  }
  const taking = kindNamed(index, takingPart.exec(words)?.groups?.['what']);
  if (taking !== undefined) return { kind: 'projects', projectKind: taking, count: 'organisations' };
  const projects = kindNamed(index, counted.exec(words)?.groups?.['what']);
  return projects === undefined ? null : { kind: 'projects', projectKind: projects, count: 'projects' };
}

/** What a measure is worked out from, said or implied; null for one that is stated. */
export function formulaOf(
  index: RegisterIndex,
  measure: Measure,
): Exclude<Formula, { kind: 'stated' }> | null {
  const formula =
    measure.formula ?? (measure.kind === 'quantitative' ? impliedFormula(index, measure) : null);
  return formula === null || formula.kind === 'stated' ? null : formula;
}
