// An entry that the register of interests doesn't have yet.

import type { InterestsView } from '../../../shared/interests/calls.ts';
import { interestClasses, type InterestClass } from '../../../shared/interests/rules/class-names.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';
import { SensitiveHint } from './SensitiveHint.tsx';

export interface NewInterest {
  readonly personId: string;
  readonly class: InterestClass | '';
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly notifiedOn: string;
  readonly sensitive: boolean;
  readonly declarationId: string | null;
}

interface AddInterestProps {
  readonly view: InterestsView;
  readonly start: Partial<NewInterest>;
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

export function AddInterest({ view, start, onClose, onAdded }: AddInterestProps) {
  const t = useText();
  const classesOf = (id: string) =>
    view.members.find((each) => each.personId === id)?.classes ?? interestClasses;
  return (
    <AddDialog<NewInterest, { readonly id: string }>
      title={t('interests.add')}
      start={{
        class: '',
        text: '',
        from: '',
        to: '',
        notifiedOn: '',
        sensitive: false,
        declarationId: null,
        personId: '',
        ...start,
      }}
      ready={(values) =>
        given(values.personId, values.class) && (values.class === 'nothing' || given(values.text))
      }
      add={async ({ class: ofClass, ...values }) =>
        ofClass === '' ? null : api.interests.add({ ...values, class: ofClass, bodyIds: [] })
      }
      onAdded={({ id }) => {
        onAdded(id);
      }}
      onClose={onClose}
    >
      {({ values, field, problem }) => (
        <>
          <Choice
            label={t('interests.member')}
            options={view.members.map((each) => ({ value: each.personId, label: each.name }))}
            {...field('personId')}
          />
          <Choice
            label={t('interests.ofClass')}
            options={interestClasses
              .filter((each) => each === values.class || classesOf(values.personId).includes(each))
              .map((value) => ({ value, label: t(`interests.class.${value}`) }))}
            {...field('class')}
          />
          <TextBox
            label={t('interests.text')}
            hint={t('interests.textHint')}
            problem={problem}
            {...field('text')}
          />
          <DateBox label={t('interests.from')} atOnce {...field('from')} />
          <DateBox label={t('interests.notifiedOn')} atOnce {...field('notifiedOn')} />
          <Toggle chosen={values.sensitive} onChange={field('sensitive').onChange}>
            {t('interests.sensitive')}
          </Toggle>
          <SensitiveHint />
        </>
      )}
    </AddDialog>
  );
}
