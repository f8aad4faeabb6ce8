// Who is here, who comes and goes, and whether they are enough.

import { memo, useState } from 'react';
import type { Saying } from '../../../../shared/kernel/saying.ts';
import { readTimeOfDay } from '../../../../shared/language/reading/dates/time-of-day.ts';
import type { Text } from '../../../../shared/language/speak.ts';
import type { AtMeetingView, AttendeeView, ItemAtMeeting } from '../../../../shared/minutes/calls.ts';
import { remarksOnTime } from '../../../../shared/minutes/rules/remarks-on-time.ts';
import { api } from '../../../api.ts';
import { done } from '../../../state/app-store.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { ShortLine } from './ShortLine.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

interface WhoIsHereProps {
  readonly meetingId: string;
  readonly item: ItemAtMeeting | null;
  readonly view: AtMeetingView;
  /** False for its first frame: the names that fill the window come first, then the others, and what can be pressed. */
  readonly isWhole: boolean;
}

interface AttendeeProps {
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly at: string;
  readonly attendee: AttendeeView;
  readonly seats: AtMeetingView['seats'];
  /** They declared an interest in the item at hand, and left the room for it. */
  readonly isOut: boolean;
}

/** How many names fill a window. */
const first = 10;

/** Whose seat somebody without a vote of their own sits in. */
function StandsIn({ meetingId, attendee, seats }: Pick<AttendeeProps, 'meetingId' | 'attendee' | 'seats'>) {
  const t = useText();
  const { personId, name, standsInFor } = attendee;
  return (
    <Choice
      label={t('minutes.standsInNamed', { name })}
      value={standsInFor ?? ''}
      options={[
        { value: '', label: t('minutes.forNobody') },
        ...seats.map(({ id, holder }) => ({
          value: id,
          label: holder === '' ? t('minutes.vacantSeat') : holder,
        })),
      ]}
      onChange={(value) =>
        void done(api.minutes.standIn({ meetingId, personId, seatId: value === '' ? null : value }))
      }
    />
  );
}

function Marks({ meetingId, itemId, at, attendee, seats, isOut }: AttendeeProps) {
  const t = useText();
  const { personId, name, state, here, votes, movements } = attendee;
  const [last] = movements.slice(-1);
  const attend = (next: AttendeeView['state'], byLink = false) =>
    done(api.minutes.attend({ meetingId, personId, state: next, remote: byLink }));
  const move = (which: 'arrives' | 'leaves') =>
    done(api.minutes.move({ meetingId, personId, what: which, at, itemId }));
  // Of who came or went already an earlier time may be remembered, whether they are here now or not.
  const next =
    last === undefined ? ([here ? 'leaves' : 'arrives'] as const) : (['arrives', 'leaves'] as const);
  return (
    <>
      <div className="row">
        <Button look="quiet" label={t('minutes.hereNamed', { name })} onPress={() => attend('present')}>
          {t('minutes.here')}
        </Button>
        <Button
          look="quiet"
          label={t('minutes.byLinkNamed', { name })}
          onPress={() => attend('present', true)}
        >
          {t('minutes.byLink')}
        </Button>
        <Button
          look="quiet"
          label={t('minutes.apologiesNamed', { name })}
          onPress={() => attend('apologies')}
        >
          {t('minutes.state.apologies')}
        </Button>
        {next.map((what) => (
          <Button
            key={what}
            look="quiet"
            label={t(`minutes.act.${what}`, { name })}
            onPress={() => move(what)}
          >
            {t(`minutes.movement.${what}`)}
          </Button>
        ))}
        {isOut && here ? (
          <Button look="quiet" label={t('minutes.act.comes-back', { name })} onPress={() => move('arrives')}>
            {t('minutes.movement.comes-back')}
          </Button>
        ) : null}
        {last === undefined && state !== 'expected' ? (
          <Button
            look="quiet"
            className="at-take-back"
            label={t('minutes.takeBackMark', { name })}
            onPress={() => attend('expected')}
          >
            ✕
          </Button>
        ) : null}
        {last === undefined ? null : (
          <Button
            look="quiet"
            className="at-take-back"
            label={t('minutes.takeBackMovement', { name })}
            onPress={() => done(api.minutes.removeMovement({ id: last.id }))}
          >
            ✕
          </Button>
        )}
      </div>
      {state === 'present' && (!votes || attendee.standsInFor !== null) ? (
        <StandsIn meetingId={meetingId} attendee={attendee} seats={seats} />
      ) : null}
    </>
  );
}

interface ContradictedProps {
  readonly id: string;
  readonly name: string;
  readonly says: Saying;
}

/** A time that the order of the items contradicts, and what takes it back. */
function Contradicted({ id, name, says }: ContradictedProps) {
  const t = useText();
  const speak = useSpeak();
  return (
    <div className="at-contradicted">
      <p className="field-problem">{speak(says)}</p>
      <Button
        label={t('minutes.takeBackTime', { name })}
        onPress={() => done(api.minutes.removeMovement({ id }))}
      >
        {t('minutes.takeBack')}
      </Button>
    </div>
  );
}

interface AttendeeLineProps extends AttendeeProps {
  readonly isWhole: boolean;
  /** Whether they are further down than what fills a window. */
  readonly isBelow: boolean;
  readonly t: Text;
}

/** Drawn again only where something about it has changed: there may be hundreds, and somebody is typing. */
const Attendee = memo(({ isWhole, isBelow, t, ...props }: AttendeeLineProps) => {
  const { name, role, state, remote, votes, movements } = props.attendee;
  const [last] = movements.slice(-1);
  return (
    <li className={isBelow ? 'at-person at-below' : 'at-person'}>
      <strong>{name}</strong>{' '}
      <span className="quiet">
        {[
          t(`bodies.role.${role}`),
          votes ? '' : t('bodies.noVote'),
          state === 'present' && remote ? t('minutes.joinedByLink') : '',
          last === undefined ? t(`minutes.state.${state}`) : t(`minutes.moved.${last.what}`),
          last?.at ?? '',
          props.isOut ? t('minutes.outForItem') : '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      {isWhole ? <Marks {...props} /> : <div className="row" />}
      {movements.map(({ id, contradicts }) =>
        contradicts === null ? null : <Contradicted key={id} id={id} name={name} says={contradicts} />,
      )}
    </li>
  );
});

export function WhoIsHere({ meetingId, item, view, isWhole }: WhoIsHereProps) {
  const t = useText();
  const speak = useSpeak();
  const [at, setAt] = useState('');
  const [againstTime] = remarksOnTime(readTimeOfDay(at.trim()) ?? '', { ...view, item });
  const isLost = item?.isLost ?? false;
  const out = new Set(item?.declarations.flatMap(({ isOut, personId }) => (isOut ? [personId] : [])));
  const attendees = isWhole ? view.attendees : view.attendees.slice(0, first);
  return (
    <section className="at-people" aria-label={t('minutes.who')}>
      <p className={isLost ? 'at-quorum at-lost' : 'at-quorum'} role="status">
        {isLost ? `■ ${t('minutes.quorumLost')} ` : ''}
        {item === null ? '' : speak(item.quorum)}
      </p>
      {view.working === null ? null : <p className="quiet">{speak(view.working)}</p>}
      {view.remoteUnclear === null ? null : <p className="quiet">{speak(view.remoteUnclear)}</p>}
      <TextBox
        label={t('minutes.at')}
        hint={t('minutes.atHint')}
        problem={againstTime === undefined ? null : speak(againstTime)}
        value={at}
        onChange={setAt}
      />
      {view.attendees.length === 0 ? <p>{t('minutes.noMembers')}</p> : null}
      <ul className="lines">
        {attendees.map((attendee, place) => (
          <Attendee
            key={attendee.personId}
            meetingId={meetingId}
            itemId={item?.id ?? null}
            at={at}
            attendee={attendee}
            seats={view.seats}
            isOut={out.has(attendee.personId)}
            isWhole={isWhole}
            isBelow={place >= first}
            t={t}
          />
        ))}
      </ul>
      <ShortLine
        name={`person ${meetingId}`}
        label={t('minutes.addPerson')}
        act={(name) => done(api.minutes.addPerson({ meetingId, name, role: 'invitee' }))}
      />
    </section>
  );
}
