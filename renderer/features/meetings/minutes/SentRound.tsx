// When a draft was sent round, to whom, and whether it says the same still.

import { useState } from 'react';
import type { DraftingView } from '../../../../shared/minutes/draft-calls.ts';
import { api } from '../../../api.ts';
import { AddDialog, given } from '../../../parts/AddDialog.tsx';
import { useApp } from '../../../state/app-store.ts';
import { dateText, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { DateBox } from '../../../ui/DateBox.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

interface SentRoundProps {
  readonly meetingId: string;
  readonly view: DraftingView;
}

export function SentRound({ meetingId, view: { circulations, adoption } }: SentRoundProps) {
  const t = useText();
  const today = useApp(({ header }) => header?.today ?? '');
  const [sending, setSending] = useState(false);
  if (circulations.length === 0 && adoption !== null) return null;
  return (
    <section>
      <h2>{t('drafting.circulations')}</h2>
      <ul className="lines">
        {circulations.map(({ id, on, to, textHash, isAsNow }) => (
          <li key={id}>
            {t('drafting.circulated', { day: dateText(on), to })}{' '}
            <span className="quiet">
              {`${t(isAsNow ? 'drafting.textIsAsSent' : 'drafting.textHasChanged')} ${t('drafting.fingerprint', { hash: textHash })}`}
            </span>
          </li>
        ))}
      </ul>
      {adoption === null ? (
        <Button
          onPress={() => {
            setSending(true);
          }}
        >
          {t('drafting.circulate')}
        </Button>
      ) : null}
      {sending ? (
        <AddDialog
          title={t('drafting.circulate')}
          does={t('drafting.circulate')}
          start={{ on: today, to: '' }}
          ready={({ on, to }) => given(on, to)}
          add={(values) => api.drafting.circulate({ meetingId, ...values })}
          onClose={() => {
            setSending(false);
          }}
        >
          {({ field, problem }) => (
            <>
              <TextBox label={t('drafting.circulatedTo')} problem={problem} autoFocus {...field('to')} />
              <DateBox label={t('meetings.day')} atOnce {...field('on')} />
            </>
          )}
        </AddDialog>
      ) : null}
    </section>
  );
}
