// A page of an attached PDF as the pack has it whose comments are left out: its fields are drawn, and what somebody wrote on it isn't.

import type { PDFPageProxy } from 'pdfjs-dist';
import { isComment } from '../../../../shared/papers/rules/comments.ts';

type OperationsFilter = NonNullable<Parameters<PDFPageProxy['render']>[0]['operationsFilter']>;

/** Undefined where nobody wrote on it. For one drawing: operators come in their order. */
export async function withoutComments(page: PDFPageProxy): Promise<OperationsFilter | undefined> {
  const annotations: readonly { readonly id: string; readonly subtype: string }[] =
    await page.getAnnotations();
  const left = new Set(annotations.filter(({ subtype }) => isComment(subtype)).map(({ id }) => id));
  if (left.size === 0) return undefined;
  const { OPS } = await import('pdfjs-dist');
  let isLeft = false;
  return (index, { fnArray, argsArray }) => {
    const operator = fnArray[index];
    if (operator === OPS.beginAnnotation) isLeft = left.has(String(argsArray[index]?.[0]));
    const draws = !isLeft;
    if (operator === OPS.endAnnotation) isLeft = false;
    return draws;
  };
}
