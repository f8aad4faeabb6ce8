// Builders for the rules about money: a year, its headings and amounts, its projects and members, with only what a test mentions.

import { nothingWanted } from '../../../shared/figures/model/period.ts';
import type { AmountKind } from '../../../shared/finance/model/finance-amount.ts';
import { financialYearFrom } from '../../../shared/language/financial-years.ts';
import type {
  FinanceAmount,
  FinanceLine,
  MemberOrganisation,
  Period,
  Project,
} from '../../../shared/register/snapshot.ts';

/** From April to March, with the year it begins in as its id. */
export function aYear(start: number): Period {
  return { ...financialYearFrom(start, 4), id: String(start), closedOn: null, position: 0, ...nothingWanted };
}

export function aHeading(id: string, fields: Partial<FinanceLine> = {}): FinanceLine {
  return {
    id,
    yearId: '2024',
    heading: `Heading ${id}`,
    side: 'expenditure',
    parentId: null,
    budgetHolder: null,
    reason: null,
    notes: null,
    position: 0,
    ...fields,
  };
}

export function anAmount(lineId: string, kind: AmountKind, pence: number): FinanceAmount {
  return { id: `${lineId}/${kind}`, lineId, kind, pence, provenance: null, sourceFileId: null };
}

export function aProject(fields: Partial<Project> = {}): Project {
  return {
    id: 'p',
    yearId: '2024',
    kind: 'Policy Lab',
    title: 'Homes above shops',
    theme: null,
    leadId: null,
    grantPence: null,
    matchedPence: null,
    spentPence: null,
    stage: 'under way',
    report: null,
    changed: null,
    financeLineId: null,
    position: 0,
    ...fields,
  };
}

export function aMember(fields: Partial<MemberOrganisation> = {}): MemberOrganisation {
  return {
    id: 'o',
    name: 'Northbank Council',
    kind: 'full',
    nation: null,
    region: null,
    joinedOn: null,
    leftOn: null,
    ...fields,
  };
}
