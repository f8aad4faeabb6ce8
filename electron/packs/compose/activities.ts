// The activities of one objective as a table: the board's refs, parts, links from both ends, leads, milestones and progress.

import type { Activity, ActivityPart, Objective } from '../../../shared/register/snapshot.ts';
import {
  text,
  wordsOfParagraph,
  type Block,
  type Cell,
  type Paragraph,
  type Run,
  type TableRow,
} from '../../../shared/packs/pack-document.ts';
import { overdueMilestone } from '../../../shared/activities/rules/activity-status.ts';
import { activityTitle } from '../../../shared/activities/rules/activity-title.ts';
import { judgedActivities, type JudgedActivity } from '../../../shared/activities/rules/judged-activity.ts';
import { speak, speakerIn, textIn } from '../../../shared/language/speak.ts';
import type { Progress } from '../../../shared/strategy/model/status.ts';
import { leadNames } from '../../../shared/people/rules/lead-names.ts';
import { statusCell } from './cells.ts';
import type { PackInput } from './pack-input.ts';

function lines(words: string): Paragraph[] {
  return words
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ runs: text(line) }));
}

function aboutPart({ index, language }: PackInput, part: ActivityPart): string[] {
  return [
    ...leadNames(index, part.id).map(speakerIn(language)),
    ...(part.milestone === null ? [] : [part.milestone.written]),
    ...(part.progress === 'not reported' ? [] : [textIn(language)(`progress.${part.progress}`)]),
  ];
}

/** A part with who leads it, when it is due and how it stands. */
export function partInWords(input: PackInput, part: ActivityPart): string {
  const about = aboutPart(input, part);
  const words = part.description.replaceAll('\n', ' ');
  return about.length === 0 ? words : `${words} (${about.join('; ')})`;
}

function partParagraph(input: PackInput, part: ActivityPart): Paragraph {
  const about = aboutPart(input, part);
  const remark: Run[] = about.length === 0 ? [] : [{ text: ` (${about.join('; ')})`, quiet: true }];
  return { runs: [{ text: part.description.replaceAll('\n', ' ') }, ...remark], bullet: true };
}

function descriptionCell(input: PackInput, { activity, parts }: JudgedActivity): Cell {
  const { index, language } = input;
  const linked = index.linkedTo(activity.id).flatMap((id) => {
    const other = index.activities.get(id);
    return other === undefined ? [] : [activityTitle(other)];
  });
  const links: Paragraph[] =
    linked.length === 0
      ? []
      : [
          {
            runs: [
              {
                text: textIn(language)('pack.linked-to', { refs: { several: linked, between: ', ' } }),
                quiet: true,
              },
            ],
          },
        ];
  return {
    paragraphs: [
      ...lines(activity.description),
      ...parts.map((part) => partParagraph(input, part)),
      ...crowdOfLeads(input, activity),
      ...links,
    ],
  };
}

/** The status and the milestone beside it already say as much as the reason. */
const saidByStatus: ReadonlySet<Progress> = new Set<Progress>([
  'complete',
  'on track',
  'at risk',
  'off track',
  'not reported',
  // Its words are the note.
  'not understood',
]);

/** Under the status, its reason when it says more than the word; then the officer's note. */
function progressCell({ today, language }: PackInput, { activity, parts, judgement }: JudgedActivity): Cell {
  const cell = statusCell(judgement, language);
  const isPlain =
    !judgement.overridden &&
    saidByStatus.has(activity.progress) &&
    overdueMilestone({ activity, parts }, today) === undefined;
  const reason: Paragraph[] = isPlain
    ? []
    : [{ runs: [{ text: speak(language, judgement.reason), quiet: true }] }];
  const under = [...reason, ...lines(activity.progressNote ?? '')];
  const { verdict } = cell;
  return {
    ...cell,
    paragraphs: [...cell.paragraphs, ...under],
    verdict: { ...verdict, remarks: [...verdict.remarks, ...under.map(wordsOfParagraph)] },
  };
}

/** Of a crowd each name on a line of a narrow column would take a page: they stand in a row under the description. */
const mostInColumn = 5;

function crowdOfLeads({ index, language }: PackInput, activity: Activity): Paragraph[] {
  const leads = leadNames(index, activity.id);
  if (leads.length <= mostInColumn) return [];
  const names = textIn(language)('pack.lead-names', { names: { several: leads, between: ', ' } });
  return [{ runs: [{ text: names, quiet: true }] }];
}

function leadCell({ index, language }: PackInput, activity: Activity): Cell {
  const names = leadNames(index, activity.id).map(speakerIn(language));
  if (names.length > mostInColumn)
    return { paragraphs: [{ runs: text(textIn(language)('pack.leads-beside', { count: names.length })) }] };
  return { paragraphs: names.map((name) => ({ runs: text(name) })) };
}

export type WhichActivities = (each: JudgedActivity) => boolean;

const all: WhichActivities = () => true;

export function activityBlocks(input: PackInput, objective: Objective, which = all): Block[] {
  const judged = judgedActivities(input, objective.id).filter(which);
  if (judged.length === 0) return [];
  const t = textIn(input.language);
  const rows = judged.map((each): TableRow => {
    const { activity } = each;
    const milestone = activity.milestone === null ? [] : lines(activity.milestone.written);
    return {
      kind: 'row',
      cells: [
        { paragraphs: lines(activity.ref ?? '') },
        descriptionCell(input, each),
        leadCell(input, activity),
        { paragraphs: milestone },
        progressCell(input, each),
      ],
    };
  });
  return [
    { kind: 'heading', level: 2, text: t('pack.activities') },
    {
      kind: 'table',
      name: t('pack.activities-table', { ref: objective.ref }),
      sheet: t('pack.sheet.activities', { ref: objective.ref }),
      shared: t('pack.activities-short'),
      columns: [
        { heading: t('pack.ref'), align: 'left' },
        { heading: t('pack.activity'), align: 'left', share: 5 },
        { heading: t('pack.lead'), align: 'left', share: 2 },
        { heading: t('pack.milestone'), align: 'left', share: 1.6 },
        { heading: t('pack.progress'), align: 'left', share: 2.2 },
      ],
      rows,
      rowHeading: 0,
    },
  ];
}
