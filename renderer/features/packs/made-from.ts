// What a pack was made from: the choices beside it may be changed once it is made, or while it is.

import { succeed, type Result } from '../../../shared/kernel/result.ts';
import type { MadePackView } from '../../../shared/packs/calls.ts';
import type { PreviewWanted } from '../../../shared/packs/preview/preview-calls.ts';

export interface Made extends MadePackView {
  readonly from: PreviewWanted | null;
}

/** What was made, with the choices that it was asked for with. */
export async function madeFrom(
  from: PreviewWanted | null,
  making: Promise<Result<MadePackView>>,
): Promise<Result<Made>> {
  const made = await making;
  return made.ok ? succeed({ ...made.value, from }) : made;
}

/** Whether something else is chosen now. */
export function isFromOther({ from }: Made, wanted: PreviewWanted | null): boolean {
  return JSON.stringify(from) !== JSON.stringify(wanted);
}
