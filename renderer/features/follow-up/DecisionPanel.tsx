// One decision: what was recommended and decided, how the vote went, and what became of it.

import { useRef, useState } from 'react';
import type { DecisionLine } from '../../../shared/follow-up/decision-calls.ts';
import { api } from '../../api.ts';
import { LineTo } from '../../parts/lists/LineTo.tsx';
import { done, go, useApp } from '../../state/app-store.ts';
import { useDraft } from '../../state/drafts.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateBox, hasUnfinishedDate } from '../../ui/DateBox.tsx';
import { Panel } from '../../ui/layout/Panel.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface DecisionPanelProps {
  readonly decision: DecisionLine;
  readonly onClose: () => void;
}

function Became({ decision: { actions, followUps } }: Pick<DecisionPanelProps, 'decision'>) {
  const t = useText();
  return (
    <section>
      <h3>{t('decisions.became')}</h3>
      {actions.length + followUps.length === 0 ? <p className="quiet">{t('decisions.nothingYet')}</p> : null}
      <ul className="lines">
        {actions.map(({ id, reference, state }) => (
          <li key={id}>
            <LineTo screen="actions" focus={id}>
              {`${reference}: ${t(`actions.state.${state}`)}`}
            </LineTo>
          </li>
        ))}
      </ul>
      <ul className="action-updates">
        {followUps.map(({ id, on, by, text }) => (
          <li key={id}>
            <p className="meta">{`${dateText(on)} · ${by}`}</p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FollowUp({ decisionId }: { readonly decisionId: string }) {
  const t = useText();
  const today = useApp(({ header }) => header?.today ?? '');
  const [draft, setDraft] = useDraft(`follow-up of ${decisionId}`);
  const [on, setOn] = useState<string | null>(null);
  const form = useRef<HTMLElement>(null);
  const text = draft ?? '';
  const keep = async () => {
    if (hasUnfinishedDate(form.current)) return; // which is said beside it
    if (!(await done(api.decisions.followUp({ decisionId, on: on ?? today, text })))) return;
    setDraft(null);
    setOn(null);
  };
  return (
    <section ref={form} className="form">
      <TextBox label={t('decisions.followUp')} lines={2} value={text} onChange={setDraft} />
      <DateBox label={t('actions.updateDay')} value={on ?? today} onChange={setOn} />
      <div className="row">
        <Button disabled={text.trim() === ''} onPress={keep}>
          {t('actions.keepUpdate')}
        </Button>
      </div>
    </section>
  );
}

export function DecisionPanel({ decision, onClose }: DecisionPanelProps) {
  const t = useText();
  const speak = useSpeak();
  const { id, meetingId, body, day, number, minute, title, recommendation, text, reasons } = decision;
  const { how, result, openness, mover, seconder, objectives } = decision;
  const said = (label: string, words: string | null) =>
    words === null || words === '' ? null : (
      <div>
        <p className="field-label">{label}</p>
        <p className="said-words">{words}</p>
      </div>
    );
  const vote = [
    result === null ? `${t(`minutes.how.${how}`)}.` : speak(result),
    mover === null ? '' : t('decisions.moved', { name: mover }),
    seconder === null ? '' : t('decisions.seconded', { name: seconder }),
  ].filter((part) => part !== '');
  return (
    <Panel title={`${number} ${title}`.trim()} onClose={onClose} takesFocus>
      <div className="form">
        <p className="quiet">
          {[
            body,
            dateText(day),
            minute === '' ? '' : `${t('decisions.minute')} ${minute}`,
            openness === 'open' ? '' : t(`meetings.openness.${openness}`),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {said(t('decisions.recommended'), recommendation)}
        {said(t('decisions.decided'), text)}
        {said(t('decisions.reasons'), reasons)}
        {said(t('decisions.vote'), vote.join(' '))}
        {said(t('decisions.objective'), objectives.map((each) => speak(each.title)).join('; '))}
        <button
          type="button"
          className="link"
          onClick={() => {
            go('meetings', meetingId);
          }}
        >
          {t('decisions.toMeeting')}
        </button>
        <Became decision={decision} />
        <FollowUp decisionId={id} />
      </div>
    </Panel>
  );
}
