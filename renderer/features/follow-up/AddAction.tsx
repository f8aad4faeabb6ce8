// An action that no meeting asked for.

import type { ActionsView } from '../../../shared/follow-up/calls.ts';
import { api } from '../../api.ts';
import { AddDialog, given, theOnly } from '../../parts/AddDialog.tsx';
import { tellAll } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Choice } from '../../ui/Choice.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface AddActionProps {
  readonly bodies: ActionsView['bodies'];
  readonly onClose: () => void;
  readonly onAdded: (id: string) => void;
}

/** No body has this id; an empty one is what nobody has chosen yet. */
const noBody = 'none';

export function AddAction({ bodies, onClose, onAdded }: AddActionProps) {
  const t = useText();
  return (
    <AddDialog
      title={t('actions.add')}
      start={{ what: '', owner: '', due: '', bodyId: bodies.length === 0 ? noBody : theOnly(bodies) }}
      ready={({ what, owner, bodyId }) => given(what, owner, bodyId)}
      add={({ bodyId, ...action }) => api.actions.add({ ...action, bodyId: bodyId === noBody ? '' : bodyId })}
      onAdded={({ id, remarks }) => {
        tellAll(remarks);
        onAdded(id);
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox label={t('actions.what')} problem={problem} autoFocus {...field('what')} />
          <TextBox label={t('actions.owner')} {...field('owner')} />
          <TextBox label={t('actions.due')} hint={t('actions.dueHint')} {...field('due')} />
          <Choice
            label={t('actions.body')}
            options={[
              ...bodies.map(({ id, name }) => ({ value: id, label: name })),
              { value: noBody, label: t('actions.noBody') },
            ]}
            {...field('bodyId')}
          />
        </>
      )}
    </AddDialog>
  );
}
