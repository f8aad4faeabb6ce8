// A correction of minutes that were adopted: both wordings, why, and which meeting decided on it.

import type { DraftingView } from '../../../../shared/minutes/draft-calls.ts';
import { api } from '../../../api.ts';
import { AddDialog, given } from '../../../parts/AddDialog.tsx';
import { useApp } from '../../../state/app-store.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { DateBox } from '../../../ui/DateBox.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

interface CorrectMinuteProps {
  readonly itemId: string;
  readonly minute: string;
  readonly later: DraftingView['later'];
  readonly onClose: () => void;
}

export function CorrectMinute({ itemId, minute, later, onClose }: CorrectMinuteProps) {
  const t = useText();
  const speak = useSpeak();
  const today = useApp(({ header }) => header?.today ?? '');
  return (
    <AddDialog
      title={t('drafting.correctOf', { minute })}
      does={t('drafting.correct')}
      start={{ original: '', corrected: '', reason: '', decidedAtId: '', on: today }}
      ready={({ original, corrected, reason, on }) => given(original, corrected, reason, on)}
      add={({ decidedAtId, ...values }) =>
        api.drafting.correct({ itemId, ...values, decidedAtId: decidedAtId === '' ? null : decidedAtId })
      }
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox
            label={t('drafting.original')}
            lines={2}
            problem={problem}
            autoFocus
            {...field('original')}
          />
          <TextBox label={t('drafting.corrected')} lines={2} {...field('corrected')} />
          <TextBox label={t('drafting.correctWhy')} {...field('reason')} />
          <Choice
            label={t('drafting.decidedAt')}
            options={[
              { value: '', label: t('drafting.decidedNowhere') },
              ...later.map(({ id, name }) => ({ value: id, label: speak(name) })),
            ]}
            {...field('decidedAtId')}
          />
          <DateBox label={t('meetings.day')} atOnce {...field('on')} />
        </>
      )}
    </AddDialog>
  );
}
