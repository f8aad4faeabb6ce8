// Adopting the minutes at a later meeting of the body, and what is said of it afterwards.

import type { AdoptionView, DraftingView } from '../../../../shared/minutes/draft-calls.ts';
import { api } from '../../../api.ts';
import { AddDialog, given } from '../../../parts/AddDialog.tsx';
import { done } from '../../../state/app-store.ts';
import { useSpeak, useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { DateBox } from '../../../ui/DateBox.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

interface AdoptMinutesProps {
  readonly meetingId: string;
  readonly view: DraftingView;
  readonly onClose: () => void;
}

export function AdoptMinutes({ meetingId, view, onClose }: AdoptMinutesProps) {
  const t = useText();
  const speak = useSpeak();
  const first = view.later.find(({ id }) => id === view.adoptsFirst);
  if (first === undefined) {
    return (
      <Dialog title={t('drafting.adoptTitle')} onClose={onClose}>
        <p>{t('drafting.noLater')}</p>
        <div className="form-buttons">
          <Button onPress={onClose}>{t('button.close')}</Button>
        </div>
      </Dialog>
    );
  }
  const atMeeting = (id: string) => view.later.find((each) => each.id === id) ?? first;
  // Whoever presides where they are adopted signs them, whoever presided at the meeting that they are of.
  const signerAt = (id: string) => atMeeting(id).presided ?? '';
  return (
    <AddDialog
      title={t('drafting.adoptTitle')}
      does={t('drafting.adoptIt')}
      start={{
        adoptedAtId: first.id,
        on: first.day,
        signedBy: signerAt(first.id),
        subjectTo: '',
      }}
      ready={({ on, signedBy }) => given(on, signedBy)}
      add={(values) => api.drafting.adopt({ meetingId, ...values })}
      onClose={onClose}
    >
      {({ values, field, problem }) => (
        <>
          <Choice
            label={t('drafting.adoptedAt')}
            options={view.later.map(({ id, name }) => ({ value: id, label: speak(name) }))}
            value={field('adoptedAtId').value}
            onChange={(id) => {
              field('adoptedAtId').onChange(id);
              field('on').onChange(atMeeting(id).day);
              const isTyped = values.signedBy !== signerAt(values.adoptedAtId);
              if (!isTyped) field('signedBy').onChange(signerAt(id));
            }}
          />
          <DateBox label={t('meetings.day')} atOnce {...field('on')} />
          <TextBox label={t('drafting.signedBy')} problem={problem} {...field('signedBy')} />
          <TextBox
            label={t('drafting.subjectTo')}
            hint={t('drafting.subjectToHint')}
            lines={3}
            {...field('subjectTo')}
          />
        </>
      )}
    </AddDialog>
  );
}

interface AdoptedProps {
  readonly meetingId: string;
  readonly adoption: AdoptionView;
}

export function Adopted({ meetingId, adoption: { says, signedBy, subjectTo } }: AdoptedProps) {
  const t = useText();
  const speak = useSpeak();
  return (
    <section className="minutes-next">
      <p>
        <strong>{speak(says)}</strong>
        {'. '}
        {signedBy === null ? '' : `${t('drafting.wasSignedBy', { name: signedBy })} `}
        {subjectTo === null ? t('drafting.asStood') : t('drafting.wasSubjectTo', { what: subjectTo })}
      </p>
      <Button look="quiet" onPress={() => done(api.drafting.takeBack({ meetingId }))}>
        {t('drafting.takeBack')}
      </Button>
    </section>
  );
}
