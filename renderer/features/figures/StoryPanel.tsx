// One cell: what it says, where that came from, and everything it has said before.

import { sayProvenance } from '../../../shared/files/rules/provenance.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Panel } from '../../ui/layout/Panel.tsx';
import { EventList } from '../../parts/lists/EventList.tsx';
import type { CellAddress } from './figures-store.ts';

interface StoryPanelProps {
  readonly address: CellAddress;
  readonly onClose: () => void;
}

export function StoryPanel({ address, onClose }: StoryPanelProps) {
  const t = useText();
  const speak = useSpeak();
  const { value: story, error } = useAnswer('figures', 'story', address);
  if (story === undefined) {
    return error === null ? null : (
      <Panel title={t('figures.story')} onClose={onClose}>
        <NotYet error={error} />
      </Panel>
    );
  }
  const { measure, period, written, computed, provenance, closedOn, provisional, notUnderstood, events } =
    story;
  const from = provenance === null ? t('figures.typed') : speak(sayProvenance(provenance));
  return (
    <Panel title={`${measure}, ${speak(period)}`} onClose={onClose}>
      <div className="form">
        <dl className="facts">
          <div>
            <dt>{t('figures.now')}</dt>
            <dd>
              {written ?? t('figures.noFigure')}
              {provisional ? ` (${t('figures.isProvisional')})` : ''}
              {notUnderstood ? ` (${t('figures.isNotUnderstood')})` : ''}
            </dd>
          </div>
          {written === null ? null : (
            <div>
              <dt>{t('figures.provenance')}</dt>
              <dd>{computed ? t('figures.isComputed') : from}</dd>
            </div>
          )}
        </dl>
        {closedOn === null ? null : <p>{t('figures.closedOn', { day: dateText(closedOn) })}</p>}
        <EventList events={events} />
      </div>
    </Panel>
  );
}
