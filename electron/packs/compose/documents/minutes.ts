// The minutes of a meeting as they are printed: a draft that says so on every page, or adopted ones with room to sign and to initial. The
// public's have of an item taken in private its title, and the open summary in place of the rest.

import { isolated } from '../../../../shared/language/isolate.ts';
import { notForPublication } from '../../../../shared/bodies/rules/openness.ts';
import { speak, textIn, type Text } from '../../../../shared/language/speak.ts';
import { opennessOf } from '../../../../shared/meetings/rules/agenda-of-meeting.ts';
import { mattersArising } from '../../../../shared/follow-up/rules/matters-arising.ts';
import { draftOf, type Draft, type DraftItem } from '../../../../shared/minutes/rules/draft.ts';
import { notTakenHeading } from '../../../../shared/minutes/rules/not-taken.ts';
import type { DraftBlock } from '../../../../shared/minutes/rules/draft-blocks.ts';
import { peopleGroups } from '../../../../shared/minutes/rules/draft-people.ts';
import { agendaItem } from '../../../../shared/meetings/model/agenda-item.ts';
import type { WantedOf } from '../../../../shared/packs/documents.ts';
import { maySeeAction, maySeeItem, type Audience } from '../../../../shared/papers/rules/who-may-see.ts';
import {
  text,
  textCell,
  type Block,
  type PackDocument,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import { sayAdopted } from '../../../../shared/minutes/rules/say-adopted.ts';
import type { Meeting } from '../../../../shared/register/snapshot.ts';
import { barWords } from './agenda.ts';
import { actionsTable } from './follow-up/actions.ts';
import { columnsInUse } from '../columns-in-use.ts';
import type { DocumentSource } from './document-source.ts';
import { meetingDocument, meetingIn } from './meeting-document.ts';

interface Composing extends DocumentSource {
  readonly edition: Audience;
  readonly draft: Draft;
  readonly meeting: Meeting;
  readonly t: Text;
}

function paragraph(words: string): Block[] {
  return words.trim() === '' ? [] : [{ kind: 'paragraph', runs: text(words) }];
}

function paragraphs(words: string): Block[] {
  return words.split('\n').flatMap(paragraph);
}

function peopleTable({ draft: { people }, language, t }: Composing): Block[] {
  const rows = peopleGroups.flatMap((group): TableRow[] => {
    const own = people.filter((person) => person.group === group);
    if (own.length === 0) return [];
    return [
      { kind: 'group', text: t(`drafting.people.${group}`) },
      ...own.map(({ name, capacity, when }): TableRow => ({
        kind: 'row',
        cells: [
          textCell(name),
          textCell(capacity.map((each) => speak(language, each)).join(', ')),
          textCell(when.map((each) => speak(language, each)).join('; ')),
        ],
      })),
    ];
  });
  if (rows.length === 0) return [];
  return [
    columnsInUse({
      kind: 'table',
      name: t('drafting.whoWasThere'),
      sheet: t('minutes.state.present'),
      columns: [
        { heading: t('bodies.name'), align: 'left', share: 2 },
        { heading: t('bodies.capacity'), align: 'left', share: 3 },
        { heading: t('minutes.cameAndWent'), align: 'left', share: 3 },
      ],
      rows,
      rowHeading: 0,
    }),
  ];
}

function blockOf({ language }: Composing, { kind, says, more }: DraftBlock): Block[] {
  const isWeighty = kind === 'decision' || kind === 'action';
  const words = speak(language, says);
  return [
    { kind: 'paragraph', runs: isWeighty ? [{ text: words, bold: true }] : text(words) },
    ...(more.length === 0
      ? []
      : [{ kind: 'list' as const, items: more.map((each) => ({ runs: text(speak(language, each)) })) }]),
  ];
}

function privateItem(
  { index, meeting, language }: Composing,
  { itemId, summary, isClosed }: DraftItem,
): Block[] {
  if (!isClosed) return [];
  const exemption = index.snapshot.agendaItems.find(({ id }) => id === itemId)?.exemption;
  const words = speak(language, notForPublication(opennessOf(index, meeting), exemption?.paragraphs ?? []));
  return [...paragraph(words), ...paragraphs(summary)];
}

/** What was taken in private, and what the one these are for is kept from. */
function isHiddenFrom({ index, edition }: Composing, { isClosed, itemId }: DraftItem): boolean {
  const row = index.look(agendaItem, itemId);
  return row === undefined ? isClosed : !maySeeItem(index, row, edition);
}

function itemBlocks(composing: Composing, item: DraftItem): Block[] {
  const { language } = composing;
  const heading = `${item.number} ${isolated(item.title)}`.trim();
  const say = (each: DraftBlock) => blockOf(composing, each);
  const isHidden = isHiddenFrom(composing, item);
  return [
    ...item.before.flatMap(say),
    { kind: 'heading', level: 2, text: heading },
    ...barWords(composing, { id: item.itemId }, composing.edition).flatMap(paragraph),
    ...(isHidden ? privateItem(composing, item) : [...paragraphs(item.text), ...item.blocks.flatMap(say)]),
    ...(isHidden ? [] : item.corrections).map(({ says }): Block => ({
      kind: 'paragraph',
      style: 'note',
      runs: text(speak(language, says)),
    })),
  ];
}

/** The resolution that excludes the public is no secret; it names the items by what the agenda says of them. */
function endBlocks({ draft, meeting, language, t }: Composing): Block[] {
  const { notTaken, adjourned } = draft;
  return [
    ...(notTaken.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: t(notTakenHeading(meeting, draft)) },
          { kind: 'list' as const, items: notTaken.map((each) => ({ runs: text(each) })) },
        ]),
    ...(adjourned === null ? [] : paragraph(speak(language, adjourned))),
  ];
}

function adoptionBlocks({ index, meeting, language, t }: Composing): Block[] {
  const { adoptedSubjectTo, signedBy } = meeting;
  const adopted = sayAdopted(index, meeting);
  if (adopted === undefined) return [];
  return [
    ...paragraph(`${speak(language, adopted)}.`),
    ...(adoptedSubjectTo === null ? [] : paragraph(t('drafting.wasSubjectTo', { what: adoptedSubjectTo }))),
    {
      kind: 'table',
      name: t('drafting.signature'),
      sheet: t('drafting.signature'),
      columns: [
        { heading: t('drafting.signedBy'), align: 'left', share: 2 },
        { heading: t('drafting.signature'), align: 'left', share: 3 },
        { heading: t('drafting.signedOn'), align: 'left', share: 2 },
      ],
      rows: [{ kind: 'row', cells: [textCell(signedBy ?? ''), textCell(''), textCell('')] }],
      rowHeading: 0,
      roomToWrite: 2,
    },
  ];
}

/** What earlier meetings asked for, with what had become of it; the public's has what open business asked for. */
function arisingBlocks(composing: Composing): Block[] {
  const { index, meeting, edition, t } = composing;
  const rows = mattersArising(index, meeting).filter(({ action: { itemId }, isPublic }) =>
    maySeeAction(index, { itemId, isPublic }, edition),
  );
  if (rows.length === 0) return [];
  const name = t('actions.arising');
  return [
    { kind: 'heading', level: 2, text: name },
    // As it stood then: an action that is overdue since wasn't at the meeting.
    actionsTable({ ...composing, today: meeting.day }, rows, { name, withUpdates: false, isOfOneBody: true }),
  ];
}

function blocksOf(composing: Composing): Block[] {
  const { draft, meeting, t, language } = composing;
  return [
    ...(meeting.adoptedOn === null ? paragraph(t('drafting.subjectToConfirmation')) : []),
    ...peopleTable(composing),
    ...(draft.presiding === null
      ? []
      : paragraph(t('drafting.presiding', { name: speak(language, draft.presiding) }))),
    ...draft.before.flatMap((each) => blockOf(composing, each)),
    ...arisingBlocks(composing),
    ...(draft.items.length === 0 ? paragraph(t('drafting.empty')) : []),
    ...draft.items.flatMap((item) => itemBlocks(composing, item)),
    ...endBlocks(composing),
    ...adoptionBlocks(composing),
  ];
}

/** As they stand in a pack, for one person too. */
export function minutesBlocks(source: DocumentSource, meeting: Meeting, edition: Audience): Block[] {
  const { index, language } = source;
  return blocksOf({ ...source, edition, t: textIn(language), meeting, draft: draftOf(index, meeting) });
}

/** Undefined for a meeting that isn't there. */
export function composeMinutes(
  source: DocumentSource,
  wanted: WantedOf<'minutes'>,
): PackDocument | undefined {
  const { index, language } = source;
  const meeting = meetingIn(source, wanted.meetingId);
  if (meeting === undefined) return undefined;
  const t = textIn(language);
  const isDraft = meeting.adoptedOn === null;
  const draft = draftOf(index, meeting);
  const isFull = wanted.edition === 'full' && draft.items.some(({ isClosed }) => isClosed);
  const what = t(isDraft ? 'drafting.documentDraft' : isFull ? 'drafting.documentFull' : 'drafting.document');
  const document = meetingDocument(source, meeting, {
    id: 'minutes',
    what,
    blocks: blocksOf({ ...source, edition: wanted.edition, t, meeting, draft }),
    ...(isDraft ? { head: t('drafting.draftMark') } : {}),
    ...(meeting.endTime === null ? {} : { times: `${meeting.time ?? ''}–${meeting.endTime}` }),
  });
  return isDraft ? document : { ...document, initials: t('drafting.initials') };
}
