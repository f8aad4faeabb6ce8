// A new measure under an objective.

import { useState } from 'react';
import { api } from '../../api.ts';
import { said } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';

interface AddMeasureProps {
  readonly objectiveId: string;
  readonly onClose: () => void;
}

const kinds = ['quantitative', 'qualitative'] as const;
const units = ['number', 'percent', 'money'] as const;

export function AddMeasure({ objectiveId, onClose }: AddMeasureProps) {
  const t = useText();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('quantitative');
  const [unit, setUnit] = useState<(typeof units)[number]>('number');
  const [candidate, setCandidate] = useState(false);
  const add = async () => {
    const added = said(await api.strategy.addMeasure({ objectiveId, name, kind, unit, candidate }));
    if (added !== undefined) onClose();
  };
  return (
    <FormDialog
      title={t('strategy.addMeasure')}
      does={t('button.add')}
      ready={name.trim() !== ''}
      onDo={() => void add()}
      onClose={onClose}
    >
      <TextBox label={t('strategy.measureName')} value={name} onChange={setName} autoFocus required />
      <Choice
        label={t('strategy.measureKind')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`strategy.${value}`) }))}
        onChange={setKind}
      />
      {kind === 'qualitative' ? null : (
        <Choice
          label={t('strategy.unit')}
          value={unit}
          options={units.map((value) => ({ value, label: t(`unit.${value}`) }))}
          onChange={setUnit}
        />
      )}
      <Toggle chosen={candidate} onChange={setCandidate}>
        {t('strategy.asCandidate')}
      </Toggle>
    </FormDialog>
  );
}
