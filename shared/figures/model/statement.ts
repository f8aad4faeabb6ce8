// What one objective's table states for a figure when it isn't what the register holds: the other side of a contradiction.
// It stays, and is reported, until somebody settles it (docs/domain.md, case 5). Or that its table states none: a target is the aim of the
// objective whose table has it, and nothing that another objective with the same measure is judged by.

import { defineEntity, flag, json, reference, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { provenanceField } from '../../files/model/provenance-field.ts';
import { measureUse } from '../../strategy/model/measure-use.ts';
import { objective } from '../../strategy/model/objective.ts';
import { figureValue, sayFigure, type FigureValue } from './figure-value.ts';
import { figure } from './figure.ts';

/** Of a table that states none. */
export const noValue: FigureValue = { kind: 'unknown', written: '–' };

export const statement = defineEntity(
  'statement',
  {
    figureId: reference('figure'),
    measureUseId: reference('measure_use'),
    value: json(figureValue, sayFigure),
    settled: flag,
    /** Its table states nothing, and `value` is `noValue`. */
    unstated: flag,
    provenance: provenanceField,
  },
  {
    naturalKey: ['figureId', 'measureUseId'],
    kind: say('figures.thing.statement'),
    named: ({ figureId, measureUseId }, look) => {
      const stated = look(figure, figureId);
      const use = look(measureUse, measureUseId);
      return say('figures.statement-named', {
        ref: look(objective, use?.objectiveId ?? null)?.ref ?? '',
        figure: stated === undefined ? '' : figure.named(stated, look),
      });
    },
    main: 'value',
    calledBy: [],
    opens: ({ measureUseId }) => ({ as: 'measure_use', id: measureUseId }),
    owns: { 'dismissal.about': 'goes' },
    sealedBy: ['figureId'],
    seals: sealsNothing,
  },
);
