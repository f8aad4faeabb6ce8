// A new column: a period, or another kind of figure for one.

import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { TextBox } from '../../ui/TextBox.tsx';

export function AddPeriod({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  return (
    <AddDialog
      title={t('figures.addPeriod')}
      start={{ heading: '' }}
      ready={({ heading }) => given(heading)}
      add={(column) => api.figures.addColumn(column)}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <TextBox
          label={t('figures.periodHeading')}
          hint={t('figures.periodHint')}
          problem={problem}
          autoFocus
          {...field('heading')}
        />
      )}
    </AddDialog>
  );
}
