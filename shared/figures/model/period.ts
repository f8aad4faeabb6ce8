// A period figures are given for: a label and the days it covers, never a column number (docs/domain.md, case 1).

import { defineEntity, flag, optionalDate, position, requiredText } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { periodName } from '../rules/period-name.ts';

/** Of a period that no column was asked for. */
export const nothingWanted = {
  baselineWanted: false,
  actualWanted: false,
  forecastWanted: false,
  targetWanted: false,
  comparatorWanted: false,
} as const;

export const period = defineEntity(
  'period',
  {
    /** What the period is, for identity: "2024-07", "2024-Q3", "FY2024-25", or its words when they hold no date. */
    key: requiredText,
    label: requiredText,
    from: optionalDate,
    to: optionalDate,
    /** The day its reporting was closed; from then on a changed figure needs a reason. */
    closedOn: optionalDate,
    /** Orders periods without dates among the others. */
    position,
    /** Kinds of figures that somebody asked a column for: it is there before it has any, and after. A flag each, so that two people who ask for two kinds don't conflict. */
    baselineWanted: flag,
    actualWanted: flag,
    forecastWanted: flag,
    targetWanted: flag,
    comparatorWanted: flag,
  },
  {
    naturalKey: ['key'],
    kind: say('figures.thing.period'),
    named: periodName,
    main: 'label',
    calledBy: ['label'],
    opens: ({ id }) => ({ screen: 'updates', focus: id }),
    owns: {
      'figure.periodId': 'refuses',
      'progress_update.periodId': 'refuses',
      'finance_line.yearId': 'refuses',
      'project.yearId': 'refuses',
      'grant_limit.fromYearId': 'refuses',
      'dismissal.about': 'goes',
    },
    sealedBy: [],
    /** Closing and reopening aren't changes under the seal: they are the seal. */
    seals: ({ key, label, closedOn }) =>
      closedOn === null
        ? undefined
        : say('figures.period-closed', { period: periodName({ key, label }), day: { day: closedOn } }),
  },
);
