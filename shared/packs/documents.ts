// The documents of meetings: what each is asked with. All are made by one call, from a `PackDocument` like a pack's.

import * as z from 'zod';
import { day, id } from '../kernel/inputs.ts';
import { decisionFilters } from '../follow-up/decision-calls.ts';
import type { ItemNoticeKind } from '../meetings/model/publication.ts';
import { packParts, pageSizes } from './meeting-pack.ts';

/** Who a document is for: what is exempt is left out of the public’s. */
export const editions = ['public', 'full'] as const;
export type Edition = (typeof editions)[number];

/** Or for one person, who doesn’t get what that person may not see. */
export const audience = z.union([z.enum(editions), z.strictObject({ personId: id })]);

/** What is published of single items, by the document it stands in. */
export const itemNoticeDocuments = {
  'private-notice': 'private, 28 days',
  'private-notice-again': 'private, 5 days',
  'key-decision': 'key decision',
  'general-exception': 'general exception',
  'special-urgency': 'special urgency',
} as const satisfies Readonly<Record<string, ItemNoticeKind>>;
export type ItemNoticeDocument = keyof typeof itemNoticeDocuments;

const documentsOfNotices: Readonly<Record<ItemNoticeKind, ItemNoticeDocument>> = {
  'private, 28 days': 'private-notice',
  'private, 5 days': 'private-notice-again',
  'key decision': 'key-decision',
  'general exception': 'general-exception',
  'special urgency': 'special-urgency',
};

/** Of one item, or of all that need it. */
const ofItem = <K extends ItemNoticeDocument>(document: K) =>
  z.strictObject({ document: z.literal(document), meetingId: id, itemId: z.union([id, z.literal('')]) });

const bodyOrAll = z.union([id, z.literal('')]);

export const documentWanted = z.discriminatedUnion('document', [
  z.strictObject({ document: z.literal('agenda'), meetingId: id, edition: audience }),
  /** All that a meeting is given, in one. */
  z.strictObject({
    document: z.literal('meeting-pack'),
    meetingId: id,
    edition: audience,
    /** In the order in which they stand. */
    parts: z.array(z.enum(packParts)).min(1).max(packParts.length),
    /** Whether the comments in attached PDFs are printed. */
    comments: z.boolean(),
    /** What becomes of attached pages of other sizes; they keep them where nothing is said. */
    pageSizes: z.enum(pageSizes).optional(),
    /** Whether the public is given minutes that aren’t adopted yet. */
    ofDraft: z.boolean(),
  }),
  /** What is new, replaced or withdrawn since that pack was issued; its language and its parts are the pack’s. */
  z.strictObject({ document: z.literal('supplement'), issueId: id, meetingId: id, edition: audience }),
  /** That pack with all of this in its place. */
  z.strictObject({ document: z.literal('consolidated'), issueId: id, meetingId: id, edition: audience }),
  z.strictObject({
    document: z.literal('attendance'),
    /** Empty: all bodies. */
    bodyId: z.union([id, z.literal('')]),
    from: day.nullable(),
    to: day.nullable(),
  }),
  z.strictObject({ document: z.literal('interests'), edition: z.enum(editions) }),
  z.strictObject({
    document: z.literal('minutes'),
    meetingId: id,
    edition: z.enum(editions),
    /** Asked for though they aren't adopted: without this the public is given none. */
    ofDraft: z.boolean(),
  }),
  /** A paper that shows a section of the register. */
  z.strictObject({ document: z.literal('paper-section'), paperId: id, edition: audience }),
  z.strictObject({ document: z.literal('notice'), meetingId: id, edition: z.enum(editions) }),
  /** The members of a council are summoned to the business that it names. */
  z.strictObject({ document: z.literal('summons'), meetingId: id, edition: z.enum(editions) }),
  ofItem('private-notice'),
  ofItem('private-notice-again'),
  ofItem('key-decision'),
  ofItem('general-exception'),
  ofItem('special-urgency'),
  /** Of one body or of all, and between two days; each empty where it isn’t given. */
  z.strictObject({
    document: z.literal('calendar'),
    bodyId: bodyOrAll,
    from: z.union([day, z.literal('')]),
    to: z.union([day, z.literal('')]),
  }),
  /** Of one body, or of all. */
  z.strictObject({
    document: z.literal('actions'),
    edition: z.enum(editions),
    bodyId: bodyOrAll,
    which: z.enum(['open', 'overdue', 'closed', 'all']),
  }),
  z.strictObject({ document: z.literal('decisions'), edition: z.enum(editions), filters: decisionFilters }),
  /** What the house style looks like: of one body, or of the council. */
  z.strictObject({ document: z.literal('style-sample'), bodyId: bodyOrAll }),
  z.strictObject({ document: z.literal('forward-plan'), edition: z.enum(editions), bodyId: bodyOrAll }),
  z.strictObject({
    document: z.literal('report'),
    paperId: id,
    edition: audience,
    /** As it went out then; as it stands where none is given. */
    issueId: id.optional(),
  }),
]);

export type DocumentWanted = z.infer<typeof documentWanted>;
export type DocumentKind = DocumentWanted['document'];
export type WantedOf<K extends DocumentKind> = Extract<DocumentWanted, { readonly document: K }>;

/** The document that a notice of an item is made as. */
export function documentOfItemNotice(kind: ItemNoticeKind): ItemNoticeDocument {
  return documentsOfNotices[kind];
}

const kinds: ReadonlySet<string> = new Set(documentWanted.options.map(({ shape }) => shape.document.value));

/** Those that are of a meeting or a body: a report is of one paper. */
export type MeetingDocument = Exclude<DocumentKind, 'report'>;

export function isMeetingDocument(name: string): name is MeetingDocument {
  return name !== 'report' && kinds.has(name);
}
