// One item of the forward plan: when it is wanted, what for, and the agenda it goes to.

import { useState } from 'react';
import type { ForwardLine, ForwardView } from '../../../shared/follow-up/forward-calls.ts';
import { purposes } from '../../../shared/bodies/model/standing-item.ts';
import { opennesses } from '../../../shared/meetings/model/agenda-item.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { theOnly } from '../../parts/AddDialog.tsx';
import { EditPanel } from '../../parts/EditPanel.tsx';
import { done, go, said, tell, tellAll } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Toggle } from '../../ui/Toggle.tsx';

type Setting = Parameters<typeof api.forward.set>[0];

interface Shown {
  readonly item: ForwardLine;
  readonly view: ForwardView;
}

async function keep(setting: Setting): Promise<boolean> {
  const kept = said(await api.forward.set(setting));
  tellAll(kept?.remarks ?? []);
  return kept !== undefined;
}

/** Of its body; of every body while it has none. */
function meetingsFor({ item, view }: Shown) {
  return view.meetings.filter(({ bodyId }) => item.bodyId === null || bodyId === item.bodyId);
}

function When({ item, view }: Shown) {
  const t = useText();
  const speak = useSpeak();
  const { id, meetingId, wantedText, parked } = item;
  const meetings = meetingsFor({ item, view });
  const named = meetings.some((each) => each.id === meetingId);
  return (
    <>
      <Choice
        label={t('forward.meeting')}
        value={meetingId ?? ''}
        options={[
          { value: '', label: t('forward.noMeeting') },
          // One that is past, or of another body now, stays to be seen.
          ...(meetingId === null || named ? [] : [{ value: meetingId, label: speak(item.wanted) }]),
          ...meetings.map(({ id: value, meeting }) => ({ value, label: speak(meeting) })),
        ]}
        onChange={(value) => void keep({ id, field: 'meetingId', value })}
      />
      {meetingId === null ? (
        <LabelledEdit
          label={t('forward.wantedAbout')}
          value={wantedText}
          hint={t('forward.wantedHint')}
          onKeep={(value) => keep({ id, field: 'wanted', value })}
        />
      ) : null}
      <Toggle chosen={parked} onChange={(value) => void keep({ id, field: 'parked', value })}>
        {t('forward.parkIt')}
      </Toggle>
    </>
  );
}

function Objectives({ item, view }: Shown) {
  const t = useText();
  const speak = useSpeak();
  const { id, objectives } = item;
  const others = view.objectives.filter((each) => !objectives.some((linked) => linked.id === each.id));
  return (
    <section className="form">
      <h3>{t('forward.objectives')}</h3>
      <ul className="lines">
        {objectives.map(({ id: objectiveId, title }) => (
          <li key={objectiveId} className="row">
            <span>{speak(title)}</span>
            <Button
              look="quiet"
              label={t('forward.unlink', { what: speak(title) })}
              onPress={() => done(api.forward.unlink({ id, objectiveId }))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <Choice
          label={t('forward.link')}
          value=""
          options={[
            { value: '', label: t('forward.choose') },
            ...others.map(({ id: value, title }) => ({ value, label: speak(title) })),
          ]}
          onChange={(objectiveId) => void done(api.forward.link({ id, objectiveId }))}
        />
      )}
    </section>
  );
}

function Pick({ item, view }: Shown) {
  const t = useText();
  const speak = useSpeak();
  const meetings = meetingsFor({ item, view });
  const [chosen, setChosen] = useState('');
  const { id, pickedAt } = item;
  if (pickedAt !== null) {
    return (
      <button
        type="button"
        className="link"
        onClick={() => {
          go('meetings', pickedAt.meetingId);
        }}
      >
        {t('forward.pickedAt', { meeting: speak(pickedAt.meeting) })}
      </button>
    );
  }
  if (meetings.length === 0 || item.parked) return null;
  // Where it is wanted, if that is to come; else of several, the person says which.
  const wanted = meetings.some((each) => each.id === item.meetingId) ? item.meetingId : null;
  const meetingId = chosen === '' ? (wanted ?? theOnly(meetings)) : chosen;
  return (
    <section className="form">
      <h3>{t('forward.pick')}</h3>
      <Choice
        label={t('forward.pick')}
        hideLabel
        value={meetingId}
        options={meetings.map(({ id: value, meeting }) => ({ value, label: speak(meeting) }))}
        onChange={setChosen}
      />
      <div className="row">
        <Button
          disabled={meetingId === ''}
          onPress={async () => {
            if (await done(api.forward.pick({ id, meetingId }))) tell(say('forward.picked'));
          }}
        >
          {t('forward.pickNow')}
        </Button>
      </div>
    </section>
  );
}

export function ForwardPanel({ item, view, onClose }: Shown & { readonly onClose: () => void }) {
  const t = useText();
  const { id, title, bodyId, purpose, presenter, lead, keyDecision, openness, note } = item;
  return (
    <EditPanel
      title={title}
      onClose={onClose}
      deletion={{ label: t('forward.delete'), act: () => api.forward.remove({ id }) }}
    >
      <LabelledEdit
        label={t('forward.title')}
        value={title}
        required
        onKeep={(value) => keep({ id, field: 'title', value })}
      />
      <Choice
        label={t('forward.body')}
        value={bodyId ?? ''}
        options={[
          { value: '', label: t('forward.noBody') },
          ...view.bodies.map(({ id: value, name }) => ({ value, label: name })),
        ]}
        onChange={(value) => void keep({ id, field: 'bodyId', value })}
      />
      <When item={item} view={view} />
      <Choice
        label={t('forward.purpose')}
        value={purpose}
        options={purposes.map((value) => ({ value, label: t(`bodies.purpose.${value}`) }))}
        onChange={(value) => void keep({ id, field: 'purpose', value })}
      />
      <LabelledEdit
        label={t('forward.presenter')}
        value={presenter ?? ''}
        onKeep={(value) => keep({ id, field: 'presenter', value })}
      />
      <LabelledEdit
        label={t('forward.lead')}
        value={lead ?? ''}
        onKeep={(value) => keep({ id, field: 'lead', value })}
      />
      <Toggle chosen={keyDecision} onChange={(value) => void keep({ id, field: 'keyDecision', value })}>
        {t('forward.keyDecision')}
      </Toggle>
      <Choice
        label={t('forward.openness')}
        value={openness}
        options={opennesses.map((value) => ({ value, label: t(`meetings.openness.${value}`) }))}
        onChange={(value) => void keep({ id, field: 'openness', value })}
      />
      <LabelledEdit
        label={t('forward.note')}
        value={note ?? ''}
        lines={2}
        onKeep={(value) => keep({ id, field: 'note', value })}
      />
      <Objectives item={item} view={view} />
      <Pick item={item} view={view} />
    </EditPanel>
  );
}
