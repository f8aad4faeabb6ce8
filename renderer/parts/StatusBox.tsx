// The status of something, the reason for it, and an officer's override.

import type { Result } from '../../shared/kernel/result.ts';
import { statusesByHand } from '../../shared/strategy/model/status.ts';
import type { StatusByHand } from '../../shared/strategy/model/status-override.ts';
import type { Judgement } from '../../shared/strategy/rules/measure-status.ts';
import { done } from '../state/app-store.ts';
import { useDraft } from '../state/drafts.ts';
import { useSpeak, useText } from '../state/text.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { ShortForm } from '../ui/ShortForm.tsx';
import { TextBox } from '../ui/TextBox.tsx';
import { StatusMark } from './StatusMark.tsx';

interface StatusBoxProps {
  /** Of what it is, by its kind and id: what is typed here is kept under it. */
  readonly name: string;
  readonly status: Judgement;
  /** Sets a status over the computed one; null takes it away. */
  readonly onOverride: (override: StatusByHand | null) => Promise<Result<null>>;
}

interface OverrideFormProps extends Pick<StatusBoxProps, 'name' | 'onOverride'> {
  readonly reason: string;
  /** Null once it is done, or given up. */
  readonly onReason: (reason: string | null) => void;
}

function OverrideForm({ name, onOverride, reason, onReason }: OverrideFormProps) {
  const t = useText();
  const [chosen, setChosen] = useDraft(`status of ${name}`);
  // Which one is the officer's to say, not to be overlooked.
  const status = statusesByHand.find((each) => each === chosen);
  const end = () => {
    setChosen(null);
    onReason(null);
  };
  const keep = async () => {
    if (status !== undefined && (await done(onOverride({ status, reason: reason.trim() })))) end();
  };
  return (
    <ShortForm
      does={t('button.save')}
      ready={status !== undefined && reason.trim() !== ''}
      onDo={keep}
      onCancel={end}
      takesFocus={reason === '' && chosen === null}
    >
      <Choice
        label={t('strategy.status')}
        value={status ?? ''}
        options={statusesByHand.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={setChosen}
      />
      <TextBox
        label={t('strategy.overrideReason')}
        hint={t('strategy.overrideHint')}
        value={reason}
        onChange={onReason}
        lines={2}
        required
      />
    </ShortForm>
  );
}

export function StatusBox({ name, status: judged, onOverride }: StatusBoxProps) {
  const t = useText();
  const speak = useSpeak();
  const [typed, setTyped] = useDraft(`reason for the status of ${name}`);
  const { status, reason, direction, overridden } = judged;
  return (
    <section className="status-box" aria-label={t('strategy.status')}>
      <p>
        <StatusMark status={status} overridden={overridden} />{' '}
        <span className="meta">{t(`direction.${direction}`)}</span>
      </p>
      <p>{speak(reason)}</p>
      {typed !== null ? (
        <OverrideForm name={name} onOverride={onOverride} reason={typed} onReason={setTyped} />
      ) : (
        <div className="row">
          <Button
            look="quiet"
            onPress={() => {
              setTyped('');
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
