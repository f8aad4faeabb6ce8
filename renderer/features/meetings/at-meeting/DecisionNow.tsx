// One decision: who moved it, how it was voted, and what that comes to.

import { useState } from 'react';
import type { AtMeetingView, DecisionView } from '../../../../shared/minutes/calls.ts';
import { castings } from '../../../../shared/minutes/model/decision.ts';
import type { Vote } from '../../../../shared/minutes/model/vote.ts';
import { api } from '../../../api.ts';
import { done } from '../../../state/app-store.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
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
  const idOf = (name: string | null) => view.attendees.find((each) => each.name === name)?.personId ?? '';
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
        value={idOf(decision.mover)}
        options={options}
        onChange={set('moverId')}
      />
      <Choice
        label={t('minutes.seconder')}
        value={idOf(decision.seconder)}
        options={options}
        onChange={set('seconderId')}
      />
    </div>
  );
}

export function DecisionNow({ decision, view }: DecisionNowProps) {
  const t = useText();
  const speak = useSpeak();
  const { id, text, how, result, problems, notQuorate, isTied, casting } = decision;
  return (
    <section className="at-decision" aria-label={t('minutes.decided')}>
      <p>
        <strong>{text}</strong>
      </p>
      {notQuorate === null ? null : <p className="at-lost">{`■ ${speak(notQuorate)}`}</p>}
      {how === 'named' ? <NamedVotes decision={decision} /> : null}
      {how === 'show of hands' ? <Counts decision={decision} /> : null}
      {result === null ? null : <p role="status">{speak(result)}</p>}
      {problems.map((each) => (
        <p key={each.say} className="field-problem">
          {speak(each)}
        </p>
      ))}
      {isTied ? (
        <Choice
          label={t('minutes.castingVote')}
          value={casting ?? ''}
          options={[
            { value: '', label: t('minutes.nobody') },
            ...castings.map((value) => ({ value, label: t(`minutes.casting.${value}`) })),
          ]}
          onChange={(value) =>
            void done(api.minutes.setDecision({ id, field: 'casting', value: value === '' ? null : value }))
          }
        />
      ) : null}
      <Movers decision={decision} view={view} />
      <Button look="quiet" onPress={() => done(api.minutes.removeDecision({ id }))}>
        {t('minutes.removeDecision')}
      </Button>
    </section>
  );
}
