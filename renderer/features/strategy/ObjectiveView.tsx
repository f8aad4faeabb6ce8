// One objective in full: statement, measures, activities and notes, in the order they print in.

import type { ObjectiveInFull } from '../../../shared/strategy/calls.ts';
import { api } from '../../api.ts';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { deleted, done, go } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import { ActivitiesOfObjective } from './ActivitiesOfObjective.tsx';
import { Measures } from './Measures.tsx';
import { Notes } from './Notes.tsx';

function ObjectiveHeading({ objective }: { readonly objective: ObjectiveInFull }) {
  const t = useText();
  const { id, ref, title } = objective;
  const remove = async () => {
    if (await deleted(api.strategy.remove({ id, entity: 'objective' }))) go('strategy');
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

interface ObjectiveViewProps {
  readonly id: string;
  /** The measure that is open beside the page. */
  readonly measure: string | null;
  /** Opens a measure beside the page. */
  readonly onMeasure: (useId: string) => void;
}

export function ObjectiveView({ id, measure, onMeasure }: ObjectiveViewProps) {
  const t = useText();
  const speak = useSpeak();
  const { value: objective, error } = useAnswer('strategy', 'objective', { id });
  if (error !== null || objective === undefined) return <NotYet error={error} />;
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
              value={speak(leads)}
              empty={t('strategy.noLead')}
              onKeep={(value) => done(api.strategy.setObjective({ id, field: 'leads', value }))}
            />
          </dd>
        </div>
      </dl>
      <Measures
        objectiveId={id}
        objectiveRef={ref}
        measures={measures}
        opened={measure}
        onMeasure={onMeasure}
      />
      <ActivitiesOfObjective activities={activities} />
      <Notes owner="objective" ownerId={id} notes={notes} />
    </article>
  );
}
