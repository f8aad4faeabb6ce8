// Why an item is exempt: the paragraph, the public interest, and the two bars that were looked at.

import type { Exemption } from '../../../shared/meetings/model/agenda-item.ts';
import { api } from '../../api.ts';
import { done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Toggle } from '../../ui/Toggle.tsx';

interface ItemExemptionProps {
  readonly id: string;
  readonly exemption: Exemption | null;
}

const nothingYet: Exemption = {
  paragraphs: [],
  publicInterest: '',
  registeredElsewhere: false,
  ownPlanning: false,
};

export function ItemExemption({ id, exemption }: ItemExemptionProps) {
  const t = useText();
  const now = exemption ?? nothingYet;
  const put = (changed: Partial<Exemption>) =>
    done(api.agenda.setItem({ id, field: 'exemption', value: { ...now, ...changed } }));
  const isKnown = now.paragraphs.length > 0 && now.publicInterest.trim() !== '';
  return (
    <div className="form">
      {isKnown ? null : <p className="field-problem">{t('agenda.exemptionMissing')}</p>}
      <LabelledEdit
        label={t('agenda.paragraphs')}
        value={now.paragraphs.join(', ')}
        hint={t('agenda.paragraphsHint')}
        onKeep={(value) =>
          put({
            paragraphs: value
              .split(',')
              .map((each) => each.trim())
              .filter((each) => each !== ''),
          })
        }
      />
      <LabelledEdit
        label={t('agenda.publicInterest')}
        value={now.publicInterest}
        lines={3}
        onKeep={(value) => put({ publicInterest: value })}
      />
      <Toggle chosen={now.registeredElsewhere} onChange={(value) => void put({ registeredElsewhere: value })}>
        {t('agenda.registeredElsewhere')}
      </Toggle>
      <Toggle chosen={now.ownPlanning} onChange={(value) => void put({ ownPlanning: value })}>
        {t('agenda.ownPlanning')}
      </Toggle>
    </div>
  );
}
