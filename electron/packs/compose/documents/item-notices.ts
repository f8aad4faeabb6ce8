// The notices that an executive in England gives of single items: each particular that is asked for, what there is to say of it, and which
// regulation asks. What nobody has given yet is said to be missing.

import { rulesOfBody } from '../../../../shared/bodies/rules/rules-of-body.ts';
import { wholeOf } from '../../../../shared/bodies/rules/citations.ts';
import { sayRule } from '../../../../shared/bodies/rules/say-rule.ts';
import type { Spoken } from '../../../../shared/kernel/saying.ts';
import { say } from '../../../../shared/language/say.ts';
import { speak, textIn } from '../../../../shared/language/speak.ts';
import type { ItemNoticeKind } from '../../../../shared/meetings/model/publication.ts';
import { itemNoticesOf, type ItemNotice } from '../../../../shared/meetings/rules/item-notices.ts';
import {
  particularsOf,
  paragraphsOf,
  type Particular,
} from '../../../../shared/meetings/rules/particulars.ts';
import {
  itemNoticeDocuments,
  type ItemNoticeDocument,
  type WantedOf,
} from '../../../../shared/packs/documents.ts';
import {
  text,
  textCell,
  type Block,
  type Cell,
  type PackDocument,
  type TableRow,
} from '../../../../shared/packs/pack-document.ts';
import type { Meeting } from '../../../../shared/register/snapshot.ts';
import type { DocumentSource } from './document-source.ts';
import { bodyNameOf, meetingDocument, meetingIn } from './meeting-document.ts';
import { signature } from './notice.ts';

function saidCell({ language }: DocumentSource, particular: Particular): Cell {
  const paragraphs = paragraphsOf(particular);
  if (paragraphs.length === 0) {
    const missing = speak(language, say('itemNotice.says.stillMissing'));
    return { paragraphs: [{ runs: [{ text: missing, bold: true }] }] };
  }
  return { paragraphs: paragraphs.map((each) => ({ runs: text(speak(language, each)) })) };
}

function rowsOf(source: DocumentSource, meeting: Meeting, notice: ItemNotice): TableRow[] {
  const t = textIn(source.language);
  const { number, row } = notice.item;
  // The notice is read before the agenda is: the matter in other words than the item's title is put so because the title says too much.
  const matter = notice.draft?.matter?.split('\n')[0] ?? row.title;
  return [
    { kind: 'group', text: `${number} ${matter}`.trim() },
    ...particularsOf(source.index, meeting, notice).map((particular): TableRow => ({
      kind: 'row',
      cells: [
        textCell(t(`itemNotice.particular.${particular.name}`)),
        saidCell(source, particular),
        textCell(speak(source.language, particular.place)),
      ],
    })),
  ];
}

function particularsTable(
  source: DocumentSource,
  meeting: Meeting,
  notices: readonly ItemNotice[],
  name: string,
): Block {
  const t = textIn(source.language);
  return {
    kind: 'table',
    name,
    sheet: name,
    columns: [
      { heading: t('itemNotice.says.asked'), align: 'left', share: 2 },
      { heading: t('itemNotice.says.said'), align: 'left', share: 4 },
      { heading: t('itemNotice.says.where'), align: 'left' },
    ],
    rows: notices.flatMap((notice) => rowsOf(source, meeting, notice)),
    rowHeading: 0,
  };
}

const daysRules = {
  'private, 28 days': 'private-days',
  'private, 5 days': 'private-again-days',
  'key decision': 'key-decision-days',
  'general exception': 'general-exception-days',
  'special urgency': undefined,
} as const satisfies Readonly<Record<ItemNoticeKind, string | undefined>>;

function underWhichRule(
  { index, language }: DocumentSource,
  { bodyId, day }: Meeting,
  kind: ItemNoticeKind,
): Block {
  const name = daysRules[kind];
  const rule = name === undefined ? undefined : rulesOfBody(index, bodyId, day).rule(name);
  const law: Spoken = say('itemNotice.says.regulation', { law: wholeOf('executive-2012') });
  if (rule === undefined) return { kind: 'paragraph', style: 'note', runs: text(speak(language, law)) };
  const { value, source } = sayRule(rule);
  const under = say('notice.says.under', { needed: value, source });
  // Where the body set the days itself, their source isn't the law that asks for the particulars.
  const words = [under, ...(rule.set === undefined ? [] : [law])].map((each) => speak(language, each));
  return { kind: 'paragraph', style: 'note', runs: text(words.join(' ')) };
}

/** Undefined for a meeting that isn't there. */
export function composeItemNotices(
  source: DocumentSource,
  { document, meetingId, itemId }: WantedOf<ItemNoticeDocument>,
): PackDocument | undefined {
  const { index, language } = source;
  const meeting = meetingIn(source, meetingId);
  if (meeting === undefined) return undefined;
  const t = textIn(language);
  const kind = itemNoticeDocuments[document];
  const notices = itemNoticesOf(index, meeting).filter(
    (notice) => notice.kind === kind && (itemId === '' || notice.item.row.id === itemId),
  );
  const what = t(`itemNotice.document.${document}`);
  const count = notices
    .flatMap((notice) => particularsOf(index, meeting, notice))
    .filter(({ isMissing }) => isMissing).length;
  const lead = say(`itemNotice.lead.${document}`, {
    body: bodyNameOf(source, meeting),
    day: { day: meeting.day },
  });
  const notReady: Block[] =
    count === 0
      ? []
      : [{ kind: 'paragraph', runs: [{ text: t('itemNotice.says.notReady', { count }), bold: true }] }];
  const blocks: Block[] =
    notices.length === 0
      ? [{ kind: 'paragraph', style: 'lead', runs: text(t('itemNotice.says.none')) }]
      : [
          ...notReady,
          { kind: 'paragraph', style: 'lead', runs: text(speak(language, lead)) },
          particularsTable(source, meeting, notices, what),
          ...signature(source),
          underWhichRule(source, meeting, kind),
        ];
  return meetingDocument(source, meeting, { id: document, what, blocks });
}
