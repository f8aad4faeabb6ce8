// The line at the foot: what undo and redo would do, and when the last edit reached the disk.

import { useApp } from '../../state/app-store.ts';
import { redo, undo } from '../../state/commands.ts';
import { useTypedNow } from '../../state/drafts.ts';
import { timeOf, useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';

/** What is half typed is on the disk with every key. It isn't read out: it comes and goes with them. */
function TypedNow() {
  const t = useText();
  const typed = useTypedNow();
  return (
    <p className="status-typed" data-kept={typed !== 'being kept'}>
      {typed === 'nothing' ? '' : t('frame.typedKept')}
    </p>
  );
}

export function StatusLine() {
  const t = useText();
  const header = useApp((state) => state.header);
  if (header === null) return <footer className="status-line" />;
  const still = header.readOnly || header.asAt !== null;
  return (
    <footer className="status-line">
      <Button
        look="quiet"
        disabled={header.undo === null || still}
        onPress={() => void undo()}
        label={header.undo === null ? t('frame.undo') : t('frame.undoWhat', { what: header.undo })}
      >
        <span aria-hidden="true">↶</span>
        <span className="status-act">
          {header.undo === null ? t('frame.undo') : t('frame.undoWhat', { what: header.undo })}
        </span>
      </Button>
      <Button
        look="quiet"
        disabled={header.redo === null || still}
        onPress={() => void redo()}
        label={header.redo === null ? t('frame.redo') : t('frame.redoWhat', { what: header.redo })}
      >
        <span aria-hidden="true">↷</span>
        <span className="status-act">
          {header.redo === null ? t('frame.redo') : t('frame.redoWhat', { what: header.redo })}
        </span>
      </Button>
      <TypedNow />
      <p className="status-saved" role="status">
        {/* Another one for each edit: the same words are read out again only if they come anew. */}
        <span key={header.savedAt}>
          {header.savedAt === null
            ? t('frame.nothingYet')
            : t('frame.savedAt', { time: timeOf(header.savedAt) })}
        </span>
      </p>
    </footer>
  );
}
