// One decision: who moved it, how it was voted, and what that comes to.

import { useState } from 'react';
import type { AtMeetingView, DecisionView } from '../../../../shared/minutes/calls.ts';
import { castings, waysToDecide } from '../../../../shared/minutes/model/decision.ts';
import type { Vote } from '../../../../shared/minutes/model/vote.ts';
import { api } from '../../../api.ts';
import { done } from '../../../state/app-store.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { LabelledEdit } from '../../../ui/LabelledEdit.tsx';
import { Toggle } from '../../../ui/Toggle.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

interface DecisionNowProps {
  readonly decision: DecisionView;
  readonly view: AtMeetingView;
}

const keys: Readonly<Record<string, Vote>> = { f: 'for', a: 'against', x: 'abstained', n: 'not voting' };

function NamedVotes({ decision: { id, voters } }: Pick<DecisionNowProps, 'decision'>) {
  const t = useText();
  return (
    <>
      <p className="field-hint">{t('minutes.voteKeys')}</p>
      <ul className="lines">
        {voters.map(({ personId, name, vote }) => (
          <li key={personId}>
            <button
              type="button"
              className="agenda-line"
              onClick={() =>
                void done(
                  api.minutes.vote({ decisionId: id, personId, vote: vote === 'for' ? 'against' : 'for' }),
                )
              }
              onKeyDown={({ key, altKey, ctrlKey, metaKey }) => {
                const given = keys[key.toLowerCase()];
                if (given === undefined || altKey || ctrlKey || metaKey) return;
                void done(api.minutes.vote({ decisionId: id, personId, vote: given }));
              }}
            >
              <strong>{name}</strong> {vote === null ? '–' : t(`minutes.vote.${vote}`)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Counts({ decision }: Pick<DecisionNowProps, 'decision'>) {
  const t = useText();
  const fields = ['inFavour', 'against', 'abstained'] as const;
  const [typed, setTyped] = useState<Readonly<Record<(typeof fields)[number], string>>>({
    inFavour: String(decision.inFavour ?? ''),
    against: String(decision.against ?? ''),
    abstained: String(decision.abstained ?? ''),
  });
  const isNumber = fields.every((field) => /^\d{1,4}$/u.test(typed[field]));
  const { id } = decision;
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isNumber) return;
        const [inFavour, against, abstained] = [typed.inFavour, typed.against, typed.abstained].map(Number);
        void done(
          api.minutes.count({
            id,
            inFavour: inFavour ?? 0,
            against: against ?? 0,
            abstained: abstained ?? 0,
          }),
        );
      }}
    >
      {fields.map((field) => (
        <TextBox
          key={field}
          className="at-count"
          label={t(`minutes.count.${field}`)}
          value={typed[field]}
          onChange={(value) => {
            setTyped({ ...typed, [field]: value });
          }}
        />
      ))}
      <Button type="submit" disabled={!isNumber}>
        {t('minutes.keepCount')}
      </Button>
    </form>
  );
}

function Movers({ decision, view }: DecisionNowProps) {
  const t = useText();
  const { id } = decision;
  const options = [
    { value: '', label: t('minutes.nobody') },
    ...view.attendees.map(({ personId, name }) => ({ value: personId, label: name })),
  ];
  const set = (field: 'moverId' | 'seconderId') => (value: string) =>
    void done(api.minutes.setDecision({ id, field, value: value === '' ? null : value }));
  return (
    <div className="row">
      <Choice
        label={t('minutes.mover')}
        value={decision.moverId ?? ''}
        options={options}
        onChange={set('moverId')}
      />
      <Choice
        label={t('minutes.seconder')}
        value={decision.seconderId ?? ''}
        options={options}
        onChange={set('seconderId')}
      />
    </div>
  );
}

/** Whoever presides decides a tie, or says that they won't. */
function Casting({ decision: { id, casting } }: Pick<DecisionNowProps, 'decision'>) {
  const t = useText();
  return (
    <div className="row" role="group" aria-label={t('minutes.castingVote')}>
      <strong>{t('minutes.tied')}</strong>
      {castings.map((value) => (
        <Button
          key={value}
          look={casting === value ? 'main' : 'plain'}
          onPress={() =>
            done(api.minutes.setDecision({ id, field: 'casting', value: casting === value ? null : value }))
          }
        >
          {t(`minutes.casting.${value}`)}
        </Button>
      ))}
    </div>
  );
}

/** Once enough have asked, the votes are taken by name. */
function AskedBy({ decision: { id, voters, askedBy } }: Pick<DecisionNowProps, 'decision'>) {
  const t = useText();
  return (
    <details open={askedBy.length > 0}>
      <summary>{t('minutes.askNames')}</summary>
      {voters.map(({ personId, name }) => (
        <Toggle
          key={personId}
          chosen={askedBy.includes(personId)}
          onChange={(asks) => void done(api.minutes.askForNames({ decisionId: id, personId, asks }))}
        >
          {name}
        </Toggle>
      ))}
    </details>
  );
}

function Change({ decision: { id, text, how, reasons } }: Pick<DecisionNowProps, 'decision'>) {
  const t = useText();
  return (
    <details>
      <summary>{t('minutes.changeDecision')}</summary>
      <LabelledEdit
        label={t('minutes.decision')}
        value={text}
        lines={2}
        required
        onKeep={(value) => done(api.minutes.setDecision({ id, field: 'text', value }))}
      />
      <LabelledEdit
        label={t('minutes.reasons')}
        value={reasons ?? ''}
        lines={2}
        onKeep={(value) => done(api.minutes.setDecision({ id, field: 'reasons', value }))}
      />
      <Choice
        label={t('minutes.how')}
        value={how}
        options={waysToDecide.map((value) => ({ value, label: t(`minutes.how.${value}`) }))}
        onChange={(value) => void done(api.minutes.setDecision({ id, field: 'how', value }))}
      />
    </details>
  );
}

export function DecisionNow({ decision, view }: DecisionNowProps) {
  const t = useText();
  const speak = useSpeak();
  const { id, text, how, result, problems, notQuorate, isTied } = decision;
  return (
    <section className="at-decision" aria-label={t('minutes.decided')}>
      <p>
        <strong>{text}</strong>
      </p>
      {notQuorate === null ? null : <p className="at-lost">{`■ ${speak(notQuorate)}`}</p>}
      {how === 'named' ? <NamedVotes decision={decision} /> : null}
      {how === 'show of hands' ? <Counts decision={decision} /> : null}
      <p role="status">{result === null ? '' : speak(result)}</p>
      {problems.map((each) => (
        <p key={each.say} className="field-problem">
          {speak(each)}
        </p>
      ))}
      {isTied ? <Casting decision={decision} /> : null}
      {view.membersAsking === null ? null : <AskedBy decision={decision} />}
      <Movers decision={decision} view={view} />
      <Change decision={decision} />
      <Button look="quiet" onPress={() => done(api.minutes.removeDecision({ id }))}>
        {t('minutes.removeDecision')}
      </Button>
    </section>
  );
}
