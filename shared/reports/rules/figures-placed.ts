// A figure of the register that stands in a text: what it says, what it is, and where it comes from.

import { sayProvenance } from '../../files/rules/provenance.ts';
import { periodName } from '../../figures/rules/period-name.ts';
import type { Spoken } from '../../kernel/saying.ts';
import { figureText } from '../../language/figure-text.ts';
import { say } from '../../language/say.ts';
import { nameIn } from '../../register/naming.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { Figure, FinanceAmount, ReportIssue } from '../../register/snapshot.ts';
import { financeAmount } from '../../finance/model/finance-amount.ts';
import { figure } from '../../figures/model/figure.ts';
import type { FigurePlaced } from '../model/report-text.ts';
import type { FigureSaid } from '../model/report-issue.ts';

export interface FigureShown {
  /** Null where the register no longer has it. */
  readonly says: FigureSaid | null;
  readonly provisional: boolean;
  /** Which figure it is. */
  readonly about: Spoken;
  /** The file and the place that it was read from, or was when it was issued; null where it was typed. */
  readonly source: Spoken | null;
  /** The day of the issue whose value it keeps; null while it is live. */
  readonly issuedOn: string | null;
}

function ofMeasure(index: RegisterIndex, row: Figure): FigureShown {
  return {
    says: figureText(row.value),
    provisional: row.provisional,
    about: say('figures.figure-named', {
      measure: index.measures.get(row.measureId)?.name ?? '',
      period: periodName(index.periods.get(row.periodId)),
      kind: say(`figures.kind.${row.kind}`),
    }),
    source: row.provenance === null ? null : sayProvenance(row.provenance),
    issuedOn: null,
  };
}

function ofLine(index: RegisterIndex, row: FinanceAmount): FigureShown {
  return {
    says: { pence: row.pence },
    provisional: false,
    about: nameIn(index)(financeAmount.name, row.id),
    source: row.provenance === null ? null : sayProvenance(row.provenance),
    issuedOn: null,
  };
}

function live(index: RegisterIndex, { of, id }: FigurePlaced): FigureShown {
  const found = of === 'figure' ? index.look(figure, id) : undefined;
  if (found !== undefined) return ofMeasure(index, found);
  const amount = of === 'finance_amount' ? index.look(financeAmount, id) : undefined;
  if (amount !== undefined) return ofLine(index, amount);
  return { says: null, provisional: false, about: say('reports.figure-gone'), source: null, issuedOn: null };
}

/** What it says now; once the report is issued, what it said then. */
export function figureShown(
  index: RegisterIndex,
  placed: FigurePlaced,
  issue: ReportIssue | undefined,
): FigureShown {
  const then = issue?.figures.find(({ of, id }) => of === placed.of && id === placed.id);
  if (issue === undefined || then === undefined) return live(index, placed);
  const { says, provisional, about, source } = then;
  return { says, provisional, about, source, issuedOn: issue.on };
}
