// The columns of the list of actions.

import type { ActionLine } from '../../../shared/follow-up/calls.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';
import { dateText } from '../../state/text.ts';
import type { Column } from '../../ui/table/columns.ts';

/** "A 2024/9" sorts before "A 2024/10". */
function inOrder(reference: string): string {
  return reference.replaceAll(/\d+/gu, (digits) => digits.padStart(6, '0'));
}

export function actionColumns(t: Text, speak: Speak): readonly Column<ActionLine>[] {
  return [
    {
      key: 'reference',
      label: t('actions.reference'),
      width: 104,
      folds: 4,
      text: ({ reference }) => reference,
      sortBy: ({ reference }) => inOrder(reference),
    },
    {
      key: 'what',
      label: t('actions.what'),
      width: 200,
      grows: 3,
      names: true,
      wraps: true,
      text: ({ what }) => what,
    },
    {
      key: 'owner',
      label: t('actions.owner'),
      width: 130,
      folds: 5,
      grows: 1,
      wraps: true,
      text: ({ owner }) => owner,
    },
    {
      key: 'due',
      label: t('actions.due'),
      width: 130,
      wraps: true,
      text: ({ due, isOverdue }) =>
        [...(due === null ? [] : [speak(due)]), ...(isOverdue ? [t('actions.overdue')] : [])].join(', '),
      sortBy: ({ dueDay }) => dueDay,
      exported: ({ due }) => (due === null ? '' : speak(due)),
    },
    {
      key: 'state',
      label: t('actions.stateOf'),
      width: 120,
      folds: 3,
      text: ({ state }) => t(`actions.state.${state}`),
    },
    {
      key: 'body',
      label: t('actions.body'),
      width: 110,
      folds: 2,
      grows: 1,
      wraps: 'in full',
      text: ({ body }) => body,
    },
    {
      key: 'last',
      label: t('actions.last'),
      width: 150,
      folds: 1,
      grows: 2,
      wraps: true,
      text: ({ last }) => (last === null ? '' : `${dateText(last.on)}: ${last.text}`),
      sortBy: ({ last }) => last?.on ?? null,
    },
  ];
}
