// One step of the history: what it changed, and what can be done about it.

import type { HistoryBatch } from '../../../shared/history/calls.ts';
import { reversedBy } from '../../../shared/kernel/origin.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done, tell, useApp } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/layout/Panel.tsx';
import { EventList } from '../../parts/lists/EventList.tsx';

interface StepPanelProps {
  readonly step: HistoryBatch;
  readonly onClose: () => void;
}

export function StepPanel({ step, onClose }: StepPanelProps) {
  const t = useText();
  const speak = useSpeak();
  const { batch, act, reason, origin, changes, undone } = step;
  const { value: events, error } = useAnswer('history', 'batch', { batch });
  const canWrite = useApp(({ header }) => header !== null && !header.readOnly && header.asAt === null);
  const undo = async () => {
    if (await done(api.history.undoBatch({ batch }))) tell(say('history.undoneNow', { what: act }));
  };
  return (
    <Panel title={speak(act)} onClose={onClose} takesFocus>
      <div className="form">
        {reason === null ? null : <p>{t('history.because', { reason })}</p>}
        <p>{t('history.changes', { count: changes })}</p>
        <div className="row">
          {reversedBy(origin) === undefined && !undone && canWrite ? (
            <Button onPress={() => undo()}>{t('history.undoStep')}</Button>
          ) : null}
          <Button onPress={() => done(api.history.lookAt({ at: { batch } }))}>
            {t('history.lookAtStep')}
          </Button>
        </div>
        {events !== undefined && events.length < changes && changes > 400 ? (
          <p className="meta">{t('history.first', { count: events.length })}</p>
        ) : null}
        {events === undefined ? <NotYet error={error} /> : <EventList events={events} ofOneStep linked />}
      </div>
    </Panel>
  );
}
