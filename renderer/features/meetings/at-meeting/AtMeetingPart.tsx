// At the meeting: the agenda at the side, the item that is being taken, and who is here. Made for typing while people talk.

import { memo, useState, type KeyboardEvent } from 'react';
import type { Text } from '../../../../shared/language/speak.ts';
import type { AtMeetingView, ItemAtMeeting, ItemLineAtMeeting } from '../../../../shared/minutes/calls.ts';
import { NotYet } from '../../../parts/NotYet.tsx';
import { useAnswer } from '../../../state/answers.ts';
import { useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { useIsShown } from '../../../ui/lists/use-first-lines.ts';
import { Adjourn } from './Adjourn.tsx';
import { CommandLine } from './CommandLine.tsx';
import { ItemNow } from './ItemNow.tsx';
import { MeetingFrame, type MeetingPartProps } from '../MeetingFrame.tsx';
import { WhoIsHere } from './WhoIsHere.tsx';

/** How many lines of a long agenda fill a window. */
const first = 20;

interface AgendaAsideProps {
  readonly items: readonly ItemLineAtMeeting[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

interface AgendaAsideLineProps {
  readonly item: ItemLineAtMeeting;
  readonly isCurrent: boolean;
  /** Whether it is further down than what fills a window. */
  readonly isBelow: boolean;
  readonly onChoose: (id: string) => void;
  /** Given to each: hundreds needn't each ask which language it is. */
  readonly t: Text;
}

const AgendaAsideLine = memo(({ item, isCurrent, isBelow, onChoose, t }: AgendaAsideLineProps) => {
  const { id, number, title, outcome, takenAs } = item;
  return (
    <button
      type="button"
      className={isBelow ? 'agenda-line at-below' : 'agenda-line'}
      {...(isCurrent ? { 'aria-current': 'true' as const } : {})}
      onClick={() => {
        onChoose(id);
      }}
    >
      <span className="agenda-number">{number}</span>
      <span className="agenda-title">
        {title}{' '}
        <span className="quiet">
          {outcome === 'to come' ? '' : t(`meetings.outcome.${outcome}`)}
          {takenAs === null ? '' : ` (${takenAs})`}
        </span>
      </span>
    </button>
  );
});

function AgendaAside({ items, current, onChoose }: AgendaAsideProps) {
  const t = useText();
  return (
    <nav className="at-agenda" aria-label={t('meetings.part.agenda')}>
      {items.map((item, place) => (
        <AgendaAsideLine
          key={item.id}
          item={item}
          isCurrent={item.id === current}
          isBelow={place >= first}
          onChoose={onChoose}
          t={t}
        />
      ))}
    </nav>
  );
}

interface ColumnsProps {
  readonly meetingId: string;
  readonly view: AtMeetingView;
  readonly item: ItemAtMeeting | null;
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

function Columns({ meetingId, view, item, current, onChoose }: ColumnsProps) {
  const t = useText();
  const isShown = useIsShown();
  return (
    <>
      {item?.isLost === true ? (
        <p className="at-banner at-lost" role="alert">{`■ ${t('minutes.quorumLost')}`}</p>
      ) : null}
      <AgendaAside
        items={isShown ? view.items : view.items.slice(0, first)}
        current={current}
        onChoose={onChoose}
      />
      {item === null ? (
        <p className="quiet">{t('agenda.emptyHere')}</p>
      ) : (
        <ItemNow key={item.id} item={item} view={view} isWhole={isShown} />
      )}
      <WhoIsHere meetingId={meetingId} item={item} view={view} isWhole={isShown} />
    </>
  );
}

/** What came last, while the next is on its way. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}

interface AtMeetingPartProps extends MeetingPartProps {
  /** The item it begins with; null for the first. */
  readonly first: string | null;
}

export function AtMeetingPart({ first: begins, ...props }: AtMeetingPartProps) {
  const t = useText();
  const { id: meetingId } = props.meeting;
  const [chosen, setChosen] = useState(begins);
  const { value: view, error } = useAnswer('minutes', 'show', { meetingId });
  const item = useLast(useAnswer('minutes', 'item', { meetingId, itemId: chosen }).value);
  const [adjourning, setAdjourning] = useState(false);
  if (view === undefined || item === undefined)
    return (
      <MeetingFrame {...props}>
        <NotYet error={error} />
      </MeetingFrame>
    );
  const { items } = view;
  const at = Math.max(
    0,
    items.findIndex(({ id }) => id === chosen),
  );
  const current = items[at]?.id ?? '';
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = items[at + by];
    if (!event.altKey || by === 0 || next === undefined) return;
    event.preventDefault();
    setChosen(next.id);
  };
  return (
    <MeetingFrame
      {...props}
      action={
        <Button
          onPress={() => {
            setAdjourning(true);
          }}
        >
          {t('minutes.adjourn')}
        </Button>
      }
    >
      {/* Alt with an arrow goes to another item from wherever somebody types. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="at-work" onKeyDown={step}>
        <div className="at-meeting">
          <Columns meetingId={meetingId} view={view} item={item} current={current} onChoose={setChosen} />
        </div>
        <CommandLine meetingId={meetingId} view={view} item={item} current={current} onGo={setChosen} />
      </div>
      {adjourning ? (
        <Adjourn
          meetingId={meetingId}
          onClose={() => {
            setAdjourning(false);
          }}
        />
      ) : null}
    </MeetingFrame>
  );
}
