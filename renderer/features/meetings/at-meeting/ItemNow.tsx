// The item that is being taken: what is said, declared, decided and asked for.

import { useState } from 'react';
import type { AtMeetingView, ItemAtMeeting } from '../../../../shared/minutes/calls.ts';
import { waysToDecide, type WayToDecide } from '../../../../shared/minutes/model/decision.ts';
import { say } from '../../../../shared/language/say.ts';
import { api } from '../../../api.ts';
import { done, said, tell, tellAll } from '../../../state/app-store.ts';
import { useDraft } from '../../../state/drafts.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';
import { MinuteText } from '../minute-text.tsx';
import { Declarations } from './Declarations.tsx';
import { DecisionNow } from './DecisionNow.tsx';
import { RunningClock } from './RunningClock.tsx';
import { ShortLine } from './ShortLine.tsx';

interface ItemNowProps {
  readonly item: ItemAtMeeting;
  readonly view: AtMeetingView;
}

function Decide({ item, view }: ItemNowProps) {
  const t = useText();
  const speak = useSpeak();
  const [draft, setDraft] = useDraft(`decision ${item.id}`);
  const [how, setHow] = useState<WayToDecide>(view.named === null ? 'assent' : 'named');
  const text = draft ?? (item.decisions.length === 0 ? (item.recommendation ?? '') : '');
  const decide = async () => {
    if (await done(api.minutes.decide({ itemId: item.id, text, how }))) setDraft(null);
  };
  return (
    <>
      {view.named === null ? null : <p className="quiet">{speak(view.named)}</p>}
      <TextBox label={t('minutes.decision')} lines={2} value={text} onChange={setDraft} />
      <div className="row">
        <Choice
          label={t('minutes.how')}
          value={how}
          options={waysToDecide.map((value) => ({ value, label: t(`minutes.how.${value}`) }))}
          onChange={setHow}
        />
        <Button disabled={text.trim() === ''} onPress={decide}>
          {t('minutes.decide')}
        </Button>
      </div>
    </>
  );
}

function Actions({ item }: { readonly item: ItemAtMeeting }) {
  const t = useText();
  const speak = useSpeak();
  const act = async (line: string) => {
    const made = said(await api.minutes.act({ itemId: item.id, line }));
    tellAll(made?.remarks ?? []);
    return made !== undefined;
  };
  return (
    <>
      <ul className="lines">
        {item.actions.map(({ id, reference, what, owner, due }) => (
          <li key={id} className="row">
            <span>
              {reference === '' ? null : <strong>{reference} </strong>}
              {`${owner}${due === null ? '' : `, ${speak(due)}`}: ${what}`}
            </span>
            <Button
              look="quiet"
              label={t('minutes.removeAction', { what })}
              onPress={() => done(api.minutes.removeAction({ id }))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <ShortLine
        name={`action ${item.id}`}
        label={t('minutes.action')}
        hint={t('minutes.actionHint')}
        act={act}
      />
    </>
  );
}

interface WholeItemProps extends ItemNowProps {
  /** False for its first frame: title and discussion come first. */
  readonly isWhole: boolean;
}

/** Taken, put off until later, or carried on. */
function WhatBecomes({ item, view, isWhole }: WholeItemProps) {
  const t = useText();
  const { id, title, outcome, takenAs, takenAt } = item;
  const isLast = view.items.every((each) => (each.takenAs ?? 0) <= (takenAs ?? 0));
  const carry = async () => {
    const on = said(await api.agenda.putOnNext({ itemId: id }));
    if (on !== undefined) tell(say('agenda.isOnNext', { title, day: { day: on.day } }));
  };
  return (
    <div className="row">
      <Button disabled={outcome === 'taken'} onPress={() => done(api.minutes.take({ itemId: id }))}>
        {t('minutes.take')}
      </Button>
      {view.isUnderWay && isLast && outcome === 'taken' && takenAt !== null ? (
        <RunningClock takenAt={takenAt} minutes={item.minutes} />
      ) : null}
      {isWhole
        ? (['deferred', 'adjourned', 'withdrawn'] as const).map((each) => (
            <Button
              key={each}
              look="quiet"
              disabled={outcome === each}
              onPress={() => done(api.minutes.putOff({ itemId: id, outcome: each }))}
            >
              {t(`meetings.outcome.${each}`)}
            </Button>
          ))
        : null}
      {!isWhole || outcome === 'taken' || outcome === 'withdrawn' ? null : (
        <Button look="quiet" onPress={carry}>
          {t('agenda.putOnNext')}
        </Button>
      )}
    </div>
  );
}

export function ItemNow({ item, view, isWhole }: WholeItemProps) {
  const t = useText();
  const { id, number, title } = item;
  return (
    <section className="at-item form" aria-label={title}>
      <h2>{`${number} ${title}`.trim()}</h2>
      {item.bars.length === 0 ? null : (
        <p className="quiet">{t('agenda.notFor', { names: item.bars.join('; ') })}</p>
      )}
      <WhatBecomes item={item} view={view} isWhole={isWhole} />
      <MinuteText itemId={id} text={item.text} label={t('minutes.discussion')} lines={8} />
      {isWhole ? (
        <>
          <Declarations item={item} view={view} />
          {item.decisions.map((each) => (
            <DecisionNow key={each.id} decision={each} view={view} />
          ))}
          <Decide item={item} view={view} />
          <Actions item={item} />
        </>
      ) : null}
    </section>
  );
}
