// A heading at the foot of an agenda.

import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddHeadingProps {
  readonly meetingId: string;
  readonly onClose: () => void;
}

export function AddHeading({ meetingId, onClose }: AddHeadingProps) {
  const t = useText();
  return (
    <AddDialog
      title={t('agenda.addSection')}
      start={{ title: '' }}
      ready={({ title }) => given(title)}
      add={({ title }) => api.agenda.addSection({ meetingId, title })}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <TextBox label={t('agenda.heading')} problem={problem} autoFocus {...field('title')} />
      )}
    </AddDialog>
  );
}
