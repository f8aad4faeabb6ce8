// Records that a pack which has been made was issued to the board. One that is out of date is issued only by somebody who has been told so.

import { useState } from 'react';
import type { MadePackView, SincePack } from '../../../shared/packs/calls.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { say } from '../../../shared/language/say.ts';
import { api } from '../../api.ts';
import { tell, tellFailure } from '../../state/app-store.ts';
import { useSpeak, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LastChange } from './OutOfDate.tsx';

interface IssuingProps {
  readonly made: MadePackView;
  /** What was written since it was made. */
  readonly since: SincePack | undefined;
  readonly onAgain: () => void;
}

export function Issuing({ made, since, onAgain }: IssuingProps) {
  const t = useText();
  const [issued, setIssued] = useState(false);
  /** Why it isn’t issued unasked. */
  const [asking, setAsking] = useState<Saying | null>(null);
  const speak = useSpeak();
  const { title, asAt, madeOn, batchName, language, pages, pdf, xlsx, issueFor } = made;
  const close = () => {
    setAsking(null);
  };
  const issue = async (asItStands: boolean) => {
    const files = { title, asAt, madeOn, batchName, language, pages, pdf, xlsx, ...issueFor, asItStands };
    const recorded = await api.packs.issue(files);
    if (!recorded.ok) {
      if (recorded.error.code === 'out-of-date') setAsking(recorded.error.message);
      else tellFailure(recorded.error);
      return;
    }
    close();
    setIssued(true);
    tell(say('packs.issuedNow'));
  };
  return (
    <div>
      {/* Not disabled: the focus comes back to it from the dialog. */}
      <Button spent={issued} onPress={() => issue(false)}>
        {t('packs.issue')}
      </Button>
      <p className="field-hint">{t('packs.issueHint')}</p>
      {asking === null ? null : (
        <Dialog title={t('packs.outOfDateTitle')} onClose={close}>
          <p>
            {speak(asking)}
            <LastChange since={since} />
          </p>
          <div className="form-buttons">
            <Button onPress={close}>{t('button.cancel')}</Button>
            <Button onPress={() => issue(true)}>{t('packs.issueAsItStands')}</Button>
            <Button
              look="main"
              autoFocus
              onPress={() => {
                close();
                onAgain();
              }}
            >
              {t('packs.again')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
