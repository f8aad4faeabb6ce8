// A report as it went out: from then on the figures placed in it say what they said on that day.

import * as z from 'zod';
import { defineEntity, json, reference, requiredDate, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { figurePlaced } from './report-text.ts';

/** What a figure says: as it was written, or an amount of money. */
const figureSaid = z.union([z.string().max(500), z.strictObject({ pence: z.int() })]);
export type FigureSaid = z.infer<typeof figureSaid>;

const figuresIssued = z
  .array(figurePlaced.extend({ says: figureSaid, provisional: z.boolean() }))
  .max(10_000);

export const reportIssue = defineEntity(
  'report_issue',
  {
    paperId: reference('paper'),
    on: requiredDate,
    figures: json(figuresIssued, (figures) => say('reports.figures-issued', { count: figures.length })),
  },
  {
    naturalKey: ['paperId', 'on'],
    kind: say('reports.thing.issue'),
    named: ({ on }) => ({ day: on }),
    main: 'figures',
    calledBy: [],
    opens: ({ paperId }) => ({ as: 'paper', id: paperId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
