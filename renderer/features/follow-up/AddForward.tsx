// Business for a meeting to come, or an idea.

import { purposes, type Purpose } from '../../../shared/bodies/model/standing-item.ts';
import type { ForwardView } from '../../../shared/follow-up/forward-calls.ts';
import { api } from '../../api.ts';
import { AddDialog, given, theOnly } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { Toggle } from '../../ui/Toggle.tsx';

interface AddForwardProps {
  readonly bodies: ForwardView['bodies'];
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

interface NewBusiness {
  readonly title: string;
  readonly bodyId: string;
  /** Empty until the person has chosen. */
  readonly purpose: Purpose | '';
  readonly parked: boolean;
}

export function AddForward({ bodies, onClose, onAdded }: AddForwardProps) {
  const t = useText();
  const start: NewBusiness = { title: '', bodyId: theOnly(bodies), purpose: '', parked: false };
  return (
    <AddDialog
      title={t('forward.add')}
      start={start}
      ready={({ title, purpose }) => given(title, purpose)}
      add={async ({ title, bodyId, purpose, parked }) =>
        purpose === '' ? null : api.forward.add({ title, bodyId, purpose, parked })
      }
      onAdded={({ id }) => {
        onAdded(id);
      }}
      onClose={onClose}
    >
      {({ values, field, problem }) => (
        <>
          <TextBox label={t('forward.title')} problem={problem} autoFocus {...field('title')} />
          <Choice
            label={t('forward.body')}
            options={[
              ...bodies.map(({ id, name }) => ({ value: id, label: name })),
              { value: '', label: t('forward.noBody') },
            ]}
            {...field('bodyId')}
          />
          <Choice
            label={t('forward.purpose')}
            options={purposes.map((value) => ({ value, label: t(`bodies.purpose.${value}`) }))}
            {...field('purpose')}
          />
          <Toggle chosen={values.parked} onChange={field('parked').onChange}>
            {t('forward.parkIt')}
          </Toggle>
        </>
      )}
    </AddDialog>
  );
}
