// A report as it went out: its text, and what the figures placed in it said. What somebody writes after that is the next issue’s.

import * as z from 'zod';
import {
  defineEntity,
  flag,
  json,
  mentioning,
  position,
  reference,
  requiredDate,
  sealsNothing,
} from '../../kernel/entity.ts';
import { spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { picturesIn } from '../rules/in-text.ts';
import { figurePlaced, reportText } from './report-text.ts';

/** What a figure says: as it was written, or an amount of money. */
const figureSaid = z.union([z.string().max(500), z.strictObject({ pence: z.int() })]);
export type FigureSaid = z.infer<typeof figureSaid>;

const figuresIssued = z
  .array(
    figurePlaced.extend({
      says: figureSaid,
      provisional: z.boolean(),
      about: spoken,
      /** Null where it was typed in. */
      source: spoken.nullable(),
    }),
  )
  .max(10_000);

const sectionsIssued = z
  .array(z.strictObject({ title: z.string().max(2_000), required: z.boolean(), text: reportText }))
  .max(500);
export type SectionIssued = z.infer<typeof sectionsIssued>[number];

export const reportIssue = defineEntity(
  'report_issue',
  {
    paperId: reference('paper'),
    on: requiredDate,
    sections: mentioning(
      json(sectionsIssued, (sections) => say('reports.sections-issued', { count: sections.length })),
      ['report_picture'],
      (sections) => sections.flatMap(({ text }) => picturesIn(text)),
    ),
    figures: json(figuresIssued, (figures) => say('reports.figures-issued', { count: figures.length })),
    /** Its figures follow the register again. */
    reopened: flag,
    /** In the order they went out. */
    position,
  },
  {
    kind: say('reports.thing.issue'),
    named: ({ on }) => ({ day: on }),
    main: 'figures',
    calledBy: [],
    opens: ({ paperId }) => ({ as: 'paper', id: paperId }),
    owns: {},
    sealedBy: ['paperId'],
    seals: sealsNothing,
  },
);
