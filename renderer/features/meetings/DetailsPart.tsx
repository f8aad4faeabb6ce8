// When and where a meeting is, and what becomes of it.

import { useState } from 'react';
import { meetingKinds } from '../../../shared/meetings/model/meeting.ts';
import type { MeetingView } from '../../../shared/meetings/calls.ts';
import { api } from '../../api.ts';
import { deleted, done } from '../../state/app-store.ts';
import { dateText, useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { MeetingFrame, type MeetingPartProps } from './MeetingFrame.tsx';

function Cancelling({ meeting, onClose }: { readonly meeting: MeetingView; readonly onClose: () => void }) {
  const t = useText();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('meetings.cancelIt')}
      does={t('meetings.cancelIt')}
      ready={reason.trim() !== ''}
      onDo={async () => {
        if (await done(api.meetings.cancel({ id: meeting.id, reason }))) onClose();
      }}
      onClose={onClose}
    >
      <TextBox label={t('meetings.cancelWhy')} value={reason} onChange={setReason} autoFocus required />
    </FormDialog>
  );
}

function Moved({ meeting }: { readonly meeting: MeetingView }) {
  const t = useText();
  const speak = useSpeak();
  return (
    <>
      {meeting.plannedDay === null || meeting.plannedDay === meeting.day ? null : (
        <p className="field-hint">
          {t('meetings.wasPlannedFor', { day: dateText(meeting.plannedDay) })}
          {meeting.movedBecause === null
            ? ''
            : ` ${t('meetings.plannedDayWas', { because: speak(meeting.movedBecause) })}`}
        </p>
      )}
      {meeting.clashes.map((clash) => (
        <p key={speak(clash)} className="clash">
          {speak(clash)}
        </p>
      ))}
      {meeting.reason === null ? null : (
        <p className="field-hint">{t('meetings.because', { reason: meeting.reason })}</p>
      )}
    </>
  );
}

export function DetailsPart({ first, ...props }: MeetingPartProps & { readonly first: string | null }) {
  const t = useText();
  const { meeting, onClose } = props;
  const { id } = meeting;
  const [cancelling, setCancelling] = useState(false);
  return (
    <MeetingFrame {...props}>
      <div className="form meeting-details">
        <DateBox
          label={t('meetings.day')}
          value={meeting.day}
          onChange={(value) => {
            if (value !== '') void done(api.meetings.set({ id, field: 'day', value }));
          }}
        />
        <Moved meeting={meeting} />
        {(['time', 'endTime', 'place', 'link'] as const).map((field) => (
          <LabelledEdit
            key={field}
            label={t(`meetings.${field}`)}
            value={meeting[field] ?? ''}
            takesFocus={field === first}
            onKeep={(value) => done(api.meetings.set({ id, field, value }))}
          />
        ))}
        <LabelledEdit
          label={t('meetings.title')}
          value={meeting.title ?? ''}
          hint={t('meetings.titleHint')}
          takesFocus={first === 'title'}
          onKeep={(value) => done(api.meetings.set({ id, field: 'title', value }))}
        />
        <Choice
          label={t('meetings.kindOf')}
          value={meeting.kind}
          options={meetingKinds.map((value) => ({ value, label: t(`meetings.kind.${value}`) }))}
          onChange={(value) => void done(api.meetings.set({ id, field: 'kind', value }))}
        />
        {(['callOn', 'papersBy', 'clearBy'] as const).map((field) => (
          <DateBox
            key={field}
            label={t(`meetings.${field}`)}
            value={meeting[field] ?? ''}
            onChange={(value) => void done(api.meetings.set({ id, field, value }))}
          />
        ))}
        <div className="row">
          {meeting.state === 'cancelled' ? null : (
            <Button
              onPress={() => {
                setCancelling(true);
              }}
            >
              {t('meetings.cancelIt')}
            </Button>
          )}
          <Button
            look="danger"
            onPress={async () => {
              if (await deleted(api.meetings.remove({ id }))) onClose();
            }}
          >
            {t('meetings.delete')}
          </Button>
        </div>
      </div>
      {cancelling ? (
        <Cancelling
          meeting={meeting}
          onClose={() => {
            setCancelling(false);
          }}
        />
      ) : null}
    </MeetingFrame>
  );
}
