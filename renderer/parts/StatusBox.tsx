// The status of something, the reason for it, and an officer's override.

import { useState } from 'react';
import type { Result } from '../../shared/kernel/result.ts';
import { statusesByHand } from '../../shared/strategy/model/status.ts';
import type { StatusByHand } from '../../shared/strategy/model/status-override.ts';
import type { Judgement } from '../../shared/strategy/rules/measure-status.ts';
import { done } from '../state/app-store.ts';
import { useSpeak, useText } from '../state/text.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { ShortForm } from '../ui/ShortForm.tsx';
import { TextBox } from '../ui/TextBox.tsx';
import { StatusMark } from './StatusMark.tsx';

interface StatusBoxProps {
  readonly status: Judgement;
  /** Sets a status over the computed one; null takes it away. */
  readonly onOverride: (override: StatusByHand | null) => Promise<Result<null>>;
}

interface OverrideFormProps extends Pick<StatusBoxProps, 'onOverride'> {
  readonly onDone: () => void;
}

function OverrideForm({ onOverride, onDone }: OverrideFormProps) {
  const t = useText();
  const [status, setStatus] = useState<StatusByHand['status']>('on track');
  const [reason, setReason] = useState('');
  const keep = async () => {
    if (await done(onOverride({ status, reason: reason.trim() }))) onDone();
  };
  return (
    <ShortForm does={t('button.save')} ready={reason.trim() !== ''} onDo={keep} onCancel={onDone}>
      <Choice
        label={t('strategy.status')}
        value={status}
        options={statusesByHand.map((value) => ({ value, label: t(`status.${value}`) }))}
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
    </ShortForm>
  );
}

export function StatusBox({ status: judged, onOverride }: StatusBoxProps) {
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
          onOverride={onOverride}
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
            <Button look="quiet" onPress={() => done(onOverride(null))}>
              {t('strategy.overrideAway')}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  );
}
