// The notice of a meeting for the public, and the summons of those who are to attend it: when, where, for what business, and under which rule.

import { isolated } from '../../../../shared/language/isolate.ts';
import { rulesOfBody } from '../../../../shared/bodies/rules/rules-of-body.ts';
import { sayRule } from '../../../../shared/bodies/rules/say-rule.ts';
import { say } from '../../../../shared/language/say.ts';
import { speak, textIn } from '../../../../shared/language/speak.ts';
import type { WantedOf } from '../../../../shared/packs/documents.ts';
import { text, textCell, type Block, type PackDocument } from '../../../../shared/packs/pack-document.ts';
import type { Meeting } from '../../../../shared/register/snapshot.ts';
import { businessOf, markingOf, membersOf } from './agenda.ts';
import type { DocumentSource } from './document-source.ts';
import { bodyNameOf, meetingDocument, meetingIn } from './meeting-document.ts';

function whenAndWhere({ language }: DocumentSource, { day, time, place, link }: Meeting): Block {
  const t = textIn(language);
  const lines = [
    [t('meetings.day'), speak(language, { day })],
    [t('meetings.time'), time ?? ''],
    [t('meetings.place'), place ?? ''],
    [t('meetings.link'), link ?? ''],
  ] as const;
  return {
    kind: 'list',
    items: lines
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ({ runs: [{ text: `${isolated(name)}: ` }, { text: value, bold: true }] })),
  };
}

/** What the law, or the body's own document, asks of the notice; nothing where it isn't known. */
function underWhichRule({ index, language }: DocumentSource, { bodyId, day }: Meeting): Block[] {
  const rule = rulesOfBody(index, bodyId, day).rule('notice-days');
  if (rule === undefined || rule.value === null) return [];
  const { value, source } = sayRule(rule);
  const words = speak(language, say('notice.says.under', { needed: value, source }));
  return [{ kind: 'paragraph', style: 'note', runs: text(words) }];
}

/** Whoever gives it signs by hand: who that is, the register doesn't know. */
export function signature({ language }: DocumentSource): Block[] {
  const t = textIn(language);
  return [
    { kind: 'heading', level: 2, text: t('notice.says.signature') },
    {
      kind: 'table',
      name: t('notice.says.signature'),
      sheet: t('notice.says.signature'),
      columns: [
        { heading: t('notice.says.signed'), align: 'left', share: 2 },
        { heading: t('notice.says.office'), align: 'left', share: 2 },
        { heading: t('notice.says.date'), align: 'left', share: 1 },
      ],
      rows: [{ kind: 'row', cells: [textCell(''), textCell(''), textCell('')] }],
      rowHeading: 0,
      roomToWrite: 3,
    },
  ];
}

/** Undefined for a meeting that isn't there. */
export function composeNotice(
  source: DocumentSource,
  { document, meetingId, edition }: WantedOf<'notice' | 'summons'>,
): PackDocument | undefined {
  const { index, language } = source;
  const t = textIn(language);
  const meeting = meetingIn(source, meetingId);
  if (meeting === undefined) return undefined;
  const isSummons = document === 'summons';
  const blanks = { body: bodyNameOf(source, meeting), day: { day: meeting.day } };
  const said = isSummons ? say('notice.says.summoned', blanks) : say('notice.says.given', blanks);
  const openness = rulesOfBody(index, meeting.bodyId, meeting.day).rule('openness')?.value ?? 'own';
  const blocks: Block[] = [
    { kind: 'paragraph', style: 'lead', runs: text(speak(language, said)) },
    whenAndWhere(source, meeting),
    ...(isSummons || openness === 'own'
      ? []
      : [{ kind: 'paragraph' as const, runs: text(t('notice.says.public')) }]),
    { kind: 'heading', level: 2, text: t('notice.says.business') },
    ...businessOf(source, meeting, edition),
    ...(isSummons ? membersOf(source, meeting) : []),
    ...signature(source),
    ...underWhichRule(source, meeting),
  ];
  const what = t(isSummons ? 'notice.says.summons' : 'notice.says.notice');
  return meetingDocument(source, meeting, {
    id: document,
    what,
    blocks,
    ...markingOf(source, meeting, edition),
  });
}
