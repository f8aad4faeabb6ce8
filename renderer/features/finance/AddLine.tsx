// A budget heading that no spreadsheet has brought.

import { useState } from 'react';
import type { FinanceView } from '../../../shared/finance/calls.ts';
import type { FinanceSide } from '../../../shared/finance/model/finance-line.ts';
import { api } from '../../api.ts';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddLineProps {
  readonly view: FinanceView;
  readonly onClose: () => void;
  readonly onAdded: (id: string, yearId: string) => void;
}

export function AddLine({ view, onClose, onAdded }: AddLineProps) {
  const t = useText();
  const shown = view.years.find(({ id }) => id === view.yearId)?.label ?? '';
  const [heading, setHeading] = useState('');
  const [year, setYear] = useState(shown);
  const [side, setSide] = useState<FinanceSide>('expenditure');
  const [parent, setParent] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const add = async () => {
    const parentId = parent === '' || year !== shown ? null : parent;
    const result = await api.finance.addLine({ year, heading, side, parentId });
    if (!result.ok) {
      setProblem(result.error.message);
      return;
    }
    onClose();
    onAdded(result.value.id, result.value.yearId);
  };
  return (
    <FormDialog
      title={t('finance.add')}
      does={t('button.add')}
      ready={heading.trim() !== '' && year.trim() !== ''}
      onDo={() => void add()}
      onClose={onClose}
    >
      <TextBox label={t('finance.heading')} value={heading} onChange={setHeading} autoFocus />
      <TextBox
        label={t('finance.year')}
        hint={t('finance.yearHint')}
        value={year}
        problem={problem}
        onChange={(value) => {
          setYear(value);
          setProblem(null);
        }}
      />
      <Choice
        label={t('finance.side')}
        value={side}
        options={(['expenditure', 'income'] as const).map((value) => ({
          value,
          label: t(`finance.side.${value}`),
        }))}
        onChange={setSide}
      />
      {view.lines.length === 0 ? null : (
        <Choice
          label={t('finance.parent')}
          value={parent}
          options={[
            { value: '', label: t('finance.noParent') },
            ...view.lines.map(({ id, heading: label }) => ({ value: id, label })),
          ]}
          onChange={setParent}
        />
      )}
    </FormDialog>
  );
}
