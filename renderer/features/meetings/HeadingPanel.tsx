// One heading of an agenda.

import { api } from '../../api.ts';
import { EditPanel } from '../../parts/EditPanel.tsx';
import { done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';

interface HeadingPanelProps {
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
}

export function HeadingPanel({ id, title, onClose }: HeadingPanelProps) {
  const t = useText();
  return (
    <EditPanel
      title={title}
      onClose={onClose}
      deletion={{ label: t('agenda.removeHeading'), act: () => api.agenda.removeSection({ id }) }}
    >
      <LabelledEdit
        label={t('agenda.heading')}
        value={title}
        required
        onKeep={(value) => done(api.agenda.renameSection({ id, title: value }))}
      />
    </EditPanel>
  );
}
