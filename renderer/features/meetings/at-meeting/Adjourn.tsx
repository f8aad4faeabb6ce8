// Ends the meeting for today: a new one goes on with what this one hasn't come to.

import { api } from '../../../api.ts';
import { AddDialog, given } from '../../../parts/AddDialog.tsx';
import { go } from '../../../state/app-store.ts';
import { useText } from '../../../state/text.ts';
import { DateBox } from '../../../ui/DateBox.tsx';

export function Adjourn({
  meetingId,
  onClose,
}: {
  readonly meetingId: string;
  readonly onClose: () => void;
}) {
  const t = useText();
  return (
    <AddDialog
      title={t('minutes.adjournTitle')}
      does={t('minutes.adjournTitle')}
      start={{ day: '' }}
      ready={({ day }) => given(day)}
      add={({ day }) => api.minutes.adjourn({ meetingId, day })}
      onAdded={({ id }) => {
        go('meetings', id);
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <p>{t('minutes.adjournHint')}</p>
          <DateBox label={t('minutes.adjournTo')} atOnce {...field('day')} />
          {problem === null ? null : (
            <p role="alert" className="field-problem">
              {problem}
            </p>
          )}
        </>
      )}
    </AddDialog>
  );
}
