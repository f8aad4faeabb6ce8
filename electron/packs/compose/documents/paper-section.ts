// A paper that shows a section of the register, as a document: the pack's own section, under the paper's title, as the register stands now.

import { isolated } from '../../../../shared/language/isolate.ts';
import { notForPublication } from '../../../../shared/bodies/rules/openness.ts';
import { say } from '../../../../shared/language/say.ts';
import { speak, textIn } from '../../../../shared/language/speak.ts';
import { agendaItem } from '../../../../shared/meetings/model/agenda-item.ts';
import { meeting as meetingKind } from '../../../../shared/meetings/model/meeting.ts';
import { opennessOf } from '../../../../shared/meetings/rules/agenda-of-meeting.ts';
import { closedBy } from '../../../../shared/papers/rules/who-may-see.ts';
import type { WantedOf } from '../../../../shared/packs/documents.ts';
import {
  text,
  type Block,
  type ListItem,
  type PackDocument,
  type Section,
} from '../../../../shared/packs/pack-document.ts';
import { paper as paperKind, type ShownSection } from '../../../../shared/papers/model/paper.ts';
import { papersIn } from '../../../../shared/papers/rules/papers-in.ts';
import { sayShown } from '../../../../shared/papers/rules/say-shown.ts';
import { nameIn } from '../../../../shared/register/naming.ts';
import type { Paper } from '../../../../shared/register/snapshot.ts';
import { objectivesInOrder } from '../../../../shared/strategy/rules/board-order.ts';
import { activityBlocks, type WhichActivities } from '../activities.ts';
import { attentionSection } from '../attention-section.ts';
import { asItStood, changesSection, followed } from '../changes/changes-section.ts';
import { withColumnsInUse } from '../columns-in-use.ts';
import { objectiveSection } from '../compose.ts';
import { financeSection } from '../finance-section.ts';
import { inputOf, type PackInput } from '../pack-input.ts';
import { sectionOf } from '../section-of.ts';
import type { DocumentSource, RegisterPast } from './document-source.ts';

/** What somebody answers for, an activity or a part of one, by objective. */
function ledSections(input: PackInput, field: 'personId' | 'groupId', id: string): Section[] {
  const { index, language } = input;
  const leads = (ownerId: string) => index.leadsOf(ownerId).some((lead) => lead[field] === id);
  const which: WhichActivities = ({ activity, parts }) =>
    leads(activity.id) || parts.some((part) => leads(part.id));
  return objectivesInOrder(index).flatMap((objective): Section[] => {
    const blocks = activityBlocks(input, objective, which);
    const { ref, title } = objective;
    const t = textIn(language);
    return blocks.length === 0
      ? []
      : [
          {
            id: sectionOf(objective),
            title: t('pack.objective-title', { ref, title }),
            reference: t('pack.objective', { ref }),
            objective: { ref, title },
            blocks,
          },
        ];
  });
}

function sectionsOf(input: PackInput, shown: ShownSection, past: RegisterPast): Section[] {
  const { index } = input;
  switch (shown.what) {
    case 'objective': {
      const objective = index.objectives.get(shown.objectiveId);
      return objective === undefined ? [] : [objectiveSection(input, objective)];
    }
    case 'person':
      return ledSections(input, 'personId', shown.personId);
    case 'group':
      return ledSections(input, 'groupId', shown.groupId);
    case 'finance':
      return financeSection(input);
    case 'attention':
      return attentionSection(input, []);
    case 'changes': {
      const { since } = shown;
      const then = past.asAt(since, (stood) => followed(asItStood(input, stood, since)));
      return [changesSection(input, since, then)];
    }
  }
}

function titleOf({ index, language }: PackInput, shown: ShownSection): string {
  const objective = shown.what === 'objective' ? index.objectives.get(shown.objectiveId) : undefined;
  if (objective === undefined) return speak(language, sayShown(index, shown));
  const { ref, title } = objective;
  return textIn(language)('pack.objective-title', { ref, title });
}

/** A section with nothing in it says so. */
function emptySection(input: PackInput, shown: ShownSection): Section {
  const t = textIn(input.language);
  return {
    id: 'section',
    title: titleOf(input, shown),
    reference: t('papers.form.section'),
    blocks: [{ kind: 'paragraph', style: 'lead', runs: text(t('papers.sectionEmpty')) }],
  };
}

/** The items that it is for, and the meeting that the first of them is on. */
function placeOf({ index }: DocumentSource, row: Paper) {
  const items = papersIn(index)
    .itemsOf(row.id)
    .flatMap(({ itemId }) => index.look(agendaItem, itemId) ?? []);
  const [item] = items;
  const meeting = item === undefined ? undefined : index.look(meetingKind, item.meetingId);
  return item === undefined || meeting === undefined ? undefined : { items, item, meeting };
}

/** What it draws on; empty where nothing is named. */
export function backgroundItems({ index }: DocumentSource, row: Paper): ListItem[] {
  const papers = index.snapshot.backgroundPapers
    .filter(({ paperId }) => paperId === row.id)
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  return papers.map(({ title, seenAt }) => ({
    runs: text(seenAt === null ? title : `${isolated(title)} (${seenAt})`),
  }));
}

function backgroundBlocks(source: DocumentSource, row: Paper): Block[] {
  const items = backgroundItems(source, row);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: textIn(source.language)('papers.background') },
    { kind: 'list', items },
  ];
}

/** What is said on the cover: for which meeting it is, of what, and that it isn't to be published. */
function coverLines(source: DocumentSource, row: Paper): string[] {
  const { index, language } = source;
  const place = placeOf(source, row);
  const lines =
    place === undefined
      ? []
      : [speak(language, nameIn(index)('meeting', place.meeting.id)), place.item.title];
  const { reference } = row;
  const kept = closedBy(index, row);
  const closed =
    kept === undefined || place === undefined
      ? []
      : [
          speak(
            language,
            notForPublication(opennessOf(index, place.meeting), kept.exemption?.paragraphs ?? []),
          ),
        ];
  return [...(reference === null ? [] : [reference]), ...lines, ...closed];
}

/** The sections that a paper shows, for a document that holds more than them: at least one, which says that there is nothing. */
export function shownSections(input: PackInput, shown: ShownSection, past: RegisterPast): Section[] {
  const found = sectionsOf(input, shown, past);
  return (found.length === 0 ? [emptySection(input, shown)] : found).map(withColumnsInUse);
}

/** Undefined for a paper that isn't there, and for one that shows no section. */
export function composePaperSection(
  source: DocumentSource,
  { paperId }: WantedOf<'paper-section'>,
  past: RegisterPast,
): PackDocument | undefined {
  const { index, language, today } = source;
  const row = index.look(paperKind, paperId);
  if (row?.shows == null) return undefined;
  const input = inputOf(source, past);
  const sections = shownSections(input, row.shows, past);
  const last: Block[] = [
    ...backgroundBlocks(source, row),
    { kind: 'paragraph', style: 'note', runs: text(speak(language, input.edition)) },
  ];
  const [strategy] = index.snapshot.strategies;
  const shown = titleOf(input, row.shows);
  return {
    title: speak(language, say('papers.documentOf', { title: row.title, day: { day: today } })),
    runningHead: {
      whose: strategy?.organisation ?? strategy?.title ?? shown,
      what: speak(language, say('papers.documentOf', { title: row.title, day: { day: today } })),
    },
    language,
    date: today,
    isSheet: true,
    cover: {
      organisation: strategy?.organisation ?? null,
      title: row.title,
      subtitle: shown,
      // The page of a sheet has no room for what stands under its title: it stands among the lines.
      lines: [
        ...(shown === row.title ? [] : [shown]),
        ...coverLines(source, row),
        speak(language, say('papers.asAt', { day: { day: today } })),
      ],
    },
    sections: sections.map((section, at) =>
      at === sections.length - 1 ? { ...section, blocks: [...section.blocks, ...last] } : section,
    ),
  };
}
