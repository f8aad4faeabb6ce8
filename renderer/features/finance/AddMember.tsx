// An organisation that joins the membership.

import { memberKinds, type MemberKind } from '../../../shared/finance/model/member-organisation.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddMemberProps {
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

interface NewMember {
  readonly name: string;
  readonly kind: MemberKind;
  readonly joinedOn: string;
}

const start: NewMember = { name: '', kind: 'full', joinedOn: '' };

export function AddMember({ onClose, onAdded }: AddMemberProps) {
  const t = useText();
  return (
    <AddDialog
      title={t('members.add')}
      start={start}
      ready={({ name }) => given(name)}
      add={(member) => api.members.add(member)}
      onAdded={({ id }) => {
        onAdded(id);
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox label={t('members.name')} problem={problem} autoFocus {...field('name')} />
          <Choice
            label={t('members.kind')}
            options={memberKinds.map((value) => ({ value, label: t(`members.kind.${value}`) }))}
            {...field('kind')}
          />
          <DateBox label={t('members.joinedOn')} atOnce {...field('joinedOn')} />
        </>
      )}
    </AddDialog>
  );
}
