// Business for a meeting to come, or an idea.

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

export function AddForward({ bodies, onClose, onAdded }: AddForwardProps) {
  const t = useText();
  return (
    <AddDialog
      title={t('forward.add')}
      start={{ title: '', bodyId: theOnly(bodies), parked: false }}
      ready={({ title }) => given(title)}
      add={(item) => api.forward.add(item)}
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
          <Toggle chosen={values.parked} onChange={field('parked').onChange}>
            {t('forward.parkIt')}
          </Toggle>
        </>
      )}
    </AddDialog>
  );
}
