// "20,000 CR" and "DR 1,500": amounts as bookkeepers mark them. What a credit is depends on the side of the account it stands on.

import { scaleWords } from './scales.ts';

const mark = String.raw`(?<![\p{L}])(?:cr|dr)(?!\p{L})\.?`;
const marked = new RegExp(
  String.raw`^\s*\(?\s*(?:(?<before>${mark})\s*)?(?<amount>£?\s*\d[\d,]*(?:\.\d+)?\s*(?:(?:${scaleWords})\.?)?)\s*(?:\(?\s*(?<after>${mark})\s*\)?)?\s*\)?\s*$`,
  'iu',
);

export interface MarkedAmount {
  readonly is: 'credit' | 'debit';
  /** Without the mark. */
  readonly amount: string;
}

/** Undefined where no mark stands beside an amount, or two do. */
export function markedAmount(text: string): MarkedAmount | undefined {
  if (!/[cd]r/iu.test(text)) return undefined;
  const { before, amount, after } = marked.exec(text)?.groups ?? {};
  if (amount === undefined || (before === undefined) === (after === undefined)) return undefined;
  return { is: /^c/iu.test(before ?? after ?? '') ? 'credit' : 'debit', amount: amount.trim() };
}

/** "£109 mil": millions, or a thousand in Welsh. */
export function mayBeMillions(text: string): boolean {
  return /^\s*(?:[-−–(]\s*)?(?:£\s*)?[-−–]?\d[\d,]*(?:\.\d+)?\s*mil\.?\s*(?:\)\s*)?$/iu.test(text);
}
