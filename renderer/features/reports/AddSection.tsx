// A section of this report alone.

import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { DialogButton } from '../../ui/DialogButton.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

export function AddSection({ paperId }: { readonly paperId: string }) {
  const t = useText();
  return (
    <>
      <DialogButton label={t('reports.addSection')}>
        {(close) => (
          <AddDialog
            title={t('reports.addSection')}
            start={{ title: '' }}
            ready={({ title }) => given(title)}
            add={({ title }) => api.reports.addSection({ paperId, title })}
            onClose={close}
          >
            {({ field, problem }) => (
              <TextBox label={t('reports.sectionTitle')} {...field('title')} problem={problem} autoFocus />
            )}
          </AddDialog>
        )}
      </DialogButton>
    </>
  );
}
