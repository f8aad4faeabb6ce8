// Where a link leads, and the words that lead there.

import { useState } from 'react';
import { isLinkTarget } from '../../../../shared/reports/model/report-text.ts';
import { useText } from '../../../state/text.ts';
import { Button } from '../../../ui/Button.tsx';
import { FormDialog } from '../../../ui/FormDialog.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';

interface LinkDialogProps {
  readonly href: string;
  /** Nothing is chosen that could become the link: its words are asked for. */
  readonly asksForWords: boolean;
  readonly onLink: (href: string, words: string) => void;
  /** Undefined where there is none yet. */
  readonly onUnlink: (() => void) | undefined;
  readonly onClose: () => void;
}

export function LinkDialog({ href: before, asksForWords, onLink, onUnlink, onClose }: LinkDialogProps) {
  const t = useText();
  const [href, setHref] = useState(before);
  const [words, setWords] = useState('');
  const [isBad, setBad] = useState(false);
  const link = () => {
    const target = href.trim();
    if (isLinkTarget(target)) {
      onLink(target, words.trim() === '' ? target : words.trim());
      onClose();
    } else setBad(true);
  };
  return (
    <FormDialog
      title={t('reports.link')}
      does={t('reports.pictureKeep')}
      ready={href.trim() !== ''}
      onDo={link}
      onClose={onClose}
    >
      <TextBox
        label={t('reports.linkTo')}
        hint={t('reports.linkHint')}
        value={href}
        problem={isBad ? t('reports.badLink') : null}
        onChange={(value) => {
          setHref(value);
          setBad(false);
        }}
        autoFocus
      />
      {asksForWords ? <TextBox label={t('reports.linkWords')} value={words} onChange={setWords} /> : null}
      {onUnlink === undefined ? null : (
        <Button
          look="quiet"
          onPress={() => {
            onUnlink();
            onClose();
          }}
        >
          {t('reports.noLink')}
        </Button>
      )}
    </FormDialog>
  );
}
