// A new register: the title of its strategy, whose it is, where its days begin, and then where to save it.

import { useState } from 'react';
import { defaultTimeZone } from '../../../shared/kernel/days.ts';
import { api } from '../../api.ts';
import { TimeZoneChoice } from '../../parts/TimeZoneChoice.tsx';
import { go, said, show, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

interface CreateDialogProps {
  readonly onClose: () => void;
  readonly thenImport: boolean;
}

export function CreateDialog({ onClose, thenImport }: CreateDialogProps) {
  const t = useText();
  const [title, setTitle] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [timeZone, setTimeZone] = useState(defaultTimeZone);
  const create = async () => {
    const before = useApp.getState().app?.register;
    const state = said(await api.app.create({ title, organisation, timeZone }));
    // Cancelled in the system's dialog: this one stays, with what was typed.
    const register = state?.register;
    const same = register?.name === before?.name && register?.folder === before?.folder;
    if (register == null || same) return;
    show(null);
    if (!thenImport) {
      go('strategy');
      return;
    }
    useApp.setState({ importAtOnce: true });
    go('import');
  };
  return (
    <FormDialog
      title={t(thenImport ? 'create.importTitle' : 'create.title')}
      does={t('create.choose')}
      ready={title.trim() !== ''}
      onDo={() => void create()}
      onClose={onClose}
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
      <div>
        <TimeZoneChoice value={timeZone} onChange={setTimeZone} />
        <p className="field-hint">{t('create.timeZoneHint')}</p>
      </div>
    </FormDialog>
  );
}
