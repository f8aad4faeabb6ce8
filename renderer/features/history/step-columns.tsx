// The columns of the steps of the history.

import type { HistoryBatch } from '../../../shared/history/calls.ts';
import type { Speak, Text } from '../../../shared/language/speak.ts';

import { whenOf } from '../../parts/lists/when-of.ts';
import type { Column } from '../../ui/table/columns.ts';

/** What is shown for a step besides what it did. */
function notesOf(t: Text, { undone, origin, reason }: HistoryBatch): readonly string[] {
  const { kind } = origin;
  return [
    ...(undone ? [t('history.undone')] : []),
    ...(kind === 'undo' || kind === 'redo' ? [t(`history.kind.${kind}`)] : []),
    ...(reason === null ? [] : [t('history.because', { reason })]),
  ];
}

function copyOf(t: Text, { copy }: HistoryBatch): string {
  return copy === '' ? '' : t('history.elsewhere', { copy });
}

export function stepColumns(t: Text, speak: Speak): readonly Column<HistoryBatch>[] {
  return [
    {
      key: 'when',
      label: t('history.when'),
      width: 176,
      wraps: true,
      text: (step) => whenOf(t, step),
      sortBy: ({ at }) => at,
    },
    {
      key: 'what',
      label: t('history.what'),
      width: 180,
      grows: 3,
      names: true,
      wraps: true,
      text: ({ act }) => speak(act),
      exported: (step) => [speak(step.act), ...notesOf(t, step)].join('. '),
      cell: (step) => {
        const notes = notesOf(t, step);
        return notes.length === 0 ? null : <p className="meta">{notes.join('. ')}</p>;
      },
    },
    {
      key: 'who',
      label: t('history.who'),
      width: 120,
      folds: 2,
      grows: 1,
      text: ({ actor }) => actor,
      exported: (step) => [step.actor, copyOf(t, step)].filter(Boolean).join(', '),
      cell: (step) => (
        <>
          {step.actor}
          {step.copy === '' ? null : <span className="meta step-copy">{copyOf(t, step)}</span>}
        </>
      ),
    },
    {
      key: 'size',
      label: t('history.size'),
      width: 92,
      folds: 1,
      figures: true,
      text: ({ changes }) => String(changes),
      sortBy: ({ changes }) => changes,
    },
  ];
}
