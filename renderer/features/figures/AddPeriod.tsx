// A new column: a period, or another kind of figure for one.

import type { GridColumn } from '../../../shared/figures/calls.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { tell } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddPeriodProps {
  /** Those that there are. */
  readonly columns: readonly GridColumn[];
  readonly onClose: () => void;
}

export function AddPeriod({ columns, onClose }: AddPeriodProps) {
  const t = useText();
  return (
    <AddDialog
      title={t('figures.addPeriod')}
      start={{ heading: '' }}
      ready={({ heading }) => given(heading)}
      add={(column) => api.figures.addColumn(column)}
      onAdded={({ key, label: period, kind }) => {
        if (columns.some((each) => each.key === key))
          tell(say('figures.column-there', { period, kind: say(`figures.kind.${kind}`) }));
      }}
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
