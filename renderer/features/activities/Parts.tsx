// The parts of an activity, each with its own lead, milestone and progress.

import type { ActivityRow, PartRow } from '../../../shared/activities/calls.ts';
import { api } from '../../api.ts';
import { done } from '../../state/app-store.ts';
import { useDraft } from '../../state/drafts.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { EditInPlace } from '../../ui/EditInPlace.tsx';
import { ShortForm } from '../../ui/ShortForm.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { isByHand, progressChoices } from './progress-choices.ts';
import { useMilestoneRemark } from './use-milestone-remark.ts';

function PartView({ part, number }: { readonly part: PartRow; readonly number: number }) {
  const t = useText();
  const speak = useSpeak();
  const { id, description, milestone, milestoneIsNoDate, progress, leads } = part;
  const name = t('activities.part', { number });
  const remark = useMilestoneRemark();
  return (
    <li className="part">
      <EditInPlace
        label={`${t('activities.description')}, ${name}`}
        value={description}
        lines={2}
        required
        onKeep={(value) => done(api.activities.setPart({ id, field: 'description', value }))}
      />
      <div className="part-fields">
        <EditInPlace
          label={`${t('activities.lead')}, ${name}`}
          value={leads.map((lead) => speak(lead.name)).join('; ')}
          empty={t('activities.noLead')}
          onKeep={(value) => done(api.activities.setPart({ id, field: 'leads', value }))}
        />
        <EditInPlace
          label={`${t('activities.milestone')}, ${name}`}
          value={milestone ?? ''}
          empty={t('activities.noMilestone')}
          remark={remark}
          onKeep={(value) => done(api.activities.setPart({ id, field: 'milestone', value }))}
        />
        <Choice
          label={`${t('activities.progress')}, ${name}`}
          hideLabel
          value={progress}
          options={progressChoices(t, progress)}
          onChange={(value) => {
            if (isByHand(value)) void done(api.activities.setPart({ id, field: 'progress', value }));
          }}
        />
        <Button
          look="quiet"
          label={`${t('activities.deletePart')}: ${name}`}
          onPress={() => done(api.activities.removePart({ id }))}
        >
          ✕
        </Button>
      </div>
      <p className="meta" role="status">
        {milestoneIsNoDate ? `${milestone ?? ''}: ${t('activities.milestoneNoDate')}` : ''}
      </p>
    </li>
  );
}

export function Parts({ activity }: { readonly activity: ActivityRow }) {
  const t = useText();
  const [description, setDescription] = useDraft(`part of ${activity.id}`);
  const add = async (words: string) => {
    if (await done(api.activities.addPart({ activityId: activity.id, description: words })))
      setDescription(null);
  };
  return (
    <section>
      <div className="section-heading">
        <h3>{t('activities.parts')}</h3>
        <Button
          look="quiet"
          onPress={() => {
            if (description === null) setDescription('');
          }}
        >
          {t('activities.addPart')}
        </Button>
      </div>
      <ul>
        {activity.parts.map((part, index) => (
          <PartView key={part.id} part={part} number={index + 1} />
        ))}
      </ul>
      {description !== null ? (
        <ShortForm
          does={t('button.add')}
          ready={description.trim() !== ''}
          onDo={() => add(description)}
          onCancel={() => {
            setDescription(null);
          }}
        >
          <TextBox
            label={t('activities.description')}
            value={description}
            onChange={setDescription}
            lines={2}
            autoFocus={description === ''}
          />
        </ShortForm>
      ) : null}
    </section>
  );
}
