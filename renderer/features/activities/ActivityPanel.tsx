// One activity in full: every field edited in place, its parts, its links, and its history.

import { useState } from 'react';
import type { ActivityRow } from '../../../shared/activities/calls.ts';
import { firstWords } from '../../../shared/language/first-words.ts';
import { withParts } from '../../../shared/activities/rules/of-parts.ts';
import { api } from '../../api.ts';
import { useAnswer } from '../../state/answers.ts';
import { done } from '../../state/app-store.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { EventList } from '../../parts/lists/EventList.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { EditPanel } from '../../parts/EditPanel.tsx';
import { StatusBox } from '../../parts/StatusBox.tsx';
import { LineTo } from '../../parts/lists/LineTo.tsx';
import { Links } from './Links.tsx';
import { isByHand, progressChoices } from './progress-choices.ts';
import { useMilestoneRemark } from './use-milestone-remark.ts';
import { Parts } from './Parts.tsx';

interface ActivityPanelProps {
  readonly activity: ActivityRow;
  /** Opens another activity instead. */
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

function ActivityHistory({ id }: { readonly id: string }) {
  const { value, error } = useAnswer('history', 'ofEntity', { id });
  return value === undefined ? <NotYet error={error} /> : <EventList events={value} />;
}

function Fields({ activity }: { readonly activity: ActivityRow }) {
  const t = useText();
  const speak = useSpeak();
  const { id, ref, description, leads, milestone, milestoneIsNoDate, progress, note, noteOn } = activity;
  const { parts } = activity;
  const remark = useMilestoneRemark();
  const ofParts = {
    leads: speak(
      withParts(
        [],
        parts.flatMap((part) => part.leads.map(({ name }) => name)),
      ),
    ),
    milestones: speak(
      withParts(
        [],
        parts.flatMap((part) => part.milestone ?? []),
      ),
    ),
  };
  return (
    <>
      <LabelledEdit
        label={t('activities.description')}
        value={description}
        lines={3}
        required
        onKeep={(value) => done(api.activities.setText({ id, field: 'description', value }))}
      />
      <Choice
        label={t('activities.progress')}
        value={progress}
        options={progressChoices(t, progress)}
        onChange={(value) => {
          if (isByHand(value)) void done(api.activities.setProgress({ ids: [id], progress: value }));
        }}
      />
      <LabelledEdit
        label={t('activities.note')}
        value={note ?? ''}
        lines={2}
        empty={t('activities.noNote')}
        onKeep={(value) => done(api.activities.setNote({ id, note: value }))}
        hint={noteOn === null ? undefined : t('activities.noteOn', { day: dateText(noteOn) })}
      />
      <LabelledEdit
        label={t('activities.lead')}
        value={leads.map(({ name }) => speak(name)).join('; ')}
        empty={t('activities.noLead')}
        onKeep={(value) => done(api.activities.setText({ id, field: 'leads', value }))}
        hint={ofParts.leads === '' ? t('activities.leadHint') : ofParts.leads}
      />
      <LabelledEdit
        label={t('activities.milestone')}
        value={milestone ?? ''}
        empty={t('activities.noMilestone')}
        remark={remark}
        onKeep={(value) => done(api.activities.setText({ id, field: 'milestone', value }))}
        hint={
          milestoneIsNoDate
            ? t('activities.milestoneNoDate')
            : ofParts.milestones === ''
              ? t('activities.milestoneHint')
              : ofParts.milestones
        }
      />
      <LabelledEdit
        label={t('activities.ref')}
        value={ref ?? ''}
        onKeep={(value) => done(api.activities.setText({ id, field: 'ref', value }))}
      />
    </>
  );
}

/** The actions of meetings that it began as. */
function BeganAs({ activity: { actions } }: { readonly activity: ActivityRow }) {
  const t = useText();
  if (actions.length === 0) return null;
  return (
    <section>
      <h3>{t('actions.ofActivity')}</h3>
      <ul className="lines">
        {actions.map(({ id, reference, what }) => (
          <li key={id}>
            <LineTo screen="actions" focus={id}>
              <strong>{reference}</strong> {what}
            </LineTo>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ActivityPanel({ activity, onOpen, onClose }: ActivityPanelProps) {
  const t = useText();
  const [history, setHistory] = useState(false);
  const { id, ref, description, judgement } = activity;
  return (
    <EditPanel
      title={ref === null ? firstWords(description) : `${t('activities.activity')} ${ref}`}
      onClose={onClose}
      deletion={{
        label: t('activities.delete'),
        act: () => api.activities.remove({ ids: [id] }),
      }}
    >
      <StatusBox
        name={`activity ${id}`}
        status={judgement}
        onOverride={(override) => api.activities.overrideStatus({ id, override })}
      />
      <Fields activity={activity} />
      <Parts activity={activity} />
      <Links activity={activity} onOpen={onOpen} />
      <BeganAs activity={activity} />
      {history ? (
        <ActivityHistory id={id} />
      ) : (
        <Button
          onPress={() => {
            setHistory(true);
          }}
        >
          {t('activities.history')}
        </Button>
      )}
    </EditPanel>
  );
}
