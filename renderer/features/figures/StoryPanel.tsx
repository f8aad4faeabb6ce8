// One cell: what it says, where that came from, and everything it has said before.

import { useAnswer } from '../../state/answers.ts';
import { dateText, useText } from '../../state/text.ts';
import { Panel } from '../../ui/Panel.tsx';
import { EventList } from '../history/EventList.tsx';
import type { CellAddress } from './FigureGrid.tsx';

interface StoryPanelProps {
  readonly address: CellAddress;
  readonly onClose: () => void;
}

export function StoryPanel({ address, onClose }: StoryPanelProps) {
  const t = useText();
  const { value: story } = useAnswer('figures', 'story', address);
  if (story === undefined) return null;
  const { measure, period, written, source, closedOn, provisional, events } = story;
  return (
    <Panel title={`${measure}, ${period}`} onClose={onClose}>
      <div className="form">
        <dl className="facts">
          <div>
            <dt>{t('figures.now')}</dt>
            <dd>
              {written ?? t('figures.noFigure')}
              {provisional ? ` (${t('figures.isProvisional')})` : ''}
            </dd>
          </div>
          {written === null ? null : (
            <div>
              <dt>{t('figures.source')}</dt>
              <dd>{source ?? t('figures.sourceTyped')}</dd>
            </div>
          )}
        </dl>
        {closedOn === null ? null : <p>{t('figures.closedOn', { day: dateText(closedOn) })}</p>}
        <EventList events={events} />
      </div>
    </Panel>
  );
}
