// A new register: the title of its strategy, whose it is, where its days begin, and then where to save it.

import type { AppState } from '../../../shared/app/calls.ts';
import { defaultTimeZone } from '../../../shared/kernel/days.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { TimeZoneChoice } from '../../parts/TimeZoneChoice.tsx';
import { go, useApp } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { TextBox } from '../../ui/TextBox.tsx';

interface NewStrategy {
  readonly title: string;
  readonly organisation: string;
  readonly timeZone: string;
}

const start: NewStrategy = { title: '', organisation: '', timeZone: defaultTimeZone };

interface CreateDialogProps {
  readonly onClose: () => void;
  readonly thenImport: boolean;
}

export function CreateDialog({ onClose, thenImport }: CreateDialogProps) {
  const t = useText();
  const create = async (strategy: NewStrategy): Promise<Result<AppState> | null> => {
    const before = useApp.getState().app?.register;
    const result = await api.app.create(strategy);
    if (!result.ok) return result;
    // Cancelled in the system's dialog: nothing was made.
    const { register } = result.value;
    const same = register?.name === before?.name && register?.folder === before?.folder;
    return register === null || same ? null : result;
  };
  return (
    <AddDialog
      title={t(thenImport ? 'create.importTitle' : 'create.title')}
      does={t('create.choose')}
      start={start}
      ready={({ title }) => given(title)}
      add={create}
      onAdded={() => {
        if (thenImport) useApp.setState({ importAtOnce: true });
        go(thenImport ? 'import' : 'strategy');
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          <TextBox
            label={t('create.name')}
            hint={t('create.nameHint')}
            problem={problem}
            autoFocus
            required
            {...field('title')}
          />
          <TextBox label={t('create.organisation')} {...field('organisation')} />
          <div>
            <TimeZoneChoice {...field('timeZone')} />
            <p className="field-hint">{t('create.timeZoneHint')}</p>
          </div>
        </>
      )}
    </AddDialog>
  );
}
