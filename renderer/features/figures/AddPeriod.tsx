// A new column: a period, or another kind of figure for one.

import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { api } from '../../api.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
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
    <Dialog title={t('figures.addPeriod')} onClose={onClose}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
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
        <div className="form-buttons">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button look="main" type="submit" disabled={heading.trim() === ''}>
            {t('button.add')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
