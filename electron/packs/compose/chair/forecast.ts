// Surplus or deficit in a sentence: the year's forecast, what the budget had, and what isn't forecast.

import { notForecast, sideTotals, type FinanceNode } from '../../../../shared/finance/rules/finance.ts';
import { textIn, type Text } from '../../../../shared/language/speak.ts';
import type { PackInput } from '../pack-input.ts';

interface Sides {
  readonly income: number | undefined;
  readonly expenditure: number | undefined;
}

function outcomeOf(t: Text, { income, expenditure }: Sides): string {
  const pence = (income ?? 0) - (expenditure ?? 0);
  if (pence === 0) return t('pack.chair-balance');
  const sum = { pence: Math.abs(pence) };
  return t(pence > 0 ? 'pack.chair-surplus' : 'pack.chair-deficit', { sum });
}

function forecastOf(t: Text, { income, expenditure }: Sides): string {
  if (income === undefined && expenditure === undefined) return t('pack.chair-no-forecast');
  if (income === undefined)
    return t('pack.chair-expenditure-alone', { expenditure: { pence: expenditure ?? 0 } });
  if (expenditure === undefined) return t('pack.chair-income-alone', { income: { pence: income } });
  return t('pack.chair-forecast', {
    outcome: outcomeOf(t, { income, expenditure }),
    income: { pence: income },
    expenditure: { pence: expenditure },
  });
}

function budgeted(t: Text, { income, expenditure }: Sides): string[] {
  if (income === undefined || expenditure === undefined) return [];
  const pence = income - expenditure;
  const sum = { pence: Math.abs(pence) };
  const outcome =
    pence === 0
      ? t('pack.chair-budgeted-balance')
      : t(pence > 0 ? 'pack.chair-budgeted-surplus' : 'pack.chair-budgeted-deficit', { sum });
  return [t('pack.chair-budgeted', { outcome })];
}

/** Never the sum of what happens to be forecast alone: what isn't counted is said. */
export function forecastInWords(
  { language }: Pick<PackInput, 'language'>,
  trees: readonly FinanceNode[],
): string {
  const t = textIn(language);
  const totals = new Map(sideTotals(trees).map(({ side, amounts }) => [side, amounts]));
  const [income, expenditure] = [totals.get('income'), totals.get('expenditure')];
  const forecast = { income: income?.forecast, expenditure: expenditure?.forecast };
  const withVirement = (side: typeof income) =>
    side?.budget === undefined ? undefined : side.budget + (side.virement ?? 0);
  const lacking = notForecast(trees).length;
  return [
    forecastOf(t, forecast),
    ...budgeted(t, { income: withVirement(income), expenditure: withVirement(expenditure) }),
    ...(lacking === 0 ? [] : [t('pack.chair-not-forecast', { count: lacking })]),
  ].join(' ');
}
