// What projects come to: how many, who takes part, and which have more than they may.

import { describe, expect, it } from 'vitest';
import { countProjects, grantsOverLimit, overspentProjects } from '../../../shared/finance/rules/projects.ts';
import { projectStages } from '../../../shared/finance/model/project.ts';
import type { Period, Project } from '../../../shared/register/snapshot.ts';
import { anIndex } from '../register/a-snapshot.ts';
import { aProject, aYear } from './a-budget.ts';

const periods = [aYear(2023), aYear(2024), aYear(2025)];
const labs = { projectKind: 'Policy Lab', count: 'projects' } as const;

function countOf(
  projects: readonly Project[],
  period: Period,
  formula: Parameters<typeof countProjects>[1] = labs,
) {
  return countProjects(anIndex({ periods, projects: [...projects] }), formula, period)?.count;
}

describe('the number of projects', () => {
  const year = aYear(2024);

  it('leaves out applications and what was withdrawn', () => {
    const projects = projectStages.map((stage, place) => aProject({ id: `p${place}`, stage }));
    expect(countOf(projects, year)).toBe(projectStages.length - 2);
    expect(countOf([aProject({ stage: 'applied' })], year)).toBe(0);
  });

  it('is of one kind, however that is typed', () => {
    const projects = ['policy lab', 'POLICY  LAB', 'Prototype'].map((kind, place) =>
      aProject({ id: `p${place}`, kind }),
    );
    expect(countOf(projects, year)).toBe(2);
  });

  it.each([
    ['2024-04-01', '2024-04-30', 1],
    ['2025-03-01', '2025-03-31', 1],
    ['2025-03-01', '2025-04-01', undefined],
    ['2024-03-01', '2024-03-31', undefined],
    [null, null, undefined],
  ])('for a period from %s to %s is that of the year its last day is in: %s', (from, to, expected) => {
    const period = { ...year, id: 'p', key: 'p', from, to };
    expect(countOf([aProject()], period)).toBe(expected);
  });

  it('of organisations has each once, who leads as well as who takes part', () => {
    const index = anIndex({
      periods,
      projects: [
        aProject({ leadId: 'north' }),
        aProject({ id: 'q', leadId: 'south' }),
        aProject({ id: 'r' }),
      ],
      participants: [
        { id: '1', projectId: 'p', organisationId: 'north' },
        { id: '2', projectId: 'p', organisationId: 'south' },
        { id: '3', projectId: 'r', organisationId: 'east' },
      ],
    });
    expect(countProjects(index, { ...labs, count: 'organisations' }, year)?.count).toBe(3);
  });
});

describe('a grant', () => {
  const overLimit = (grantPence: number | null, yearId: string) =>
    grantsOverLimit(
      anIndex({
        periods: periods.toReversed(),
        projects: [aProject({ grantPence, yearId })],
        grantLimits: [
          { id: '2', projectKind: 'policy lab', fromYearId: '2025', pence: 20_00 },
          { id: '1', projectKind: 'Policy Lab', fromYearId: '2024', pence: 10_00 },
          { id: '3', projectKind: 'Prototype', fromYearId: '2023', pence: 0 },
        ],
      }),
    ).map(({ limit }) => limit.id);

  // docs/domain.md, case 22.
  it('may be as much as the latest limit set for its kind by its year, and not a penny more', () => {
    expect(overLimit(10_00, '2024')).toEqual([]);
    expect(overLimit(10_01, '2024')).toEqual(['1']);
    expect(overLimit(20_00, '2025')).toEqual([]);
    expect(overLimit(20_01, '2025')).toEqual(['2']);
  });

  it('has no limit before the first was set, and none that is not known is over one', () => {
    expect(overLimit(99_00, '2023')).toEqual([]);
    expect(overLimit(null, '2024')).toEqual([]);
  });
});

describe('a project', () => {
  it.each([
    [{ grantPence: 10_00, matchedPence: 5_00, spentPence: 15_00 }, false],
    [{ grantPence: 10_00, matchedPence: 5_00, spentPence: 15_01 }, true],
    [{ grantPence: 10_00, matchedPence: null, spentPence: 10_01 }, true],
    [{ grantPence: null, matchedPence: null, spentPence: 10_01 }, false],
    [{ grantPence: 10_00, matchedPence: null, spentPence: null }, false],
  ])('with %j is overspent: %s', (money, expected) => {
    expect(overspentProjects(anIndex({ projects: [aProject(money)] }))).toHaveLength(expected ? 1 : 0);
  });
});
