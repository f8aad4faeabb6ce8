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
import { languages } from '../../language/language.ts';
import { say } from '../../language/say.ts';
import { picturesIn } from '../rules/in-text.ts';
import { figurePlaced, reportText, type ReportText } from './report-text.ts';

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

const title = z.string().max(2_000);

const sectionsIssued = z
  .array(
    z.strictObject({
      title,
      required: z.boolean(),
      text: reportText,
      /** How it read in other languages, where it read otherwise; left out where it read so in none. */
      inLanguages: z
        .array(z.strictObject({ language: z.enum(languages), title, text: reportText }))
        .max(languages.length)
        .optional(),
    }),
  )
  .max(500);
export type SectionIssued = z.infer<typeof sectionsIssued>[number];

/** What it said, in every language that it was written in. */
export function textsOfIssued({ text, inLanguages = [] }: SectionIssued): readonly ReportText[] {
  return [text, ...inLanguages.map((other) => other.text)];
}

export const reportIssue = defineEntity(
  'report_issue',
  {
    paperId: reference('paper'),
    on: requiredDate,
    sections: mentioning(
      json(sectionsIssued, (sections) => say('reports.sections-issued', { count: sections.length })),
      ['report_picture'],
      (sections) => sections.flatMap((section) => textsOfIssued(section).flatMap(picturesIn)),
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
