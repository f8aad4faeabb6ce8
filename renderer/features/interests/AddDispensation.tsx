// A dispensation that was granted.

import type { InterestsView } from '../../../shared/interests/calls.ts';
import { dispensationScopes, type DispensationScope } from '../../../shared/interests/model/dispensation.ts';
import { api } from '../../api.ts';
import { AddDialog, given, theOnly } from '../../parts/AddDialog.tsx';
import { useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddDispensationProps {
  readonly view: InterestsView;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

interface NewDispensation {
  readonly bodyId: string;
  readonly personId: string;
  readonly matter: string;
  readonly scope: DispensationScope;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedOn: string;
}

export function AddDispensation({ view, onClose, onAdded }: AddDispensationProps) {
  const t = useText();
  const today = useApp(({ header }) => header?.today ?? '');
  const start: NewDispensation = {
    bodyId: theOnly(view.bodies),
    personId: '',
    matter: '',
    scope: 'both',
    from: today,
    to: '',
    reason: '',
    grantedBy: '',
    grantedOn: today,
  };
  return (
    <AddDialog
      title={t('interests.addDispensation')}
      start={start}
      ready={({ personId, bodyId, matter, from, to, reason, grantedBy, grantedOn }) =>
        given(personId, bodyId, matter, from, to, reason, grantedBy, grantedOn)
      }
      add={(values) => api.interests.addDispensation(values)}
      onAdded={({ id }) => {
        onAdded(id);
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <Choice
            label={t('interests.member')}
            options={view.members.map(({ personId, name }) => ({ value: personId, label: name }))}
            {...field('personId')}
          />
          <Choice
            label={t('interests.body')}
            options={view.bodies.map(({ id, name }) => ({ value: id, label: name }))}
            {...field('bodyId')}
          />
          <TextBox label={t('interests.matter')} problem={problem} {...field('matter')} />
          <Choice
            label={t('interests.scope')}
            options={dispensationScopes.map((value) => ({ value, label: t(`interests.scope.${value}`) }))}
            {...field('scope')}
          />
          <DateBox label={t('interests.inForceFrom')} atOnce {...field('from')} />
          <DateBox label={t('interests.inForceTo')} atOnce {...field('to')} />
          <TextBox label={t('interests.reason')} {...field('reason')} />
          <TextBox label={t('interests.grantedBy')} {...field('grantedBy')} />
          <DateBox label={t('interests.grantedOn')} atOnce {...field('grantedOn')} />
        </>
      )}
    </AddDialog>
  );
}
