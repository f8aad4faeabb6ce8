// What goes into a pack.

import { Choice } from '../../ui/Choice.tsx';
import { packLanguages } from '../../../shared/packs/model/pack-languages.ts';
import { dayAfter } from '../../../shared/kernel/days.ts';
import type { PackOptions } from '../../../shared/packs/calls.ts';
import type { ObjectiveInBrief } from '../../../shared/strategy/calls.ts';
import { useText } from '../../state/text.ts';
import { DateBox } from '../../ui/DateBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';

interface PackOptionsFormProps {
  readonly options: PackOptions;
  readonly objectives: readonly ObjectiveInBrief[];
  readonly onChange: (changed: Partial<PackOptions>) => void;
}

const parts = ['chair', 'attention', 'charts', 'allCharts', 'chartData', 'activities', 'finance'] as const;

interface SinceChoiceProps {
  readonly since: PackOptions['since'];
  readonly asAt: string;
  readonly onChange: (since: PackOptions['since']) => void;
}

function SinceChoice({ since, asAt, onChange }: SinceChoiceProps) {
  const t = useText();
  const isDay = since !== null && since !== 'last pack';
  // Without a day of its own the pack has none before it.
  const choices = (['last', 'day', 'none'] as const).filter(
    (value) => value !== 'day' || asAt !== '' || isDay,
  );
  return (
    <>
      <Choice
        label={t('packs.since')}
        value={since === null ? 'none' : isDay ? 'day' : 'last'}
        options={choices.map((value) => ({
          value,
          label: t(`packs.since.${value}`),
        }))}
        onChange={(value) => {
          onChange(value === 'none' ? null : value === 'last' ? 'last pack' : dayAfter(asAt, -28));
        }}
      />
      {isDay ? (
        <DateBox
          label={t('packs.since.from')}
          value={since}
          onChange={(day) => {
            if (day !== '') onChange(day);
          }}
        />
      ) : null}
    </>
  );
}

export function PackOptionsForm({ options, objectives, onChange }: PackOptionsFormProps) {
  const t = useText();
  // None given means all; the last one can't be taken away.
  const chosen = options.objectives.length === 0 ? objectives.map(({ id }) => id) : options.objectives;
  const choose = (id: string, wanted: boolean) => {
    const next = objectives
      .map((each) => each.id)
      .filter((each) => (each === id ? wanted : chosen.includes(each)));
    if (next.length > 0) onChange({ objectives: next.length === objectives.length ? [] : next });
  };
  return (
    <section className="form">
      <h2>{t('packs.options')}</h2>
      <DateBox
        label={t('packs.asAt')}
        hint={t('packs.asAtHint')}
        value={options.asAt}
        onChange={(asAt) => {
          onChange({ asAt });
        }}
      />
      <Choice
        label={t('packs.language')}
        value={options.language}
        options={packLanguages.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(language) => {
          onChange({ language });
        }}
      />
      <SinceChoice
        since={options.since}
        asAt={options.asAt}
        onChange={(since) => {
          onChange({ since });
        }}
      />
      <div>
        {parts.map((part) => (
          <Toggle
            key={part}
            chosen={options[part]}
            onChange={(wanted) => {
              onChange({ [part]: wanted });
            }}
          >
            {t(`packs.${part}`)}
          </Toggle>
        ))}
      </div>
      {objectives.length < 2 ? null : (
        <fieldset className="plain-set">
          <legend className="field-label">{t('packs.objectives')}</legend>
          {objectives.map(({ id, ref, title }) => (
            <Toggle
              key={id}
              chosen={chosen.includes(id)}
              onChange={(wanted) => {
                choose(id, wanted);
              }}
            >
              {ref} {title}
            </Toggle>
          ))}
        </fieldset>
      )}
    </section>
  );
}
