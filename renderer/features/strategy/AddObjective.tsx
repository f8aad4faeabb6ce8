// A new objective: the board's own ref and a title.

import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { api } from '../../api.ts';
import { go, said } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddObjectiveProps {
  /** The ref that would come next. */
  readonly next: string;
  readonly onClose: () => void;
}

export function AddObjective({ next, onClose }: AddObjectiveProps) {
  const t = useText();
  const [ref, setRef] = useState(next);
  const [title, setTitle] = useState('');
  const ready = ref.trim() !== '' && title.trim() !== '';
  const add = async () => {
    if (!ready) return;
    const added = said(await api.strategy.addObjective({ ref, title }));
    if (added === undefined) return;
    onClose();
    go('strategy', added.id);
  };
  return (
    <Dialog title={t('strategy.addObjective')} onClose={onClose}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextBox label={t('strategy.ref')} value={ref} onChange={setRef} required />
        <TextBox label={t('strategy.title')} value={title} onChange={setTitle} autoFocus required />
        <div className="form-buttons">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button look="main" type="submit" disabled={!ready}>
            {t('button.add')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
