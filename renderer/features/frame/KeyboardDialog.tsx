// Every key that does something, in one list.

import type { TextKey } from '../../../shared/language/catalogue.ts';
import { useText } from '../../state/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

const keys: readonly (readonly [TextKey, string])[] = [
  ['keyboard.palette', 'Ctrl+K'],
  ['keyboard.screens', 'Ctrl+1 – Ctrl+9'],
  ['keyboard.back', 'Alt+←'],
  ['keyboard.undo', 'Ctrl+Z, Ctrl+Y'],
  ['keyboard.newOpen', 'Ctrl+N, Ctrl+O'],
  ['keyboard.import', 'Ctrl+I'],
  ['keyboard.print', 'Ctrl+P'],
  ['keyboard.edit', 'F2'],
  ['keyboard.commit', 'Enter'],
  ['keyboard.commitLong', 'Ctrl+Enter'],
  ['keyboard.escape', 'Esc'],
  ['keyboard.cells', '← ↑ → ↓'],
  ['keyboard.copy', 'Ctrl+C, Ctrl+V'],
  ['keyboard.fill', 'Ctrl+D'],
  ['keyboard.story', 'Ctrl+H'],
  ['keyboard.allCells', 'Ctrl+A'],
  ['keyboard.cellWidth', 'Alt+Shift+← →'],
  ['keyboard.leaveCells', 'Esc, Tab'],
  ['keyboard.move', '↑ ↓'],
  ['keyboard.rows', 'Space, Shift+↑ ↓, Ctrl+A'],
  ['keyboard.headings', '↑, Enter'],
  ['keyboard.width', 'Shift+← →'],
  ['keyboard.moveRow', 'Alt+↑ ↓'],
  ['keyboard.command', 'Ctrl+L'],
];

export function KeyboardDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  return (
    <Dialog title={t('keyboard.title')} onClose={onClose}>
      <dl className="keys">
        {keys.map(([what, key]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <div className="form-buttons">
        <Button look="main" autoFocus onPress={onClose}>
          {t('button.close')}
        </Button>
      </div>
    </Dialog>
  );
}
