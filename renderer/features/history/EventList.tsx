// Changes in words, each with who made it and when; what can be put back has a button for it.

import type { HistoryEvent } from '../../../shared/history/calls.ts';
import { api } from '../../api.ts';
import { done, tell, useApp } from '../../state/app-store.ts';
import { dayOf, timeOf, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';

interface EventListProps {
  readonly events: readonly HistoryEvent[];
  /** All of one step, which has been named already. */
  readonly ofOneStep?: boolean;
}

interface EventLineProps {
  readonly event: HistoryEvent;
  readonly canRestore: boolean;
  readonly ofOneStep: boolean;
}

function EventLine({ event, canRestore, ofOneStep }: EventLineProps) {
  const t = useText();
  const { batch, at, actor, intent, what, field, before, after, restores, entityId } = event;
  const restore = async () => {
    if (restores === null) return;
    if (await done(api.history.restoreField({ entityId, field: restores, batch })))
      tell(t('history.restored'));
  };
  return (
    <li className="event">
      <p>
        <strong>{what}</strong> {field ?? t('history.made')}
      </p>
      {field === null ? (
        <p className="event-values">{after}</p>
      ) : (
        <p className="event-values">
          {before === '' ? null : (
            <>
              <span className="unseen">{t('history.from')}</span>
              <del>{before}</del> <span aria-hidden="true">→</span>{' '}
            </>
          )}
          <span className="unseen">{t('history.to')}</span>
          <ins>{after === '' ? t('history.nothing') : after}</ins>
        </p>
      )}
      {ofOneStep ? null : (
        <p className="meta">
          {intent}. {actor}, {dayOf(at)} {timeOf(at)}
        </p>
      )}
      {restores !== null && canRestore ? (
        <Button
          look="quiet"
          label={t('history.restoreWhat', { what: `${what} ${restores}: ${after}` })}
          onPress={() => void restore()}
        >
          {t('history.restore')}
        </Button>
      ) : null}
    </li>
  );
}

export function EventList({ events, ofOneStep = false }: EventListProps) {
  const t = useText();
  const canRestore = useApp(({ header }) => header !== null && !header.readOnly && header.asAt === null);
  if (events.length === 0) return <p className="quiet">{t('history.none')}</p>;
  return (
    <ol className="events">
      {events.map((event) => (
        <EventLine
          key={`${event.batch} ${event.entityId} ${event.field ?? ''}`}
          event={event}
          canRestore={canRestore}
          ofOneStep={ofOneStep}
        />
      ))}
    </ol>
  );
}
