// One member organisation, each field edited in place.

import { memberKinds } from '../../../shared/finance/model/member-organisation.ts';
import type { MemberView } from '../../../shared/finance/projects-calls.ts';
import { api } from '../../api.ts';
import { EditPanel } from '../../parts/EditPanel.tsx';
import { done } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { LabelledEdit } from '../../ui/LabelledEdit.tsx';

interface MemberPanelProps {
  readonly member: MemberView;
  readonly onClose: () => void;
}

export function MemberPanel({ member, onClose }: MemberPanelProps) {
  const t = useText();
  const { id, name, kind, nation, region, joinedOn, leftOn } = member;
  return (
    <EditPanel
      title={name}
      onClose={onClose}
      deletion={{ label: t('members.delete'), act: () => api.members.remove({ id }) }}
    >
      <LabelledEdit
        label={t('members.name')}
        value={name}
        required
        onKeep={(value) => done(api.members.set({ id, field: 'name', value }))}
      />
      <Choice
        label={t('members.kind')}
        value={kind}
        options={memberKinds.map((value) => ({ value, label: t(`members.kind.${value}`) }))}
        onChange={(value) => void done(api.members.set({ id, field: 'kind', value }))}
      />
      <LabelledEdit
        label={t('members.nation')}
        value={nation ?? ''}
        onKeep={(value) => done(api.members.set({ id, field: 'nation', value }))}
      />
      <LabelledEdit
        label={t('members.region')}
        value={region ?? ''}
        onKeep={(value) => done(api.members.set({ id, field: 'region', value }))}
      />
      <DateBox
        label={t('members.joinedOn')}
        value={joinedOn ?? ''}
        onChange={(value) => void done(api.members.set({ id, field: 'joinedOn', value }))}
      />
      <DateBox
        label={t('members.leftOn')}
        value={leftOn ?? ''}
        onChange={(value) => void done(api.members.set({ id, field: 'leftOn', value }))}
      />
    </EditPanel>
  );
}
