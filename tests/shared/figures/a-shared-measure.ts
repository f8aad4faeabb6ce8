// A measure that two objectives state differently: 47 and 46.

import {
  aMeasure,
  anIndex,
  anObjective,
  aUse,
  figuresFrom,
  value,
  type Entry,
} from '../register/a-snapshot.ts';

/** Full members, stated by two objectives, and a share of them that one of the two works out. */
export function aSharedMeasure(settled = false) {
  const entries: Entry[] = [
    { measureId: 'm', heading: 'July 2024', text: '47' },
    { measureId: 'labs', heading: 'July 2024', text: '25' },
    { measureId: 'share', heading: 'July 2024', text: '54%' },
  ];
  return anIndex({
    objectives: [anObjective('1'), anObjective('2')],
    measures: [
      aMeasure(),
      aMeasure({ id: 'labs', name: 'Councils in labs' }),
      aMeasure({
        id: 'share',
        name: 'Share in labs',
        unit: 'percent',
        formula: { kind: 'percentage', numerator: 'labs', denominator: 'm' },
      }),
    ],
    measureUses: [aUse('1', 'm'), aUse('2', 'm'), aUse('2', 'labs', 1), aUse('2', 'share', 2)],
    ...figuresFrom(entries),
    statements: [
      {
        id: 'st',
        figureId: 'm/2024-07/actual',
        measureUseId: 'o2/m',
        value: value('46'),
        settled,
        unstated: false,
        provenance: null,
      },
    ],
  });
}
