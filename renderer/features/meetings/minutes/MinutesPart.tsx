// The minutes of a meeting: drafted from its record, put right here, sent round, adopted, and corrected beside what was adopted.

import { useState } from 'react';
import { notTakenHeading } from '../../../../shared/minutes/rules/not-taken.ts';
import type { DraftingView } from '../../../../shared/minutes/draft-calls.ts';
import type { MeetingView } from '../../../../shared/meetings/calls.ts';
import { say } from '../../../../shared/language/say.ts';
import { api } from '../../../api.ts';
import { NotYet } from '../../../parts/NotYet.tsx';
import { useAnswer } from '../../../state/answers.ts';
import { done, useApp } from '../../../state/app-store.ts';
import { askSure } from '../../../state/asking-sure.ts';
import { dateText, useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { MattersArising } from '../MattersArising.tsx';
import { useFirstLines } from '../../../ui/lists/use-first-lines.ts';
import { MeetingFrame, type MeetingPartProps } from '../MeetingFrame.tsx';
import { AdoptMinutes, Adopted } from './Adoption.tsx';
import { Comments } from './Comments.tsx';
import { MakeMinutes } from './MakeMinutes.tsx';
import { Blocks, MinuteItem } from './MinuteItem.tsx';
import { People } from './People.tsx';
import { SentRound } from './SentRound.tsx';

interface MinutesPartProps extends MeetingPartProps {
  /** To what was recorded of an item at the meeting. */
  readonly onRecord: (itemId: string | null) => void;
}

/** The one next thing to do, and why not yet. */
function Next({
  meeting: { id, state, day },
  view,
}: {
  readonly meeting: MeetingView;
  readonly view: DraftingView;
}) {
  const t = useText();
  const today = useApp(({ header }) => header?.today ?? '');
  if (state === 'drafted' || view.adoption !== null) return null;
  const isHeld = state === 'held';
  const isAhead = !isHeld && today !== '' && day > today;
  const hold = async () => {
    const question = {
      title: t('drafting.aheadTitle'),
      message: say('drafting.aheadSure', { day: { day } }),
      does: t('drafting.wasHeld'),
    };
    if (isAhead && !(await askSure(question))) return;
    await done(api.meetings.set({ id, field: 'state', value: 'held' }));
  };
  return (
    <div className="form minutes-next">
      <p className="field-hint">{t(isHeld ? 'drafting.beginHint' : 'drafting.notHeldHint')}</p>
      {isAhead ? <p className="field-hint">{t('drafting.aheadHint', { day: dateText(day) })}</p> : null}
      <div className="row">
        {/* Each its own: the key that says that it was held, pressed twice, doesn’t draft the minutes as well. */}
        {isHeld ? (
          <Button key="begin" look="main" onPress={() => done(api.drafting.begin({ meetingId: id }))}>
            {t('drafting.begin')}
          </Button>
        ) : (
          <Button key="held" onPress={hold}>
            {t('drafting.wasHeld')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Numbering({
  meetingId,
  view: { numbering },
}: {
  readonly meetingId: string;
  readonly view: DraftingView;
}) {
  const t = useText();
  const speak = useSpeak();
  const [problem] = numbering;
  if (problem === undefined) return null;
  return (
    <div className="form minutes-next">
      <p className="field-problem">{speak(problem)}</p>
      <div className="row">
        <Button onPress={() => done(api.drafting.number({ meetingId }))}>{t('drafting.numberAnew')}</Button>
      </div>
    </div>
  );
}

function End({ meeting, view: { draft } }: { readonly meeting: MeetingView; readonly view: DraftingView }) {
  const t = useText();
  const speak = useSpeak();
  return (
    <>
      {draft.notTaken.length === 0 ? null : (
        <section>
          <h2>{t(notTakenHeading(meeting, draft))}</h2>
          <ul className="lines">
            {draft.notTaken.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
      {draft.adjourned === null ? null : <p>{speak(draft.adjourned)}</p>}
    </>
  );
}

function Items({ view, onRecord }: Pick<MinutesPartProps, 'onRecord'> & { readonly view: DraftingView }) {
  const items = useFirstLines(view.draft.items, 12);
  return items.map((item) => (
    <MinuteItem
      key={item.itemId}
      item={item}
      isAdopted={view.adoption !== null}
      later={view.later}
      onRecord={onRecord}
    />
  ));
}

export function MinutesPart({ onRecord, ...props }: MinutesPartProps) {
  const t = useText();
  const speak = useSpeak();
  const { meeting } = props;
  const { id: meetingId } = meeting;
  const { value: view, error } = useAnswer('drafting', 'show', { meetingId });
  const [open, setOpen] = useState<'adopt' | 'document' | null>(null);
  if (view === undefined)
    return (
      <MeetingFrame {...props}>
        <NotYet error={error} />
      </MeetingFrame>
    );
  const close = () => {
    setOpen(null);
  };
  const isDrafted = meeting.state === 'drafted';
  return (
    <MeetingFrame
      {...props}
      action={
        <>
          <Button
            onPress={() => {
              setOpen('document');
            }}
          >
            {t('drafting.make')}
          </Button>
          {isDrafted && view.adoption === null ? (
            <Button
              look="main"
              onPress={() => {
                setOpen('adopt');
              }}
            >
              {t('drafting.adopt')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="minutes-page">
        <Next meeting={meeting} view={view} />
        {view.adoption === null ? null : <Adopted meetingId={meetingId} adoption={view.adoption} />}
        {[...view.unaware, ...view.contradictions].map((each) => (
          <p key={speak(each)} className="clash">
            {speak(each)}
          </p>
        ))}
        <Numbering meetingId={meetingId} view={view} />
        <People draft={view.draft} />
        <Blocks blocks={view.draft.before} />
        <MattersArising arising={view.draft.arising} />
        {view.draft.items.length === 0 ? <p className="quiet">{t('drafting.empty')}</p> : null}
        <Items view={view} onRecord={onRecord} />
        <End meeting={meeting} view={view} />
        {isDrafted ? <SentRound meetingId={meetingId} view={view} /> : null}
        {isDrafted ? <Comments meetingId={meetingId} view={view} /> : null}
      </div>
      {open === 'adopt' ? <AdoptMinutes meetingId={meetingId} view={view} onClose={close} /> : null}
      {open === 'document' ? (
        <MakeMinutes meetingId={meetingId} isDraft={view.adoption === null} onClose={close} />
      ) : null}
    </MeetingFrame>
  );
}
