// One action: where it came from, what was said of it since, and what is to be said now.

import { useRef, useState } from 'react';
import type { ActionView, Remarks } from '../../../shared/follow-up/calls.ts';
import {
  actionOutcomes,
  openStates,
  type ActionState,
} from '../../../shared/follow-up/model/action-update.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { EditPanel } from '../../parts/EditPanel.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { go, said, tell, tellAll, useApp } from '../../state/app-store.ts';
import { useDraft } from '../../state/drafts.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox, hasUnfinishedDate } from '../../ui/DateBox.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface Shown {
  readonly action: ActionView;
}

/** Says what wasn't understood of what was typed; answers whether it was written. */
async function withRemarks(asked: Promise<Result<Remarks>>): Promise<boolean> {
  const written = said(await asked);
  tellAll(written?.remarks ?? []);
  return written !== undefined;
}

function Where({ action: { from, nextMeeting, body, isClosedToPublic } }: Shown) {
  const t = useText();
  const speak = useSpeak();
  const toMeeting = (id: string, label: string) => (
    <button
      type="button"
      className="link"
      onClick={() => {
        go('meetings', id);
      }}
    >
      {label}
    </button>
  );
  return (
    <>
      {from === null ? (
        <p className="quiet">{[t('actions.withoutMeeting'), body].filter((part) => part !== '').join(' ')}</p>
      ) : (
        toMeeting(from.meetingId, t('actions.from', { meeting: speak(from.meeting), item: from.item }))
      )}
      {nextMeeting === null
        ? null
        : toMeeting(nextMeeting.id, t('actions.next', { meeting: speak(nextMeeting.meeting) }))}
      {isClosedToPublic ? <p className="quiet">{t('actions.closedToPublic')}</p> : null}
    </>
  );
}

function SayMore({ action: { id, isClosed, state } }: Shown) {
  const t = useText();
  const today = useApp(({ header }) => header?.today ?? '');
  const [draft, setDraft] = useDraft(`update of action ${id}`);
  const [on, setOn] = useState<string | null>(null);
  const form = useRef<HTMLElement>(null);
  const [due, setDue] = useState('');
  const [chosen, setChosen] = useState<ActionState | null>(null);
  const states: readonly ActionState[] = isClosed
    ? ['reopened', ...actionOutcomes]
    : [...openStates, ...actionOutcomes];
  const usual = states.find((each) => each === state) ?? (isClosed ? 'reopened' : 'under way');
  const now = chosen !== null && states.includes(chosen) ? chosen : usual;
  const text = draft ?? '';
  const keep = async () => {
    if (hasUnfinishedDate(form.current)) return; // which is said beside it
    const update = { id, on: on ?? today, text, due, state: now };
    if (!(await withRemarks(api.actions.update(update)))) return;
    setDraft(null);
    setDue('');
    setOn(null);
    setChosen(null);
    tell(say('actions.kept'));
  };
  return (
    <section ref={form} className="form" aria-label={t('actions.update')}>
      <h3>{t('actions.update')}</h3>
      <TextBox label={t('actions.updateText')} lines={3} value={text} onChange={setDraft} />
      <Choice
        label={t('actions.stateOf')}
        value={now}
        options={states.map((value) => ({ value, label: t(`actions.state.${value}`) }))}
        onChange={setChosen}
      />
      <DateBox label={t('actions.updateDay')} value={on ?? today} onChange={setOn} />
      <TextBox label={t('actions.newDue')} hint={t('actions.newDueHint')} value={due} onChange={setDue} />
      <div className="row">
        <Button disabled={text.trim() === '' && due === '' && now === state} onPress={keep}>
          {t('actions.keepUpdate')}
        </Button>
      </div>
    </section>
  );
}

function Updates({ action: { updates } }: Shown) {
  const t = useText();
  const speak = useSpeak();
  return (
    <section>
      <h3>{t('actions.updates')}</h3>
      {updates.length === 0 ? <p className="quiet">{t('actions.noUpdates')}</p> : null}
      <ul className="action-updates">
        {updates.map(({ id, on, by, text, due, state }) => (
          <li key={id}>
            <p className="meta">{`${dateText(on)} · ${by}`}</p>
            <p>
              <strong>{t(`actions.state.${state}`)}</strong>
              {due === null ? '' : `, ${t('actions.due')} ${speak(due)}`}
              {text === '' ? '' : `: ${text}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function BecomeActivity({ action: { id, activity, isClosed, objectives } }: Shown) {
  const t = useText();
  const speak = useSpeak();
  const [objectiveId, setObjectiveId] = useState('');
  if (activity !== null) {
    return (
      <button
        type="button"
        className="link"
        onClick={() => {
          go('activities', activity.id);
        }}
      >
        {t('actions.isActivityNow', { activity: activity.title })}
      </button>
    );
  }
  if (isClosed || objectives.length === 0) return null;
  return (
    <section className="form">
      <h3>{t('actions.becomeActivity')}</h3>
      <Choice
        label={t('actions.under')}
        value={objectiveId}
        options={[
          { value: '', label: t('forward.choose') },
          ...objectives.map(({ id: value, title }) => ({ value, label: speak(title) })),
        ]}
        onChange={setObjectiveId}
      />
      <div className="row">
        <Button
          disabled={objectiveId === ''}
          onPress={async () => {
            said(await api.actions.becomeActivity({ id, objectiveId }));
          }}
        >
          {t('actions.becomes')}
        </Button>
      </div>
    </section>
  );
}

interface ActionPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

export function ActionPanel({ id, onClose }: ActionPanelProps) {
  const t = useText();
  const speak = useSpeak();
  const { value: action, error } = useAnswer('actions', 'show', { id });
  if (action === undefined) return <NotYet error={error} />;
  const { reference, what, owner, due, firstDue, firstDueText, isPutOff } = action;
  const setting = (field: 'what' | 'owner' | 'due') => (value: string) =>
    withRemarks(api.actions.set({ id, field, value }));
  return (
    <EditPanel
      title={reference === '' ? what : reference}
      onClose={onClose}
      deletion={{ label: t('actions.delete'), act: () => api.actions.remove({ id }) }}
    >
      <LabelledEdit label={t('actions.what')} value={what} required lines={2} onKeep={setting('what')} />
      <LabelledEdit label={t('actions.owner')} value={owner} required onKeep={setting('owner')} />
      {isPutOff ? (
        <div>
          <p className="field-label">{t('actions.due')}</p>
          <p>{due === null ? null : speak(due)}</p>
          {firstDue === null ? null : (
            <p className="field-hint">{t('actions.firstDue', { due: firstDue })}</p>
          )}
        </div>
      ) : (
        <LabelledEdit
          label={t('actions.due')}
          value={firstDueText}
          hint={t('actions.dueHint')}
          onKeep={setting('due')}
        />
      )}
      <Where action={action} />
      <SayMore action={action} />
      <Updates action={action} />
      <BecomeActivity action={action} />
    </EditPanel>
  );
}
