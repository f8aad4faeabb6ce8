// A new register: the title of its strategy, whose it is, where its days begin, and then where to save it.

import type { AppState } from '../../../shared/app/calls.ts';
import { defaultTimeZone } from '../../../shared/kernel/days.ts';
import type { ChosenDocument } from '../../../shared/files/import-calls.ts';
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
  /** What it is made for; null for an empty one. */
  readonly document: ChosenDocument | null;
}

export function CreateDialog({ onClose, document }: CreateDialogProps) {
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
      title={t(document === null ? 'create.title' : 'create.importTitle')}
      does={t('create.choose')}
      start={document === null ? start : { ...start, title: document.title }}
      ready={({ title }) => given(title)}
      add={create}
      onAdded={() => {
        useApp.setState({ document });
        go(document === null ? 'strategy' : 'import');
      }}
      onClose={onClose}
    >
      {({ field, problem }) => (
        <>
          {document === null ? null : <p>{t('create.from', { file: document.file })}</p>}
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
