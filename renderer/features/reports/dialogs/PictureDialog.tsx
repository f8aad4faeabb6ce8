// What a picture shows, for those who can't see it; or that it shows nothing.

import { useState } from 'react';
import { longestAlternative } from '../../../../shared/reports/model/report-text.ts';
import { useText } from '../../../state/text.ts';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';
import { Toggle } from '../../../ui/Toggle.tsx';

interface PictureDialogProps {
  readonly alternative: string;
  readonly decoration: boolean;
  /** An empty text for decoration. */
  readonly onKeep: (alternative: string) => void;
  readonly onClose: () => void;
}

export function PictureDialog(props: PictureDialogProps) {
  const { onKeep, onClose } = props;
  const t = useText();
  const [alternative, setAlternative] = useState(props.alternative);
  const [decoration, setDecoration] = useState(props.decoration);
  return (
    <FormDialog
      title={t('reports.picture')}
      does={t('reports.pictureKeep')}
      ready={decoration || alternative.trim() !== ''}
      onDo={() => {
        onKeep(decoration ? '' : alternative.trim().slice(0, longestAlternative).toWellFormed());
        onClose();
      }}
      onClose={onClose}
    >
      {decoration ? null : (
        <TextBox
          label={t('reports.pictureAlternative')}
          hint={t('reports.pictureHint')}
          value={alternative}
          lines={3}
          onChange={setAlternative}
          autoFocus
        />
      )}
      <Toggle chosen={decoration} onChange={setDecoration}>
        {t('reports.pictureDecoration')}
      </Toggle>
    </FormDialog>
  );
}
