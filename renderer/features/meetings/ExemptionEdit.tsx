// Why an item or a paper is exempt: by which paragraphs, why that outweighs disclosing it, and the two bars. What is missing is said above.

import type { AgendaItemView, AgendaView } from '../../../shared/meetings/calls.ts';
import type { Exemption } from '../../../shared/meetings/model/agenda-item.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { useParts } from '../../parts/use-parts.ts';

interface ExemptionEditProps extends Pick<AgendaItemView, 'exemption' | 'problems'> {
  readonly paragraphs: AgendaView['exemptParagraphs'];
  readonly onChange: (exemption: Exemption) => Promise<boolean>;
}

const nothingYet: Exemption = {
  paragraphs: [],
  publicInterest: '',
  isRegistered: null,
  isOwnPlanning: null,
};

const answers = [
  ['unknown', null],
  ['no', false],
  ['yes', true],
] as const;

export function ExemptionEdit({ exemption, problems, paragraphs, onChange }: ExemptionEditProps) {
  const t = useText();
  const speak = useSpeak();
  const now = exemption ?? nothingYet;
  const put = useParts(now, onChange);
  return (
    <div className="form">
      {problems.map((problem) => (
        <p key={speak(problem)} className="field-problem">
          {speak(problem)}
        </p>
      ))}
      {paragraphs.length === 0 ? null : (
        <fieldset className="form">
          <legend className="field-label">{t('agenda.paragraphs')}</legend>
          {paragraphs.map(({ number, gist }) => (
            <Toggle
              key={number}
              chosen={now.paragraphs.includes(number)}
              onChange={(chosen) => {
                void put((latest) => {
                  const others = latest.paragraphs.filter((each) => each !== number);
                  return { paragraphs: chosen ? [...others, number].sort() : others };
                });
              }}
            >
              {t('agenda.paragraph', { number, gist })}
            </Toggle>
          ))}
        </fieldset>
      )}
      <LabelledEdit
        label={t('agenda.publicInterest')}
        value={now.publicInterest}
        lines={3}
        onKeep={(value) => put(() => ({ publicInterest: value }))}
      />
      {paragraphs.length === 0
        ? null
        : (['isRegistered', 'isOwnPlanning'] as const).map((bar) => (
            <Choice
              key={bar}
              label={t(`agenda.${bar}`)}
              value={answers.find(([, given]) => given === now[bar])?.[0] ?? 'unknown'}
              options={answers.map(([value]) => ({ value, label: t(`agenda.bar.${value}`) }))}
              onChange={(answer) =>
                void put(() => ({ [bar]: answers.find(([value]) => value === answer)?.[1] ?? null }))
              }
            />
          ))}
    </div>
  );
}
