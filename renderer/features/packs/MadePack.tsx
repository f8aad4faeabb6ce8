// A pack that was made: its files, whether it is still up to date, issuing it, and its pages.

import type { MadePackView } from '../../../shared/packs/calls.ts';
import { MadeFiles } from '../../parts/MadeFiles.tsx';
import { useText } from '../../state/text.ts';
import { Issuing } from './Issuing.tsx';
import { OutOfDate, useOutOfDate } from './OutOfDate.tsx';
import { PdfPreview } from './PdfPreview.tsx';

interface MadePackProps {
  readonly made: MadePackView;
  readonly onAgain: () => void;
}

export function MadePack({ made, onAgain }: MadePackProps) {
  const t = useText();
  const since = useOutOfDate(made);
  return (
    <>
      <OutOfDate since={since} onAgain={onAgain} />
      <MadeFiles made={made} />
      <Issuing made={made} since={since} onAgain={onAgain} />
      <PdfPreview path={made.preview} mark={since === undefined ? null : t('packs.outOfDate')} />
    </>
  );
}
