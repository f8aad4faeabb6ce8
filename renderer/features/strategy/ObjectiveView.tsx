// One objective in full: statement, measures, activities and notes, in the order they print in.

import { useState } from 'react';
import type { ActivityLine, ObjectiveInFull } from '../../../shared/strategy/calls.ts';
import { api } from '../../api.ts';
import { useAnswer } from '../../state/answers.ts';
import { done, go, tell } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { AddMeasure } from './AddMeasure.tsx';
import { Measures } from './Measures.tsx';
import { Notes } from './Notes.tsx';

function ObjectiveHeading({ objective }: { readonly objective: ObjectiveInFull }) {
  const t = useText();
  const { id, ref, title } = objective;
  const remove = async () => {
    if (!(await done(api.strategy.remove({ id, entity: 'objective' })))) return;
    tell(t('strategy.deleted'));
    go('strategy');
  };
  return (
    <div className="paper-heading">
      <h2 className="paper-title">
        <EditInPlace
          label={t('strategy.refOf', { ref })}
          value={ref}
          required
          className="paper-ref"
          onKeep={(value) => done(api.strategy.setObjective({ id, field: 'ref', value }))}
        />
        <EditInPlace
          label={t('strategy.titleOf', { ref })}
          value={title}
          required
          onKeep={(value) => done(api.strategy.setObjective({ id, field: 'title', value }))}
        />
      </h2>
      <ActionMenu
        label={t('strategy.actionsFor', { what: t('strategy.objective', { ref }) })}
        acts={[{ id: 'delete', label: t('strategy.deleteObjective'), act: () => void remove() }]}
      />
    </div>
  );
}

function ActivityLines({ activities }: { readonly activities: readonly ActivityLine[] }) {
  const t = useText();
  if (activities.length === 0) return <p className="quiet">{t('strategy.activitiesNone')}</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('strategy.ref')}</th>
          <th scope="col">{t('activities.activity')}</th>
          <th scope="col">{t('activities.lead')}</th>
          <th scope="col">{t('activities.milestone')}</th>
          <th scope="col">{t('activities.status')}</th>
        </tr>
      </thead>
      <tbody>
        {activities.map(({ id, ref, description, leads, milestone, standing }) => (
          <tr key={id}>
            <td className="ref">{ref}</td>
            <th scope="row">
              <button
                type="button"
                className="link clamp"
                onClick={() => {
                  go('activities', id);
                }}
              >
                {description}
              </button>
            </th>
            <td>{leads.join('; ')}</td>
            <td>{milestone}</td>
            <td>
              <StatusMark status={standing.status} overridden={standing.overridden} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ObjectiveViewProps {
  readonly id: string;
  /** Opens a measure beside the page. */
  readonly onMeasure: (useId: string) => void;
}

export function ObjectiveView({ id, onMeasure }: ObjectiveViewProps) {
  const t = useText();
  const { value: objective, error } = useAnswer('strategy', 'objective', { id });
  const [adding, setAdding] = useState(false);
  if (error !== null) return <p className="waiting">{error.message}</p>;
  if (objective === undefined) return <p className="waiting">{t('frame.loading')}</p>;
  const { ref, statement, leads, measures, activities, notes } = objective;
  return (
    <article className="paper">
      <ObjectiveHeading objective={objective} />
      <section>
        <h3>{t('strategy.statement')}</h3>
        <EditInPlace
          label={t('strategy.statementOf', { ref })}
          value={statement}
          lines={3}
          onKeep={(value) => done(api.strategy.setObjective({ id, field: 'statement', value }))}
        />
      </section>
      <dl className="facts">
        <div>
          <dt>{t('strategy.leads')}</dt>
          <dd>
            <EditInPlace
              label={t('strategy.leadsOf', { ref })}
              value={leads}
              empty={t('strategy.noLead')}
              onKeep={(value) => done(api.strategy.setObjective({ id, field: 'leads', value }))}
            />
          </dd>
        </div>
      </dl>
      <section>
        <div className="section-heading">
          <h3>{t('strategy.measures')}</h3>
          <Button
            look="quiet"
            onPress={() => {
              setAdding(true);
            }}
          >
            {t('strategy.addMeasure')}
          </Button>
        </div>
        <Measures objectiveId={id} measures={measures} onMeasure={onMeasure} />
      </section>
      <section>
        <h3>{t('strategy.activities')}</h3>
        <ActivityLines activities={activities} />
      </section>
      <Notes owner="objective" ownerId={id} notes={notes} />
      {adding ? (
        <AddMeasure
          objectiveId={id}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
    </article>
  );
}
