// A new objective: a title and the board’s own ref.

import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { go } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddObjectiveProps {
  /** The ref that would come next. */
  readonly next: string;
  readonly onClose: () => void;
}

export function AddObjective({ next, onClose }: AddObjectiveProps) {
  const t = useText();
  return (
    <AddDialog
      title={t('strategy.addObjective')}
      start={{ ref: next, title: '' }}
      ready={({ ref, title }) => given(ref, title)}
      add={(objective) => api.strategy.addObjective(objective)}
      onAdded={({ id }) => {
        go('strategy', id);
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox label={t('strategy.title')} autoFocus required {...field('title')} />
          <TextBox label={t('strategy.ref')} problem={problem} required {...field('ref')} />
        </>
      )}
    </AddDialog>
  );
}
