// A section of this report alone.

import { useState } from 'react';
import { api } from '../../api.ts';
import { AddDialog, given } from '../../parts/AddDialog.tsx';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { TextBox } from '../../ui/TextBox.tsx';

export function AddSection({ paperId }: { readonly paperId: string }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        onPress={() => {
          setOpen(true);
        }}
      >
        {t('reports.addSection')}
      </Button>
      {isOpen ? (
        <AddDialog
          title={t('reports.addSection')}
          start={{ title: '' }}
          ready={({ title }) => given(title)}
          add={({ title }) => api.reports.addSection({ paperId, title })}
          onClose={() => {
            setOpen(false);
          }}
        >
          {({ field, problem }) => (
            <TextBox label={t('reports.sectionTitle')} {...field('title')} problem={problem} autoFocus />
          )}
        </AddDialog>
      ) : null}
    </>
  );
}
