// A new register: the title of its strategy, whose it is, and then where to save it.

import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { api } from '../../api.ts';
import { go, said, show, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface CreateDialogProps {
  readonly onClose: () => void;
  readonly thenImport: boolean;
}

export function CreateDialog({ onClose, thenImport }: CreateDialogProps) {
  const t = useText();
  const [title, setTitle] = useState('');
  const [organisation, setOrganisation] = useState('');
  const create = async () => {
    if (title.trim() === '') return;
    const before = useApp.getState().app?.register;
    const state = said(await api.app.create({ title, organisation }));
    // Cancelled in the system's dialog: this one stays, with what was typed.
    if (state?.register == null || state.register === before) return;
    show(null);
    if (!thenImport) {
      go('strategy');
      return;
    }
    useApp.setState({ importAtOnce: true });
    go('import');
  };
  return (
    <Dialog title={t(thenImport ? 'create.importTitle' : 'create.title')} onClose={onClose}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <TextBox
          label={t('create.name')}
          hint={t('create.nameHint')}
          value={title}
          onChange={setTitle}
          autoFocus
          required
        />
        <TextBox label={t('create.organisation')} value={organisation} onChange={setOrganisation} />
        <div className="form-buttons">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button look="main" type="submit" disabled={title.trim() === ''}>
            {t('create.choose')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
