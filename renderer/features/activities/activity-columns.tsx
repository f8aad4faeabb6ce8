// The columns of the activities.

import type { ActivityRow } from '../../../shared/activities/calls.ts';
import { progresses, statuses, type Progress } from '../../../shared/strategy/model/status.ts';
import { withParts } from '../../../shared/activities/rules/of-parts.ts';
import type { Spoken } from '../../../shared/kernel/saying.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import { duesOf } from './filters.ts';
import { StatusMark } from '../../parts/StatusMark.tsx';
import type { Column } from '../../ui/table/columns.ts';

export function leadsOf({ leads, parts }: ActivityRow): Spoken {
  const names = (of: ActivityRow['leads']) => of.map(({ name }) => name);
  return withParts(names(leads), names(parts.flatMap((part) => part.leads)));
}

export function milestoneOf({ milestone, parts }: ActivityRow): Spoken {
  return withParts(
    milestone === null ? [] : [milestone],
    parts.flatMap((part) => part.milestone ?? []),
  );
}

function progressOf(t: Text, progress: Progress): string {
  return progress === 'not reported' ? '' : t(`progress.${progress}`);
}

export function activityColumns(t: Text, speak: Speak): readonly Column<ActivityRow>[] {
  return [
    { key: 'ref', label: t('activities.ref'), width: 64, text: ({ ref }) => ref ?? '' },
    {
      key: 'activity',
      label: t('activities.activity'),
      width: 190,
      grows: 3,
      names: true,
      text: ({ description }) => description,
    },
    {
      key: 'lead',
      label: t('activities.lead'),
      width: 100,
      folds: 3,
      grows: 1,
      text: (row) => speak(leadsOf(row)),
    },
    {
      key: 'milestone',
      label: t('activities.milestone'),
      width: 124,
      folds: 2,
      text: (row) => speak(milestoneOf(row)),
      sortBy: (row) => duesOf(row)[0] ?? speak(milestoneOf(row)),
    },
    {
      key: 'progress',
      label: t('activities.progress'),
      width: 110,
      folds: 1,
      text: ({ progress }) => progressOf(t, progress),
      sortBy: ({ progress }) => (progress === 'not reported' ? null : progresses.indexOf(progress)),
    },
    {
      key: 'status',
      label: t('activities.status'),
      width: 130,
      folds: 4,
      text: ({ judgement }) => t(`status.${judgement.status}`),
      sortBy: ({ judgement }) => statuses.indexOf(judgement.status),
      cell: ({ judgement }) => <StatusMark status={judgement.status} overridden={judgement.overridden} />,
    },
  ];
}
