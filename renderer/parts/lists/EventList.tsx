// Changes as sentences, each with who made it and when; what can be put back has a button for it.

import type { HistoryEvent } from '../../../shared/history/calls.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { done, go, tell, useApp } from '../../state/app-store.ts';
import { whenOf } from './when-of.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';

interface EventListProps {
  readonly events: readonly HistoryEvent[];
  /** All are from one step, which has already been named. */
  readonly ofOneStep?: boolean;
  /** Each links to what it is about. */
  readonly linked?: boolean;
}

interface EventLineProps {
  readonly event: HistoryEvent;
  readonly canRestore: boolean;
  readonly ofOneStep: boolean;
  readonly linked: boolean;
}

function Subject({ event: { what, opens }, linked }: Pick<EventLineProps, 'event' | 'linked'>) {
  const speak = useSpeak();
  if (opens === null || !linked) return <strong>{speak(what)}</strong>;
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        go(opens.screen, opens.focus);
      }}
    >
      {speak(what)}
    </button>
  );
}

function EventLine({ event, canRestore, ofOneStep, linked }: EventLineProps) {
  const t = useText();
  const speak = useSpeak();
  const { batch, at, atLatest, actor, act, reason, what, field, before, after, restores, readAt, entityId } =
    event;
  const restore = async () => {
    if (restores === null) return;
    if (await done(api.history.restoreField({ entityId, field: restores.field, batch })))
      tell(say('history.restored'));
  };
  return (
    <li className="event">
      <p>
        <Subject event={event} linked={linked} /> {field === null ? t('history.made') : speak(field)}
      </p>
      {field === null ? (
        <p className="event-values">{after === null ? null : speak(after)}</p>
      ) : (
        <p className="event-values">
          {before === null ? null : (
            <>
              <span className="unseen">{t('history.from')}</span>
              <del>{speak(before)}</del> <span aria-hidden="true">→</span>{' '}
            </>
          )}
          <span className="unseen">{t('history.to')}</span>
          <ins>{after === null ? t('history.nothing') : speak(after)}</ins>
        </p>
      )}
      {readAt === null ? null : <p className="meta">{t('history.readAt', { where: readAt })}</p>}
      {ofOneStep ? null : (
        <p className="meta">
          {speak(act)}. {actor}, {whenOf(t, { at, atLatest })}
          {reason === null ? null : ` ${t('history.because', { reason })}`}
        </p>
      )}
      {restores !== null && canRestore ? (
        <Button
          look="quiet"
          label={t('history.restoreWhat', {
            what,
            field: restores.name,
            value: after ?? '',
          })}
          onPress={() => restore()}
        >
          {t('history.restore')}
        </Button>
      ) : null}
    </li>
  );
}

export function EventList({ events, ofOneStep = false, linked = false }: EventListProps) {
  const t = useText();
  const canRestore = useApp(({ header }) => header !== null && !header.readOnly && header.asAt === null);
  if (events.length === 0) return <p className="quiet">{t('history.none')}</p>;
  return (
    <ol className="events">
      {events.map((event) => (
        <EventLine
          key={`${event.batch} ${event.entityId} ${JSON.stringify(event.field)}`}
          event={event}
          canRestore={canRestore}
          ofOneStep={ofOneStep}
          linked={linked}
        />
      ))}
    </ol>
  );
}
