// A new activity: its objective, the board's own ref, and what is to be done.

import { useState } from 'react';
import type { ObjectiveInBrief } from '../../../shared/strategy/calls.ts';
import { api } from '../../api.ts';
import { said } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddActivityProps {
  readonly objectives: readonly ObjectiveInBrief[];
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

export function AddActivity({ objectives, onClose, onAdded }: AddActivityProps) {
  const t = useText();
  const [objectiveId, setObjectiveId] = useState(objectives[0]?.id ?? '');
  const [ref, setRef] = useState('');
  const [description, setDescription] = useState('');
  const add = async () => {
    const added = said(await api.activities.add({ objectiveId, ref, description }));
    if (added === undefined) return;
    onClose();
    onAdded(added.id);
  };
  return (
    <FormDialog
      title={t('activities.add')}
      does={t('button.add')}
      ready={description.trim() !== ''}
      onDo={() => void add()}
      onClose={onClose}
    >
      <Choice
        label={t('activities.objective')}
        value={objectiveId}
        options={objectives.map(({ id, ref: own, title }) => ({ value: id, label: `${own} ${title}` }))}
        onChange={setObjectiveId}
      />
      <TextBox label={t('activities.ref')} value={ref} onChange={setRef} />
      <TextBox
        label={t('activities.description')}
        value={description}
        onChange={setDescription}
        lines={3}
        autoFocus
        required
      />
    </FormDialog>
  );
}
