// Everything about one measure under one objective, each field edited in place.

import type { MeasureLine } from '../../../shared/strategy/calls.ts';
import { polarities } from '../../../shared/strategy/model/polarity.ts';
import { api } from '../../api.ts';
import { EditPanel } from '../../parts/EditPanel.tsx';
import { StatusBox } from '../../parts/StatusBox.tsx';
import { NotYet } from '../../parts/NotYet.tsx';
import { useAnswer } from '../../state/answers.ts';
import { done, go } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Chart } from '../../ui/Chart.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Panel } from '../../ui/layout/Panel.tsx';
import { Counting } from './Counting.tsx';
import { isJudged } from './measure-columns.tsx';

const units = ['number', 'percent', 'money'] as const;
const fieldsHere = ['label', 'groupHeading', 'footnote'] as const;

function Judging({ measure }: { readonly measure: MeasureLine }) {
  const t = useText();
  const { measureId: id, unit, polarity, tolerance } = measure;
  return (
    <>
      <Choice
        label={t('strategy.unit')}
        value={unit}
        options={units.map((value) => ({ value, label: t(`unit.${value}`) }))}
        onChange={(value) => void done(api.strategy.setMeasure({ id, field: 'unit', value }))}
      />
      <Choice
        label={t('strategy.polarity')}
        value={polarity}
        options={polarities.map((value) => ({ value, label: t(`polarity.${value}`) }))}
        onChange={(value) => void done(api.strategy.setMeasure({ id, field: 'polarity', value }))}
      />
      <LabelledEdit
        label={t('strategy.tolerance')}
        value={tolerance ?? ''}
        onKeep={(value) => done(api.strategy.setMeasure({ id, field: 'tolerance', value }))}
        hint={t('strategy.toleranceHint')}
      />
    </>
  );
}

interface MeasurePanelProps {
  readonly objectiveId: string;
  readonly useId: string;
  readonly onClose: () => void;
}

export function MeasurePanel({ objectiveId, useId, onClose }: MeasurePanelProps) {
  const t = useText();
  const speak = useSpeak();
  const { value: objective, error } = useAnswer('strategy', 'objective', { id: objectiveId });
  const measure = objective?.measures.find((each) => each.useId === useId);
  if (objective === undefined) {
    return error === null ? null : (
      <Panel title={t('strategy.measure')} onClose={onClose} takesFocus>
        <NotYet error={error} />
      </Panel>
    );
  }
  if (measure === undefined) return null;
  const { measureId, name, kind, caveat, chart, judgement, target, gap, derivedFrom } = measure;
  return (
    <EditPanel
      title={name}
      onClose={onClose}
      deletion={{
        label: t('strategy.deleteMeasure'),
        act: () => api.strategy.remove({ id: useId, entity: 'measure_use' }),
      }}
    >
      {isJudged(measure) ? (
        <>
          <StatusBox
            name={`measure ${measureId} ${objectiveId}`}
            status={judgement}
            onOverride={(override) => api.strategy.overrideStatus({ measureId, objectiveId, override })}
          />
          <p>
            {target === null
              ? speak(gap)
              : t('strategy.targetAndGap', { target: t('strategy.targetFor', target), gap })}
          </p>
        </>
      ) : null}
      {chart === null ? null : (
        <>
          <Chart scene={chart.scene} alternative={chart.alternative} />
          {chart.marks.map((mark) => (
            <p key={mark.say} className="meta">
              {speak(mark)}
            </p>
          ))}
        </>
      )}
      {kind === 'qualitative' ? null : (
        <Button
          onPress={() => {
            go('figures', useId);
          }}
        >
          {t('strategy.seeFigures')}
        </Button>
      )}
      {derivedFrom === null ? null : <p>{t('strategy.derivedFrom', { what: derivedFrom })}</p>}
      <LabelledEdit
        label={t('strategy.measureName')}
        value={name}
        required
        onKeep={(value) => done(api.strategy.setMeasure({ id: measureId, field: 'name', value }))}
      />
      {kind === 'qualitative' ? null : (
        <>
          <Judging measure={measure} />
          <Counting measure={measure} />
        </>
      )}
      <LabelledEdit
        label={t('strategy.caveat')}
        value={caveat ?? ''}
        onKeep={(value) => done(api.strategy.setMeasure({ id: measureId, field: 'caveat', value }))}
      />
      {fieldsHere.map((field) => (
        <LabelledEdit
          key={field}
          label={t(`strategy.${field}`)}
          value={measure[field] ?? ''}
          onKeep={(value) => done(api.strategy.setMeasureUse({ id: useId, field, value }))}
          hint={field === 'label' ? t('strategy.labelHint') : undefined}
        />
      ))}
    </EditPanel>
  );
}
