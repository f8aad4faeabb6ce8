// One lead's sheet for a reporting period: what they answer for, what they said last, and room to say it now.

import type { OwedUpdate } from '../../../shared/activities/updates-calls.ts';
import type { Period } from '../../../shared/register/snapshot.ts';
import {
  text,
  textCell,
  type Block,
  type PackDocument,
  type TableRow,
} from '../../../shared/packs/pack-document.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { leadUpdates } from '../../../shared/activities/rules/updates-due.ts';
import { longDate } from '../../../shared/language/dates.ts';

export interface LeadSheetInput {
  readonly index: RegisterIndex;
  readonly period: Period;
  readonly leadId: string;
  readonly today: string;
}

function activityRows(owed: readonly OwedUpdate[]): TableRow[] {
  return owed.map(({ title, description, milestone, progress, answer }) => ({
    kind: 'row',
    cells: [
      textCell(title),
      textCell(description),
      textCell(milestone ?? ''),
      textCell(progress === 'not reported' ? '' : (progress ?? '')),
      textCell(answer?.sentence ?? ''),
    ],
  }));
}

function measureRows(owed: readonly OwedUpdate[]): TableRow[] {
  return owed.map(({ title, previousFigure, figure, answer }) => ({
    kind: 'row',
    cells: [
      textCell(title),
      textCell(previousFigure ?? ''),
      textCell(figure ?? ''),
      textCell(answer?.sentence ?? ''),
    ],
  }));
}

function blocksOf(owed: readonly OwedUpdate[], period: Period): Block[] {
  const activities = owed.filter(({ kind }) => kind === 'activity');
  const measures = owed.filter(({ kind }) => kind === 'measure');
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      style: 'lead',
      runs: text(
        `What you answer for in ${period.label}. Fill in the empty cells, and send this back to the secretary.`,
      ),
    },
  ];
  if (activities.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, text: 'Activities' },
      {
        kind: 'table',
        name: 'Activities',
        columns: [
          { heading: 'Ref', align: 'left' },
          { heading: 'Activity', align: 'left', share: 3 },
          { heading: 'Milestone', align: 'left', share: 1 },
          { heading: 'Progress', align: 'left', share: 1 },
          { heading: 'What the board should know', align: 'left', share: 3 },
        ],
        rows: activityRows(activities),
        rowHeading: 0,
      },
    );
  }
  if (measures.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, text: 'Measures' },
      {
        kind: 'table',
        name: 'Measures',
        columns: [
          { heading: 'Measure', align: 'left', share: 2 },
          { heading: 'Last figure', align: 'left', share: 1 },
          { heading: period.label, align: 'left', share: 1 },
          { heading: 'What the board should know', align: 'left', share: 2 },
        ],
        rows: measureRows(measures),
        rowHeading: 0,
      },
    );
  }
  return blocks;
}

/** Undefined when the lead owes nothing for the period. */
export function composeLeadSheet({ index, period, leadId, today }: LeadSheetInput): PackDocument | undefined {
  const lead = leadUpdates(index, period).find((each) => each.leadId === leadId);
  if (lead === undefined) return undefined;
  const [strategy] = index.snapshot.strategies;
  const title = strategy?.title ?? 'Strategy';
  const who = lead.name === '' ? 'Without a lead' : lead.name;
  return {
    title: `${who}: updates for ${period.label}`,
    runningHead: `${strategy?.organisation ?? title} · Updates for ${period.label}`,
    language: 'en-GB',
    date: today,
    cover: {
      organisation: strategy?.organisation ?? null,
      title: who,
      subtitle: `Updates for ${period.label}`,
      lines: [title, longDate(today), `${lead.owed.length} to answer, ${lead.answered} answered`],
    },
    sections: [
      {
        id: 'updates',
        title: `Updates for ${period.label}`,
        reference: who,
        blocks: blocksOf(lead.owed, period),
      },
    ],
  };
}
