// One value of a measure for one period: actual, target, forecast, baseline, or what it is compared with.

import { defineEntity, flag, json, oneOf, reference, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { provenanceField } from '../../files/model/provenance-field.ts';
import { measure } from '../../strategy/model/measure.ts';
import { figureValue, sayFigure } from './figure-value.ts';
import { period } from './period.ts';
import { periodName } from '../rules/period-name.ts';

/** A comparator is somebody else's figure, a national average for one: never the organisation's own. */
export const figureKinds = ['actual', 'target', 'forecast', 'baseline', 'comparator'] as const;
export type FigureKind = (typeof figureKinds)[number];

export const figure = defineEntity(
  'figure',
  {
    measureId: reference('measure'),
    periodId: reference('period'),
    kind: oneOf(figureKinds, (kind) => say(`figures.kind.${kind}`)),
    value: json(figureValue, sayFigure),
    provisional: flag,
    /** The file's hash is in the origin of the batch. */
    provenance: provenanceField,
  },
  {
    naturalKey: ['measureId', 'periodId', 'kind'],
    kind: say('figures.thing.figure'),
    named: ({ measureId, periodId, kind }, look) =>
      say('figures.figure-named', {
        measure: look(measure, measureId)?.name ?? '',
        period: periodName(look(period, periodId)),
        kind: say(`figures.kind.${kind}`),
      }),
    main: 'value',
    calledBy: [],
    opens: ({ measureId }) => ({ as: 'measure', id: measureId }),
    owns: {
      'statement.figureId': 'goes',
      'dismissal.about': 'goes',
      'section_text.text': 'passes over',
      'section_translation.text': 'passes over',
    },
    sealedBy: ['periodId'],
    seals: sealsNothing,
  },
);
