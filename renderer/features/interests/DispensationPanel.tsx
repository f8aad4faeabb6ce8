// One dispensation. What a declaration relied on is ended, not deleted.

import type { DispensationView } from '../../../shared/interests/calls.ts';
import { dispensationScopes } from '../../../shared/interests/model/dispensation.ts';
import { api } from '../../api.ts';
import { deleted, done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';
import { Panel } from '../../ui/layout/Panel.tsx';
import { Removal } from './InterestPanel.tsx';

const days = [
  ['from', 'interests.inForceFrom'],
  ['to', 'interests.inForceTo'],
  ['grantedOn', 'interests.grantedOn'],
] as const;

interface DispensationPanelProps {
  readonly dispensation: DispensationView;
  readonly onClose: () => void;
}

export function DispensationPanel({ dispensation, onClose }: DispensationPanelProps) {
  const t = useText();
  const { id, person, body, scope } = dispensation;
  const remove = async (reason: string) => {
    const isGone = await deleted(api.interests.removeDispensation({ id, reason }));
    if (isGone) onClose();
    return isGone;
  };
  return (
    <Panel title={person} onClose={onClose} takesFocus>
      <div className="form">
        <p className="quiet">{body}</p>
        {(['matter', 'reason', 'grantedBy'] as const).map((field) => (
          <LabelledEdit
            key={field}
            label={t(`interests.${field}`)}
            value={dispensation[field]}
            required
            onKeep={(value) => done(api.interests.setDispensation({ id, field, value }))}
          />
        ))}
        <Choice
          label={t('interests.scope')}
          value={scope}
          options={dispensationScopes.map((value) => ({ value, label: t(`interests.scope.${value}`) }))}
          onChange={(value) => void done(api.interests.setDispensation({ id, field: 'scope', value }))}
        />
        {days.map(([field, label]) => (
          <DateBox
            key={field}
            label={t(label)}
            value={dispensation[field]}
            onChange={(value) => {
              if (value !== '') void done(api.interests.setDispensation({ id, field, value }));
            }}
          />
        ))}
        <Removal label={t('interests.removeDispensation')} act={remove} />
      </div>
    </Panel>
  );
}
