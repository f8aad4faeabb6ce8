// A new objective: the board's own ref and a title.

import { useState } from 'react';
import { api } from '../../api.ts';
import { go, said } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
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
    const added = said(await api.strategy.addObjective({ ref, title }));
    if (added === undefined) return;
    onClose();
    go('strategy', added.id);
  };
  return (
    <FormDialog
      title={t('strategy.addObjective')}
      does={t('button.add')}
      ready={ready}
      onDo={() => void add()}
      onClose={onClose}
    >
      <TextBox label={t('strategy.ref')} value={ref} onChange={setRef} required />
      <TextBox label={t('strategy.title')} value={title} onChange={setTitle} autoFocus required />
    </FormDialog>
  );
}
