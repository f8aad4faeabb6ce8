// One lead's sheet for a reporting period: what they answer for, what they said last, and room to say it now.

import { columnsInUse } from './columns-in-use.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { LeadUpdates, OwedUpdate } from '../../../shared/activities/updates-calls.ts';
import type { Period } from '../../../shared/register/snapshot.ts';
import {
  text,
  textCell,
  type Block,
  type PackDocument,
  type TableRow,
} from '../../../shared/packs/pack-document.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { speak, speakerIn, textIn, type Speak, type Text } from '../../../shared/language/speak.ts';
import { dayAfter, weekdayOf } from '../../../shared/kernel/days.ts';
import { periodName } from '../../../shared/figures/rules/period-name.ts';

export interface LeadSheetInput {
  readonly index: RegisterIndex;
  readonly period: Period;
  readonly lead: LeadUpdates;
  readonly today: string;
  readonly language: Language;
}

function activityRows(owed: readonly OwedUpdate[], t: Text, speak: Speak): TableRow[] {
  return owed.map(({ title, description, milestone, progress, answer }) => ({
    kind: 'row',
    cells: [
      textCell(title),
      textCell(description),
      textCell(milestone === null ? '' : speak(milestone)),
      textCell(progress === null || progress === 'not reported' ? '' : t(`progress.${progress}`)),
      textCell(answer?.sentence ?? ''),
    ],
  }));
}

function measureRows(owed: readonly OwedUpdate[], speak: Speak): TableRow[] {
  return owed.map(({ title, previousFigure, figure, answer }) => ({
    kind: 'row',
    cells: [
      textCell(title),
      textCell(previousFigure === null ? '' : speak(previousFigure)),
      textCell(figure ?? ''),
      textCell(answer?.sentence ?? ''),
    ],
  }));
}

/** Two weeks from the day it is made; on the Monday after, where that is at a weekend. */
export function returnBy(today: string): string {
  const day = dayAfter(today, 14);
  const weekday = weekdayOf(day);
  return weekday <= 5 ? day : dayAfter(day, 8 - weekday);
}

/** Lines of handwriting are wider apart than those of type: of these there is room for three. */
const roomToWrite = 5;

function blocksOf(
  owed: readonly OwedUpdate[],
  { period, today, language }: Pick<LeadSheetInput, 'period' | 'today' | 'language'>,
): Block[] {
  const t = textIn(language);
  const activities = owed.filter(({ kind }) => kind === 'activity');
  const measures = owed.filter(({ kind }) => kind === 'measure');
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      style: 'lead',
      runs: text(t('pack.updates-lead', { period: periodName(period), day: { day: returnBy(today) } })),
    },
  ];
  if (activities.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, text: t('pack.activities-short') },
      columnsInUse(
        {
          kind: 'table',
          name: t('pack.activities-short'),
          sheet: t('pack.activities-short'),
          columns: [
            { heading: t('pack.ref'), align: 'left' },
            { heading: t('pack.activity-short'), align: 'left', share: 3 },
            { heading: t('pack.milestone'), align: 'left', share: 1 },
            { heading: t('pack.progress'), align: 'left', share: 1 },
            { heading: t('pack.should-know'), align: 'left', share: 3 },
          ],
          rows: activityRows(activities, t, speakerIn(language)),
          rowHeading: 0,
          roomToWrite,
        },
        new Set([3, 4]),
      ),
    );
  }
  if (measures.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, text: t('pack.measures') },
      columnsInUse(
        {
          kind: 'table',
          name: t('pack.measures'),
          sheet: t('pack.measures'),
          columns: [
            { heading: t('pack.measure'), align: 'left', share: 2 },
            { heading: t('pack.last-figure'), align: 'left', share: 1 },
            { heading: speak(language, periodName(period)), align: 'left', share: 1 },
            { heading: t('pack.should-know'), align: 'left', share: 2 },
          ],
          rows: measureRows(measures, speakerIn(language)),
          rowHeading: 0,
          roomToWrite,
        },
        new Set([2, 3]),
      ),
    );
  }
  return blocks;
}

export function composeLeadSheet({ index, period, lead, today, language }: LeadSheetInput): PackDocument {
  const t = textIn(language);
  const [strategy] = index.snapshot.strategies;
  const title = strategy?.title ?? t('pack.strategy');
  const who = lead.name === '' ? t('pack.without-lead') : lead.name;
  return {
    title: t('pack.updates-title', { who, period: periodName(period) }),
    runningHead: {
      whose: strategy?.organisation ?? title,
      what: t('pack.updates-for', { period: periodName(period) }),
    },
    language,
    date: today,
    isSheet: true,
    cover: {
      organisation: strategy?.organisation ?? null,
      title: who,
      subtitle: t('pack.updates-for', { period: periodName(period) }),
      lines: [
        title,
        speak(language, { day: today }),
        t('pack.updates-answered', { owed: lead.owed.length, answered: lead.answered }),
      ],
    },
    sections: [
      {
        id: 'updates',
        title: t('pack.updates-for', { period: periodName(period) }),
        reference: who,
        blocks: blocksOf(lead.owed, { period, today, language }),
      },
    ],
  };
}
