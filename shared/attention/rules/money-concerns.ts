// Why money needs attention: headings that don't add up, and grants over their limit.

import { financeAmount } from '../../finance/model/finance-amount.ts';
import { project as projectEntity } from '../../finance/model/project.ts';
import { financeContradictions, type FinanceContradiction } from '../../finance/rules/finance.ts';
import { grantsOverLimit, overspentProjects } from '../../finance/rules/projects.ts';
import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Attention, Concerned } from './concern.ts';
import { periodName } from '../../figures/rules/period-name.ts';

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

/** What is stated for a heading, and what it comes to. */
export function sayFinanceContradiction(
  index: RegisterIndex,
  { node: { line }, kind, stated, pence }: FinanceContradiction,
): Saying {
  return say(kind === 'variance' ? 'finance.not-its-variance' : 'finance.not-its-headings', {
    heading: line.heading,
    year: periodName(index.periods.get(line.yearId)),
    amount: say(`finance.the.${kind}`),
    stated: { pence: stated.pence },
    money: { pence },
  });
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
