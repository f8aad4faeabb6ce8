// Milestones of unfinished work, each a bar from its first to its last day on one timeline.

import type { Text } from '../../../shared/language/speak.ts';
import type { MilestoneAhead } from '../../../shared/strategy/overview-calls.ts';
import { timelineOf, type Timeline } from '../../../shared/charts/timeline.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { saveTable } from '../../parts/save-table.ts';
import { useAnswer } from '../../state/answers.ts';
import { go, useApp } from '../../state/app-store.ts';
import { monthText, useText } from '../../state/text.ts';
import { StatusMark } from '../../parts/StatusMark.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { csvOfRows } from '../../ui/table/use-table.ts';

interface RowProps {
  readonly milestone: MilestoneAhead;
  readonly bar: Timeline['bars'][number] | undefined;
  readonly today: number;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

function Row({ milestone, bar, today }: RowProps) {
  const t = useText();
  const { activityId, title, description, written, status, passed } = milestone;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="line timeline-name"
          onClick={() => {
            go('activities', activityId);
          }}
        >
          <strong>{title}</strong> {description}
        </button>
      </th>
      <td className="timeline-when">
        {written}
        {passed ? <span className="timeline-passed"> {t('overview.passed')}</span> : null}
      </td>
      <td className="timeline-status">
        <StatusMark status={status} />
      </td>
      <td className="timeline-track" aria-hidden="true">
        <span className="timeline-today" style={{ left: percent(today) }} />
        {bar === undefined ? null : (
          <span
            className={passed ? 'timeline-bar timeline-bar-passed' : 'timeline-bar'}
            style={{ left: percent(bar.start), width: percent(bar.width) }}
          />
        )}
      </td>
    </tr>
  );
}

/** The columns of the exported table: the timeline in words. */
function milestoneColumns(t: Text): readonly Column<MilestoneAhead>[] {
  return [
    {
      key: 'activity',
      label: t('activities.activity'),
      width: 0,
      text: ({ title, description }) => `${title} ${description}`.trim(),
    },
    {
      key: 'milestone',
      label: t('activities.milestone'),
      width: 0,
      text: ({ written, passed }) => (passed ? `${written} ${t('overview.passed')}` : written),
    },
    { key: 'status', label: t('activities.status'), width: 0, text: ({ status }) => t(`status.${status}`) },
  ];
}

export function MilestoneTimeline() {
  const t = useText();
  const { value, error } = useAnswer('overview', 'milestones', {});
  const today = useApp(({ header }) => header?.today);
  const title = t('overview.milestones');
  return (
    <section className="overview-wide" aria-labelledby="milestones-title">
      <div className="section-heading">
        <h2 id="milestones-title">{title}</h2>
        {value === undefined || value.length === 0 ? null : (
          <Button look="quiet" onPress={() => saveTable(title, csvOfRows(milestoneColumns(t), value))}>
            {t('table.export')}
          </Button>
        )}
      </div>
      {value === undefined || today === undefined ? (
        <NotYet error={error} />
      ) : (
        <Milestones milestones={value} today={today} />
      )}
    </section>
  );
}

interface MilestonesProps {
  readonly milestones: readonly MilestoneAhead[];
  readonly today: string;
}

function Milestones({ milestones, today }: MilestonesProps) {
  const t = useText();
  const spans = milestones.map(({ id, from, to }) => ({ id, from, to }));
  const timeline = timelineOf(spans, today);
  if (timeline === undefined) return <p>{t('overview.milestonesNone')}</p>;
  return (
    <table className="timeline">
      <thead>
        <tr>
          <th scope="col">{t('activities.activity')}</th>
          <th scope="col">{t('activities.milestone')}</th>
          <th scope="col">{t('activities.status')}</th>
          <th aria-hidden="true" className="timeline-axis">
            {timeline.ticks.map(({ at, first }) => (
              <span key={first} className="timeline-tick" style={{ left: percent(at) }}>
                {monthText(first)}
              </span>
            ))}
            <span
              className={timeline.today > 0.85 ? 'timeline-now timeline-now-left' : 'timeline-now'}
              style={{ left: percent(timeline.today) }}
            >
              {t('overview.today')}
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {milestones.map((milestone) => (
          <Row
            key={milestone.id}
            milestone={milestone}
            bar={timeline.bars.find(({ id }) => id === milestone.id)}
            today={timeline.today}
          />
        ))}
      </tbody>
    </table>
  );
}
