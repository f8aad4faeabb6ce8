// A person or group that nothing mentions yet.

import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddHolderProps {
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

interface NewHolder {
  readonly kind: 'person' | 'group';
  readonly name: string;
  readonly titleOrInitials: string;
}

const start: NewHolder = { kind: 'person', name: '', titleOrInitials: '' };

export function AddHolder({ onClose, onAdded }: AddHolderProps) {
  const t = useText();
  return (
    <AddDialog
      title={t('people.add')}
      start={start}
      ready={({ name }) => given(name)}
      add={(holder) => api.people.add(holder)}
      onAdded={({ id }) => {
        onAdded(id);
      }}
      onClose={onClose}
    >
      {({ values, field, problem }) => (
        <>
          <Choice
            label={t('people.kind')}
            options={[
              { value: 'person', label: t('people.person') },
              { value: 'group', label: t('people.group') },
            ]}
            {...field('kind')}
          />
          <TextBox label={t('people.name')} problem={problem} autoFocus {...field('name')} />
          <TextBox
            label={t(values.kind === 'person' ? 'people.title' : 'people.initials')}
            hint={t('people.titleOrInitialsHint')}
            {...field('titleOrInitials')}
          />
        </>
      )}
    </AddDialog>
  );
}
