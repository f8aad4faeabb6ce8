// The status of something, why it is that, and an officer's own word over it.

import { useState } from 'react';
import { statuses, type Status } from '../../shared/strategy/model/status.ts';
import type { Judgement } from '../../shared/strategy/rules/measure-status.ts';
import { api } from '../api.ts';
import { done } from '../state/app-store.ts';
import { useSpeak, useText } from '../state/text.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { StatusMark } from './StatusMark.tsx';
import { TextBox } from '../ui/TextBox.tsx';

type Subject =
  | { readonly entity: 'measure'; readonly id: string; readonly objectiveId: string }
  | { readonly entity: 'activity'; readonly id: string };

interface StatusBoxProps {
  readonly status: Judgement;
  readonly subject: Subject;
}

function OverrideForm({ subject, onDone }: { readonly subject: Subject; readonly onDone: () => void }) {
  const t = useText();
  const [status, setStatus] = useState<Status>('on track');
  const [reason, setReason] = useState('');
  const keep = async () => {
    const kept = await done(
      api.strategy.overrideStatus({ ...subject, override: { status, reason: reason.trim() } }),
    );
    if (kept) onDone();
  };
  return (
    <div className="form">
      <Choice
        label={t('strategy.status')}
        value={status}
        options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={setStatus}
      />
      <TextBox
        label={t('strategy.overrideReason')}
        hint={t('strategy.overrideHint')}
        value={reason}
        onChange={setReason}
        lines={2}
        required
      />
      <div className="form-buttons">
        <Button onPress={onDone}>{t('button.cancel')}</Button>
        <Button look="main" disabled={reason.trim() === ''} onPress={() => void keep()}>
          {t('button.save')}
        </Button>
      </div>
    </div>
  );
}

export function StatusBox({ status: judged, subject }: StatusBoxProps) {
  const t = useText();
  const speak = useSpeak();
  const [editing, setEditing] = useState(false);
  const { status, reason, direction, overridden } = judged;
  return (
    <section className="status-box" aria-label={t('strategy.status')}>
      <p>
        <StatusMark status={status} overridden={overridden} />{' '}
        <span className="meta">{t(`direction.${direction}`)}</span>
      </p>
      <p>{speak(reason)}</p>
      {editing ? (
        <OverrideForm
          subject={subject}
          onDone={() => {
            setEditing(false);
          }}
        />
      ) : (
        <div className="row">
          <Button
            look="quiet"
            onPress={() => {
              setEditing(true);
            }}
          >
            {t('strategy.override')}
          </Button>
          {overridden ? (
            <Button
              look="quiet"
              onPress={() => void done(api.strategy.overrideStatus({ ...subject, override: null }))}
            >
              {t('strategy.overrideAway')}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  );
}
