// A person or group that nothing names yet.

import { useState } from 'react';
import { api } from '../../api.ts';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddHolderProps {
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

export function AddHolder({ onClose, onAdded }: AddHolderProps) {
  const t = useText();
  const [kind, setKind] = useState<'person' | 'group'>('person');
  const [name, setName] = useState('');
  const [extra, setExtra] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async () => {
    const result = await api.people.add({ kind, name, extra });
    if (!result.ok) {
      setProblem(result.error.message);
      return;
    }
    onClose();
    onAdded(result.value.id);
  };
  return (
    <FormDialog
      title={t('people.add')}
      does={t('button.add')}
      ready={name.trim() !== ''}
      onDo={() => void add()}
      onClose={onClose}
    >
      <Choice
        label={t('people.kind')}
        value={kind}
        options={[
          { value: 'person', label: t('people.person') },
          { value: 'group', label: t('people.group') },
        ]}
        onChange={setKind}
      />
      <TextBox
        label={t('people.name')}
        value={name}
        problem={problem}
        onChange={(value) => {
          setName(value);
          setProblem(null);
        }}
        autoFocus
      />
      <TextBox
        label={t(kind === 'person' ? 'people.title' : 'people.initials')}
        hint={t('people.extraHint')}
        value={extra}
        onChange={setExtra}
      />
    </FormDialog>
  );
}
