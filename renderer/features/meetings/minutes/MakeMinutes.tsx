// The minutes as a document: a draft goes to the public only where somebody says so.

import { useState } from 'react';
import { DocumentMaker } from '../../../parts/DocumentMaker.tsx';
import { useText } from '../../../state/text.ts';
import { Toggle } from '../../../ui/Toggle.tsx';

interface MakeMinutesProps {
  readonly meetingId: string;
  readonly isDraft: boolean;
  readonly onClose: () => void;
}

export function MakeMinutes({ meetingId, isDraft, onClose }: MakeMinutesProps) {
  const t = useText();
  const [ofDraft, setOfDraft] = useState(false);
  return (
    <DocumentMaker
      title={t('drafting.make')}
      hint={isDraft ? `${t('drafting.makeHint')} ${t('drafting.makeDraftHint')}` : t('drafting.makeHint')}
      first={isDraft ? 'full' : 'public'}
      wanted={(edition) => ({ document: 'minutes', meetingId, edition, ofDraft })}
      onClose={onClose}
    >
      {isDraft ? (
        <Toggle chosen={ofDraft} onChange={setOfDraft}>
          {t('drafting.publicDraft')}
        </Toggle>
      ) : null}
    </DocumentMaker>
  );
}
