// Why money needs attention: headings that don't add up, and grants over their limit.

import { financeAmount } from '../../finance/model/finance-amount.ts';
import { project as projectEntity } from '../../finance/model/project.ts';
import { financeContradictions, sayFinanceContradiction } from '../../finance/rules/finance.ts';
import { grantsOverLimit, overspentProjects } from '../../finance/rules/projects.ts';
import { say } from '../../language/say.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Attention, Concerned } from './concern.ts';

function putRightThere(it: Concerned): Pick<Attention, 'about' | 'putRightAt'> {
  return { about: [it], putRightAt: it };
}

export function moneyConcerns(index: RegisterIndex): Attention[] {
  return [...financeItems(index), ...limitItems(index), ...overspentItems(index)];
}

function financeItems(index: RegisterIndex): Attention[] {
  return financeContradictions(index).map((each) => ({
    concern: 'finance',
    objectiveRef: '',
    subject: each.node.line.heading,
    sentence: sayFinanceContradiction(index, each),
    ...putRightThere({ entity: financeAmount.name, id: each.stated.id }),
  }));
}

function limitItems(index: RegisterIndex): Attention[] {
  return grantsOverLimit(index).map(({ project, limit }) => ({
    concern: 'grant limit',
    objectiveRef: '',
    subject: project.title,
    sentence: say('attention.over-limit', {
      project: project.title,
      grant: { pence: project.grantPence ?? 0 },
      limit: { pence: limit.pence },
      kind: project.kind,
    }),
    ...putRightThere({ entity: projectEntity.name, id: project.id }),
  }));
}

function overspentItems(index: RegisterIndex): Attention[] {
  return overspentProjects(index).map((project) => ({
    concern: 'grant limit',
    objectiveRef: '',
    subject: project.title,
    sentence: say('attention.overspent', {
      project: project.title,
      spent: { pence: project.spentPence ?? 0 },
      funds: { pence: (project.grantPence ?? 0) + (project.matchedPence ?? 0) },
    }),
    ...putRightThere({ entity: projectEntity.name, id: project.id, field: 'spentPence' }),
  }));
}
