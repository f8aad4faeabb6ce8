// A notice as it was given: what was published, when, for which day. It is kept as it was, whatever becomes of the meeting.

import * as z from 'zod';
import {
  defineEntity,
  json,
  oneOf,
  optionalReference,
  optionalText,
  position,
  reference,
  requiredDate,
  sealsNothing,
} from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';

/** What an executive in England publishes of one item, each with particulars of its own. */
export const itemNoticeKinds = [
  'private, 28 days',
  'private, 5 days',
  'key decision',
  'general exception',
  'special urgency',
] as const;
export type ItemNoticeKind = (typeof itemNoticeKinds)[number];

export const publicationKinds = ['notice', 'summons', 'agenda', ...itemNoticeKinds, 'cancellation'] as const;
export type PublicationKind = (typeof publicationKinds)[number];

/** An agenda as it was summoned: the items by their ids, so that links and notes stay theirs. */
const summoned = z
  .array(
    z.strictObject({
      itemId: z.string().min(1).max(500),
      number: z.string().max(50),
      title: z.string().max(2_000),
      section: z.string().max(2_000).nullable(),
      /** Its papers: whether there was anything to read yet, and as which version. */
      papers: z
        .array(
          z.strictObject({
            paperId: z.string().min(1).max(500),
            given: z.boolean(),
            versionId: z.string().min(1).max(500).nullable(),
          }),
        )
        .max(500)
        .default([]),
    }),
  )
  .max(2_000);

/** What such a notice said, each particular by its name and in the words that were published. */
const particulars = z.record(z.string().max(100), z.string().max(20_000));

export const publication = defineEntity(
  'publication',
  {
    meetingId: reference('meeting'),
    /** The item that it is a notice of; null where it is one of the meeting. */
    itemId: optionalReference('agenda_item'),
    kind: oneOf(publicationKinds, (kind) => say(`meetings.publication.${kind}`)),
    /** The day, and the time by the register's time zone, at which the public could see it. */
    on: requiredDate,
    time: optionalText,
    /** The day of the meeting that it announced: later the meeting may be on another. */
    meetingDay: requiredDate,
    summoned: json(summoned.nullable().default(null), (items) =>
      say('meetings.items-summoned', { count: items.length }),
    ),
    particulars: json(particulars.nullable().default(null), (given) => ({
      several: Object.values(given),
      between: '; ',
    })),
    by: optionalText,
    reason: optionalText,
    /** In the order they were recorded: the time of day isn't always given. */
    position,
  },
  {
    kind: say('meetings.thing.publication'),
    named: ({ kind, on }) =>
      say('calendar.name-on-day', { name: say(`meetings.publication.${kind}`), day: { day: on } }),
    main: 'on',
    calledBy: [],
    opens: ({ meetingId }) => ({ as: 'meeting', id: meetingId }),
    owns: {},
    sealedBy: ['meetingId'],
    seals: sealsNothing,
  },
);
