// What one key would take back without a person meaning to: a whole import, what the sample came with, the register's beginning, or a choice that nobody
// is asked for again. It is asked about first.

import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { actOf, originOf, type Batch } from '../../register/log/log.ts';
import type { ReadableRegister } from '../../register/register.ts';

/** The question; undefined where the step is simply taken back. */
export function questionBefore({ log }: ReadableRegister, batch: Batch): Saying | undefined {
  const about = { act: actOf(batch) };
  const { kind } = originOf(batch);
  if (kind === 'document' || kind === 'workbook' || kind === 'sample')
    return say('register.undo-import', about);
  if (kind === 'resolution') return say('register.undo-choice', about);
  for (const change of log.changesOf(batch.id)) {
    // A creation carries all first fields, so it names none.
    if (change.entity === strategy.name && change.field === null)
      return say('register.undo-beginning', about);
  }
  return undefined;
}
