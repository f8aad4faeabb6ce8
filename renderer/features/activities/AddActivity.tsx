// A new activity: its objective, the board's own ref, and what is to be done.

import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import type { ObjectiveInBrief } from '../../../shared/contract/strategy-calls.ts';
import { api } from '../../api.ts';
import { said } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
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
    if (description.trim() === '') return;
    const added = said(await api.activities.add({ objectiveId, ref, description }));
    if (added === undefined) return;
    onClose();
    onAdded(added.id);
  };
  return (
    <Dialog title={t('activities.add')} onClose={onClose}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
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
        <div className="form-buttons">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button look="main" type="submit" disabled={description.trim() === ''}>
            {t('button.add')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
