// A new measure under an objective.

import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { api } from '../../api.ts';
import { said } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
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
    if (name.trim() === '') return;
    const added = said(await api.strategy.addMeasure({ objectiveId, name, kind, unit, candidate }));
    if (added !== undefined) onClose();
  };
  return (
    <Dialog title={t('strategy.addMeasure')} onClose={onClose}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
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
        <div className="form-buttons">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button look="main" type="submit" disabled={name.trim() === ''}>
            {t('button.add')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
