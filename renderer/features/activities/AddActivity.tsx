// A new activity: its objective, the board's own ref, and what is to be done.

import type { ObjectiveInBrief } from '../../../shared/strategy/calls.ts';
import { api } from '../../api.ts';
import { AddDialog, given, theOnly } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { objectiveTitle } from '../../../shared/strategy/rules/objective-title.ts';

interface AddActivityProps {
  readonly objectives: readonly ObjectiveInBrief[];
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

export function AddActivity({ objectives, onClose, onAdded }: AddActivityProps) {
  const t = useText();
  return (
    <AddDialog
      title={t('activities.add')}
      start={{ objectiveId: theOnly(objectives), ref: '', description: '' }}
      ready={({ objectiveId, description }) => given(objectiveId, description)}
      add={(activity) => api.activities.add(activity)}
      onAdded={({ id }) => {
        onAdded(id);
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <Choice
            label={t('activities.objective')}
            options={objectives.map((each) => ({ value: each.id, label: objectiveTitle(each) }))}
            {...field('objectiveId')}
          />
          <TextBox label={t('activities.ref')} {...field('ref')} />
          <TextBox
            label={t('activities.description')}
            problem={problem}
            lines={3}
            required
            {...field('description')}
          />
        </>
      )}
    </AddDialog>
  );
}
