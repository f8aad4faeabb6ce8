// One meeting of a body, on a day of its own.

import type { MeetingsView } from '../../../shared/meetings/calls.ts';
import { meetingKinds, type MeetingKind } from '../../../shared/meetings/model/meeting.ts';
import { api } from '../../api.ts';
import { AddDialog, given, theOnly } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';

interface AddMeetingProps {
  readonly bodies: MeetingsView['bodies'];
  /** The body that the list shows; empty for all. */
  readonly bodyId: string;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

interface NewMeeting {
  readonly bodyId: string;
  readonly day: string;
  readonly kind: MeetingKind;
}

/** What it takes without being asked for it. */
function Usual({ body }: { readonly body: MeetingsView['bodies'][number] | undefined }) {
  const t = useText();
  const what = [body?.usualTime, body?.usualPlace, body?.usualLink].filter((each) => each != null).join(', ');
  return (
    <p className="field-hint">{what === '' ? t('meetings.noUsual') : t('meetings.takesUsual', { what })}</p>
  );
}

export function AddMeeting({ bodies, bodyId, onClose, onAdded }: AddMeetingProps) {
  const t = useText();
  const start: NewMeeting = {
    bodyId: bodyId === '' ? theOnly(bodies) : bodyId,
    day: '',
    kind: 'ordinary',
  };
  return (
    <AddDialog
      title={t('meetings.add')}
      start={start}
      ready={({ bodyId: of, day }) => given(of, day)}
      add={(meeting) => api.meetings.add(meeting)}
      onAdded={({ id }) => {
        onAdded(id);
      }}
      onClose={onClose}
    >
      {({ values, field, problem }) => (
        <>
          <Choice
            label={t('meetings.body')}
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
            {...field('bodyId')}
          />
          <DateBox label={t('meetings.day')} atOnce {...field('day')} />
          <Choice
            label={t('meetings.kindOf')}
            options={meetingKinds.map((value) => ({ value, label: t(`meetings.kind.${value}`) }))}
            {...field('kind')}
          />
          {values.bodyId === '' ? null : <Usual body={bodies.find(({ id }) => id === values.bodyId)} />}
          {problem === null ? null : (
            <p className="field-problem" role="alert">
              {problem}
            </p>
          )}
        </>
      )}
    </AddDialog>
  );
}
