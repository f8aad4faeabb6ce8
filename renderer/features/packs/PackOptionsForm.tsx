// What goes into a pack.

import { Choice } from '../../ui/Choice.tsx';
import { packLanguages } from '../../../shared/packs/model/pack-languages.ts';
import type { Text } from '../../../shared/language/speak.ts';
import { dayAfter } from '../../../shared/kernel/days.ts';
import type { IssuedPack, PackOptions } from '../../../shared/packs/calls.ts';
import type { ObjectiveInBrief } from '../../../shared/strategy/calls.ts';
import { useText } from '../../state/text.ts';
import { DateBox } from '../../ui/DateBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';

interface PackOptionsFormProps {
  readonly options: PackOptions;
  readonly objectives: readonly ObjectiveInBrief[];
  /** Those that this copy of the register holds, the latest first. */
  readonly issued: readonly IssuedPack[];
  readonly onChange: (changed: Partial<PackOptions>) => void;
}

const parts = ['chair', 'attention', 'charts', 'allCharts', 'chartData', 'activities', 'finance'] as const;

/** A pack that was issued, among choices that have names of their own. */
const ofIssued = 'issued ';

function issuedChoices(t: Text, issued: readonly IssuedPack[]) {
  return issued.map(({ id, title, issuedOn, version }) => ({
    value: `${ofIssued}${id}`,
    label: issuedOn === null ? title : t('packs.issuedVersion', { version, title, day: { day: issuedOn } }),
  }));
}

interface PositionChoiceProps {
  readonly options: PackOptions;
  readonly issued: readonly IssuedPack[];
  readonly onChange: (changed: Partial<PackOptions>) => void;
}

/** A day; or, where packs were issued, the register as it was when one of them was. */
function PositionChoice({ options, issued, onChange }: PositionChoiceProps) {
  const t = useText();
  const { asAt, asIssued } = options;
  return (
    <>
      {issued.length === 0 ? null : (
        <Choice
          label={t('packs.position')}
          value={asIssued === null ? 'day' : `${ofIssued}${asIssued}`}
          options={[{ value: 'day', label: t('packs.position.day') }, ...issuedChoices(t, issued)]}
          onChange={(value) => {
            const pack = issued.find(({ id }) => value === `${ofIssued}${id}`);
            onChange({ asIssued: pack?.id ?? null, asAt: pack?.asAt ?? asAt });
          }}
        />
      )}
      {asIssued === null ? (
        <DateBox
          label={t('packs.asAt')}
          hint={t('packs.asAtHint')}
          value={asAt}
          onChange={(day) => {
            onChange({ asAt: day });
          }}
        />
      ) : null}
    </>
  );
}

interface SinceChoiceProps {
  readonly since: PackOptions['since'];
  readonly asAt: string;
  readonly issued: readonly IssuedPack[];
  readonly onChange: (since: PackOptions['since']) => void;
}

function sinceValue(since: PackOptions['since']): string {
  if (since === null) return 'none';
  if (since === 'last pack') return 'last';
  return typeof since === 'string' ? 'day' : `${ofIssued}${since.issueId}`;
}

function SinceChoice({ since, asAt, issued, onChange }: SinceChoiceProps) {
  const t = useText();
  const isDay = typeof since === 'string' && since !== 'last pack';
  // Without a day of its own the pack has none before it.
  const choices = (['last', 'day', 'none'] as const).filter(
    (value) => value !== 'day' || asAt !== '' || isDay,
  );
  return (
    <>
      <Choice
        label={t('packs.since')}
        value={sinceValue(since)}
        options={[
          ...choices.map((value) => ({ value: value as string, label: t(`packs.since.${value}`) })),
          ...issuedChoices(t, issued),
        ]}
        onChange={(value) => {
          if (value.startsWith(ofIssued)) onChange({ issueId: value.slice(ofIssued.length) });
          else onChange(value === 'none' ? null : value === 'last' ? 'last pack' : dayAfter(asAt, -28));
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

export function PackOptionsForm({ options, objectives, issued, onChange }: PackOptionsFormProps) {
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
      <PositionChoice options={options} issued={issued} onChange={onChange} />
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
        issued={issued}
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
