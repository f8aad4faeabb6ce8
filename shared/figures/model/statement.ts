// What one objective's table states for a figure when it is not what the register holds: the other side of a contradiction.
// It stays, and is reported, until somebody settles it (DOMAIN.md, case 5).

import { defineEntity, flag, json, optionalText, reference } from '../../kernel/entity.ts';
import { figureValue } from './figure-value.ts';

export const statement = defineEntity(
  'statement',
  {
    figureId: reference('figure'),
    measureUseId: reference('measure_use'),
    value: json(figureValue),
    settled: flag,
    source: optionalText,
  },
  { naturalKey: ['figureId', 'measureUseId'] },
);
