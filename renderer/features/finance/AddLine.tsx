// A budget heading that didn't come from a spreadsheet.

import type { FinanceView } from '../../../shared/finance/calls.ts';
import { financeSides, type FinanceSide } from '../../../shared/finance/model/finance-line.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { useSpeak, useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddLineProps {
  readonly view: FinanceView;
  readonly onClose: () => void;
  readonly onAdded: (id: string, yearId: string) => void;
}

interface NewLine {
  readonly heading: string;
  readonly year: string;
  readonly side: FinanceSide;
  readonly parent: string;
}

export function AddLine({ view, onClose, onAdded }: AddLineProps) {
  const t = useText();
  const speak = useSpeak();
  const shown = speak(view.years.find(({ id }) => id === view.yearId)?.label ?? '');
  const start: NewLine = { heading: '', year: shown, side: 'expenditure', parent: '' };
  return (
    <AddDialog
      title={t('finance.add')}
      start={start}
      ready={({ heading, year }) => given(heading, year)}
      // A heading goes under one of its own year.
      add={({ parent, ...line }) =>
        api.finance.addLine({ ...line, parentId: parent === '' || line.year !== shown ? null : parent })
      }
      onAdded={({ id, yearId }) => {
        onAdded(id, yearId);
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox label={t('finance.heading')} autoFocus {...field('heading')} />
          <TextBox
            label={t('finance.year')}
            hint={t('finance.yearHint')}
            problem={problem}
            {...field('year')}
          />
          <Choice
            label={t('finance.side')}
            options={financeSides.map((value) => ({ value, label: t(`finance.side.${value}`) }))}
            {...field('side')}
          />
          {view.lines.length === 0 ? null : (
            <Choice
              label={t('finance.parent')}
              options={[
                { value: '', label: t('finance.noParent') },
                ...view.lines.map(({ id, heading }) => ({ value: id, label: heading })),
              ]}
              {...field('parent')}
            />
          )}
        </>
      )}
    </AddDialog>
  );
}
