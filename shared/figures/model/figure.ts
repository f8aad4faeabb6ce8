// One value of a measure at one period: actual, target, forecast or baseline.

import { defineEntity, flag, json, oneOf, origin, reference } from '../../kernel/entity.ts';
import { figureValue } from './figure-value.ts';

export const figureKinds = ['actual', 'target', 'forecast', 'baseline'] as const;
export type FigureKind = (typeof figureKinds)[number];

export const figure = defineEntity(
  'figure',
  {
    measureId: reference('measure'),
    periodId: reference('period'),
    kind: oneOf(figureKinds),
    value: json(figureValue),
    provisional: flag,
    /** The document, table and cell it was read from. */
    source: origin,
    /**
     * The spreadsheet it came from, when it came from one: the id of a source file. No reference that the tables keep, because each of
     * fifty thousand imported figures would pay for an index of it.
     */
    sourceFileId: origin,
  },
  { naturalKey: ['measureId', 'periodId', 'kind'] },
);
