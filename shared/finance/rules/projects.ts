// What the projects of a year come to: how many, who takes part, and which grants are over their limit.

import type { GrantLimit, Period, Project } from '../../register/snapshot.ts';
import type { Saying } from '../../kernel/saying.ts';
import { comparable } from '../../language/plain.ts';
import { comparePeriods } from '../../figures/rules/periods.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import { countedProjects, type ProjectsFormula } from './counted.ts';

/** An application isn't a project yet, and a withdrawn one no longer is. */
function isFunded({ stage }: Project): boolean {
  return stage !== 'applied' && stage !== 'withdrawn';
}

/** Whether a project's year is the one that a figure for this period speaks of: the same period, or one whose days hold its last. */
function speaksOf(year: Period | undefined, period: Period): boolean {
  if (year === undefined) return false;
  if (year.id === period.id) return true;
  if (period.to === null || year.from === null || year.to === null) return false;
  return year.from <= period.to && period.to <= year.to;
}

/** What is read to count projects. */
type ProjectsKept = Pick<RegisterIndex, 'periods' | 'participantsOf'> & {
  readonly snapshot: Pick<RegisterIndex['snapshot'], 'projects'>;
};

function projectsAt({ snapshot, periods }: ProjectsKept, period: Period): Project[] {
  return snapshot.projects.filter(({ yearId }) => speaksOf(periods.get(yearId), period));
}

/** The organisations of a project, its lead first, each once. */
export function organisationsOf(
  { participantsOf }: Pick<RegisterIndex, 'participantsOf'>,
  { id, leadId }: Project,
): string[] {
  const others = participantsOf(id).map(({ organisationId }) => organisationId);
  return [...new Set([...(leadId === null ? [] : [leadId]), ...others])];
}

/** Undefined while the register holds no project, of whatever kind, for the period's year. */
export function countProjects(
  kept: ProjectsKept,
  formula: ProjectsFormula,
  period: Period,
): { count: number; working: Saying } | undefined {
  const held = projectsAt(kept, period);
  if (held.length === 0) return undefined;
  const wanted = comparable(formula.projectKind);
  const counted = held.filter((each) => isFunded(each) && comparable(each.kind) === wanted);
  const count =
    formula.count === 'projects'
      ? counted.length
      : new Set(counted.flatMap((each) => organisationsOf(kept, each))).size;
  return { count, working: countedProjects(formula) };
}

/** The limit in force for a project: the latest set for its kind in its year or before. */
function limitFor(index: RegisterIndex, project: Project): GrantLimit | undefined {
  const year = index.periods.get(project.yearId);
  if (year === undefined) return undefined;
  return index.snapshot.grantLimits
    .flatMap((limit) => {
      const from = index.periods.get(limit.fromYearId);
      const fits = comparable(limit.projectKind) === comparable(project.kind);
      return fits && from !== undefined && comparePeriods(from, year) <= 0 ? [{ limit, from }] : [];
    })
    .sort((a, b) => comparePeriods(a.from, b.from))
    .at(-1)?.limit;
}

export interface OverLimit {
  readonly project: Project;
  readonly limit: GrantLimit;
}

export function grantsOverLimit(index: RegisterIndex): OverLimit[] {
  return index.snapshot.projects.flatMap((project) => {
    const limit = limitFor(index, project);
    return limit !== undefined && project.grantPence !== null && project.grantPence > limit.pence
      ? [{ project, limit }]
      : [];
  });
}

/** Projects that have spent more than their grant and what was matched to it. */
export function overspentProjects(index: RegisterIndex): Project[] {
  return index.snapshot.projects.filter(
    ({ grantPence, matchedPence, spentPence }) =>
      grantPence !== null && spentPence !== null && spentPence > grantPence + (matchedPence ?? 0),
  );
}
