// A new column: a period, or another kind of figure for one.

import { useState } from 'react';
import { api } from '../../api.ts';
import { useText } from '../../state/text.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { addColumn } from './figures-store.ts';

export function AddPeriod({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [heading, setHeading] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async () => {
    const result = await api.figures.addColumn({ heading });
    if (!result.ok) {
      setProblem(result.error.message);
      return;
    }
    addColumn(result.value);
    onClose();
  };
  return (
    <FormDialog
      title={t('figures.addPeriod')}
      does={t('button.add')}
      ready={heading.trim() !== ''}
      onDo={() => void add()}
      onClose={onClose}
    >
      <TextBox
        label={t('figures.periodHeading')}
        hint={t('figures.periodHint')}
        value={heading}
        problem={problem}
        onChange={(value) => {
          setHeading(value);
          setProblem(null);
        }}
        autoFocus
      />
    </FormDialog>
  );
}
