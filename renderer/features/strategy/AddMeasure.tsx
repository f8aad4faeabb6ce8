// A new measure under an objective.

import { polarities, type Polarity } from '../../../shared/strategy/model/polarity.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';

interface AddMeasureProps {
  readonly objectiveId: string;
  readonly onClose: () => void;
}

const kinds = ['quantitative', 'qualitative'] as const;
const units = ['number', 'percent', 'money'] as const;

interface NewMeasure {
  readonly name: string;
  readonly kind: (typeof kinds)[number];
  readonly unit: (typeof units)[number];
  readonly polarity: Polarity;
  readonly candidate: boolean;
}

/** What documents contradict each other about: nobody says it of a new measure. */
const waysToChoose = polarities.filter((way) => way !== 'in doubt');

const start: NewMeasure = {
  name: '',
  kind: 'quantitative',
  unit: 'number',
  polarity: 'not known',
  candidate: false,
};

export function AddMeasure({ objectiveId, onClose }: AddMeasureProps) {
  const t = useText();
  return (
    <AddDialog
      title={t('strategy.addMeasure')}
      start={start}
      ready={({ name }) => given(name)}
      add={(measure) => api.strategy.addMeasure({ objectiveId, ...measure })}
      onClose={onClose}
    >
      {({ values, field, problem }) => {
        const { value: chosen, onChange } = field('candidate');
        return (
          <>
            <TextBox
              label={t('strategy.measureName')}
              problem={problem}
              autoFocus
              required
              {...field('name')}
            />
            <Choice
              label={t('strategy.measureKind')}
              options={kinds.map((value) => ({ value, label: t(`strategy.${value}`) }))}
              {...field('kind')}
            />
            {values.kind === 'qualitative' ? null : (
              <>
                <Choice
                  label={t('strategy.unit')}
                  options={units.map((value) => ({ value, label: t(`unit.${value}`) }))}
                  {...field('unit')}
                />
                <Choice
                  label={t('strategy.polarity')}
                  options={waysToChoose.map((value) => ({ value, label: t(`polarity.${value}`) }))}
                  {...field('polarity')}
                />
              </>
            )}
            <Toggle chosen={chosen} onChange={onChange}>
              {t('strategy.asCandidate')}
            </Toggle>
          </>
        );
      }}
    </AddDialog>
  );
}
