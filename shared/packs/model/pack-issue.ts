// A pack that was issued, with the files themselves: what the board was given, whatever becomes of the register. "What changed since the last
// pack" is counted from it.

import * as z from 'zod';
import {
  defineEntity,
  json,
  oneOf,
  optionalDate,
  optionalReference,
  optionalText,
  position,
  requiredText,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { packParts, pageSizes } from '../meeting-pack.ts';
import { packLanguages } from './pack-languages.ts';

/** Who it was for: a pack of the strategy is the board's; that of a meeting is of one of its editions. */
export const issuedEditions = ['board', 'public', 'full', 'person'] as const;
export type IssuedEdition = (typeof issuedEditions)[number];

/** A whole pack; what was new, replaced or withdrawn afterwards; or the pack with all of that in its place. */
export const issuedForms = ['pack', 'supplement', 'consolidated'] as const;
export type IssuedForm = (typeof issuedForms)[number];

/** What the pack of a meeting was asked with, so that it can be made again as it was. */
export const askedWith = z.strictObject({
  parts: z.array(z.enum(packParts)).max(packParts.length),
  comments: z.boolean(),
  /** What became of attached pages of other sizes; they kept them where nothing is said. */
  pageSizes: z.enum(pageSizes).optional(),
  ofDraft: z.boolean(),
});

const name = z.string().min(1).max(500);

/** What the pages of each of its sections are called, in their order: later ones keep to that. */
export const pagesGiven = z
  .array(z.strictObject({ section: name, pages: z.array(name).max(10_000) }))
  .max(10_000);

export const packIssue = defineEntity(
  'pack_issue',
  {
    title: requiredText,
    /** The day the pack speaks for. */
    asAt: optionalDate,
    issuedOn: optionalDate,
    by: requiredText,
    /** The last batches it holds, nearly always one, by the names that every copy of the register knows them by. */
    batchName: requiredText,
    /** Null of a pack of the strategy. */
    meetingId: optionalReference('meeting'),
    edition: oneOf(issuedEditions, (edition) => say(`packs.issuedFor.${edition}`)),
    /** Whose edition it is, of one for a person. */
    personId: optionalReference('person'),
    language: oneOf(packLanguages, (language) => say(`language.${language}`)),
    form: oneOf(issuedForms, (form) => say(`packs.form.${form}`)),
    /** The whole pack that a supplement or a consolidated edition belongs to. */
    packId: optionalReference('pack_issue'),
    /** How many were issued before it, of those that belong to one pack, and that pack itself. */
    position,
    asked: json(askedWith.nullable().default(null), ({ parts }) => ({
      several: parts.map((part) => say(`meetingPack.part.${part}`)),
      between: '; ',
    })),
    pageMap: json(pagesGiven.default([]), (sections) =>
      say('packs.pages', { count: sections.flatMap(({ pages }) => pages).length }),
    ),
    pages: { schema: z.int().min(1).nullable().default(null), column: 'integer' },
    /** Of the bytes, in hexadecimal: where they are kept. Null where only the fact was recorded. */
    pdf: { ...optionalText, holdsFile: true },
    workbook: { ...optionalText, holdsFile: true },
  },
  {
    kind: say('packs.thing.issue'),
    named: ({ title }) => title,
    main: 'title',
    calledBy: [],
    opens: () => ({ screen: 'packs', focus: '' }),
    owns: { 'pack_issue.packId': 'refuses' },
    neededBy: ({ title }) => say('packs.was-supplemented', { title }),
    sealedBy: [],
    seals: sealsNothing,
  },
);
