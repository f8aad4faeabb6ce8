// Which documents of meetings the command line makes, and what each is asked for: a new one is a line here.

import { noDecisionFilters } from '../../../shared/follow-up/rules/decision-filters.ts';
import type { TextKey } from '../../../shared/language/catalogue.ts';
import type { PublicationKind } from '../../../shared/meetings/model/publication.ts';
import type { PackPart, PageSizes } from '../../../shared/packs/meeting-pack.ts';
import {
  isMeetingDocument,
  itemNoticeDocuments,
  type MeetingDocument,
  type Edition,
  type WantedOf,
} from '../../../shared/packs/documents.ts';

/** What was given on the command line, found in the register. */
export interface Chosen {
  readonly meetingId: string;
  readonly paperId: string;
  /** Empty where all are meant; so are the days. */
  readonly bodyId: string;
  readonly from: string;
  readonly to: string;
  readonly edition: Edition;
  /** The same, or one person’s own. */
  readonly audience: Edition | { readonly personId: string };
  /** Asked for though it is a draft. */
  readonly ofDraft: boolean;
  /** Of a pack. */
  readonly parts: readonly PackPart[];
  readonly comments: boolean;
  readonly pageSizes: PageSizes;
}

interface DocumentCommand<K extends MeetingDocument = MeetingDocument> {
  readonly about: TextKey;
  /** What it is asked for by, where that isn’t its kind. */
  readonly called?: string;
  /** Whether it has parts that can be picked. */
  readonly parts?: true;
  /** One meeting, one paper, those of one body or of any between two days, or nothing but the register. */
  readonly of: 'meeting' | 'paper' | 'body' | 'days' | 'register';
  /** Whether the public’s is another than that of those who may see all. */
  readonly editions: boolean;
  /** Whether one person can be given their own. */
  readonly forPerson?: true;
  /** What is published with it, by a last day. */
  readonly publishes?: readonly PublicationKind[];
  /** Whether the public is given a draft of it only where that is asked for. */
  readonly drafts?: true;
  readonly wanted: (chosen: Chosen) => WantedOf<K>;
}

/** Where members are summoned, the summons is the notice, and the agenda goes with it. */
const givingNotice: readonly PublicationKind[] = ['notice', 'summons'];
const withAgenda: readonly PublicationKind[] = ['agenda', 'summons'];

const commands: { readonly [K in MeetingDocument]?: DocumentCommand<K> } = {
  agenda: {
    about: 'command.meetings-agenda',
    of: 'meeting',
    publishes: withAgenda,
    editions: true,
    forPerson: true,
    wanted: ({ meetingId, audience }) => ({ document: 'agenda', meetingId, edition: audience }),
  },
  'meeting-pack': {
    about: 'command.meetings-pack',
    called: 'pack',
    of: 'meeting',
    publishes: withAgenda,
    editions: true,
    forPerson: true,
    drafts: true,
    parts: true,
    wanted: ({ meetingId, audience, parts, comments, pageSizes, ofDraft }) => ({
      document: 'meeting-pack',
      meetingId,
      edition: audience,
      parts: [...parts],
      comments,
      pageSizes,
      ofDraft,
    }),
  },
  'paper-section': {
    about: 'command.meetings-paper-section',
    of: 'paper',
    editions: true,
    forPerson: true,
    wanted: ({ paperId, audience }) => ({ document: 'paper-section', paperId, edition: audience }),
  },
  notice: {
    about: 'command.meetings-notice',
    of: 'meeting',
    publishes: givingNotice,
    editions: true,
    wanted: ({ meetingId, edition }) => ({ document: 'notice', meetingId, edition }),
  },
  summons: {
    about: 'command.meetings-summons',
    of: 'meeting',
    publishes: givingNotice,
    editions: true,
    wanted: ({ meetingId, edition }) => ({ document: 'summons', meetingId, edition }),
  },
  'private-notice': {
    about: 'command.meetings-private-notice',
    of: 'meeting',
    publishes: [itemNoticeDocuments['private-notice']],
    editions: false,
    wanted: ({ meetingId }) => ({ document: 'private-notice', meetingId, itemId: '' }),
  },
  'private-notice-again': {
    about: 'command.meetings-private-notice-again',
    of: 'meeting',
    publishes: [itemNoticeDocuments['private-notice-again']],
    editions: false,
    wanted: ({ meetingId }) => ({ document: 'private-notice-again', meetingId, itemId: '' }),
  },
  'key-decision': {
    about: 'command.meetings-key-decision',
    of: 'meeting',
    publishes: [itemNoticeDocuments['key-decision']],
    editions: false,
    wanted: ({ meetingId }) => ({ document: 'key-decision', meetingId, itemId: '' }),
  },
  'general-exception': {
    about: 'command.meetings-general-exception',
    of: 'meeting',
    publishes: [itemNoticeDocuments['general-exception']],
    editions: false,
    wanted: ({ meetingId }) => ({ document: 'general-exception', meetingId, itemId: '' }),
  },
  'special-urgency': {
    about: 'command.meetings-special-urgency',
    of: 'meeting',
    publishes: [itemNoticeDocuments['special-urgency']],
    editions: false,
    wanted: ({ meetingId }) => ({ document: 'special-urgency', meetingId, itemId: '' }),
  },
  minutes: {
    about: 'command.meetings-minutes',
    of: 'meeting',
    editions: true,
    drafts: true,
    wanted: ({ meetingId, edition, ofDraft }) => ({ document: 'minutes', meetingId, edition, ofDraft }),
  },
  attendance: {
    about: 'command.meetings-attendance',
    of: 'body',
    editions: false,
    wanted: ({ bodyId, from, to }) => ({
      document: 'attendance',
      bodyId,
      from: from === '' ? null : from,
      to: to === '' ? null : to,
    }),
  },
  interests: {
    about: 'command.meetings-interests',
    of: 'register',
    editions: true,
    wanted: ({ edition }) => ({ document: 'interests', edition }),
  },
  actions: {
    about: 'command.meetings-actions',
    of: 'days',
    editions: true,
    wanted: ({ bodyId, edition }) => ({ document: 'actions', edition, bodyId, which: 'all' }),
  },
  decisions: {
    about: 'command.meetings-decisions',
    of: 'days',
    editions: true,
    wanted: ({ bodyId, from, to, edition }) => ({
      document: 'decisions',
      edition,
      filters: { ...noDecisionFilters, bodyId, from, to },
    }),
  },
  'forward-plan': {
    about: 'command.meetings-forward-plan',
    of: 'days',
    editions: true,
    wanted: ({ bodyId, edition }) => ({ document: 'forward-plan', edition, bodyId }),
  },
  calendar: {
    about: 'command.meetings-calendar',
    of: 'days',
    editions: false,
    wanted: ({ bodyId, from, to }) => ({ document: 'calendar', bodyId, from, to }),
  },
};

export interface NamedCommand extends DocumentCommand {
  readonly kind: MeetingDocument;
}

export const documentCommands: readonly NamedCommand[] = Object.keys(commands)
  .filter(isMeetingDocument)
  .flatMap((kind) => {
    const command = commands[kind];
    return command === undefined ? [] : [{ ...command, kind }];
  });
