// Records that a pack which has been made was issued to the board.

import { useState } from 'react';
import type { MadePackView } from '../../../shared/packs/calls.ts';
import { api } from '../../api.ts';
import { done, tell } from '../../state/app-store.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { useOnce } from '../../ui/use-once.ts';

export function Issuing({ made }: { readonly made: MadePackView }) {
  const t = useText();
  const { busy, once } = useOnce();
  const [issued, setIssued] = useState(false);
  const { title, asAt, batchName } = made;
  const issue = async () => {
    if (!(await done(api.issues.record({ title, asAt, batchName })))) return;
    setIssued(true);
    tell(t('packs.issuedNow'));
  };
  return (
    <div>
      <Button
        disabled={issued || busy}
        onPress={() => {
          once(issue);
        }}
      >
        {t('packs.issue')}
      </Button>
      <p className="field-hint">{t('packs.issueHint')}</p>
    </div>
  );
}
