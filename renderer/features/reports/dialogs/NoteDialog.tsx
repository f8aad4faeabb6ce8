// What a footnote says.

import { useState } from 'react';
import { longestNote } from '../../../../shared/reports/model/report-text.ts';
import { useText } from '../../../state/text.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

interface NoteDialogProps {
  readonly note: string;
  readonly onKeep: (note: string) => void;
  readonly onClose: () => void;
}

export function NoteDialog({ note: before, onKeep, onClose }: NoteDialogProps) {
  const t = useText();
  const [note, setNote] = useState(before);
  return (
    <FormDialog
      title={t('reports.footnote')}
      does={t('reports.pictureKeep')}
      ready={note.trim() !== ''}
      onDo={() => {
        onKeep(note.trim().slice(0, longestNote).toWellFormed());
        onClose();
      }}
      onClose={onClose}
    >
      <TextBox label={t('reports.footnoteText')} value={note} lines={3} onChange={setNote} autoFocus />
    </FormDialog>
  );
}
