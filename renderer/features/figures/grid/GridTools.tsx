// What can be done with the selected cells, by pointer: a row of buttons, or a single one where there is no room for a row.

import type { Translate } from '../../../../shared/language/catalogue.ts';
import { useText } from '../../../state/text.ts';
import { ActionMenu, type Act } from '../../../ui/ActionMenu.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useRoom } from '../../../ui/layout/use-room.ts';
import type { GridActs } from './grid-acts.ts';

function named(t: Translate, acts: GridActs): readonly Act[] {
  return [
    { id: 'story', label: t('figures.story'), act: acts.story },
    { id: 'fill-down', label: t('figures.fillDown'), act: acts.fillDown },
    { id: 'provisional', label: t('figures.provisional'), act: acts.markProvisional },
    { id: 'final', label: t('figures.final'), act: acts.markFinal },
  ];
}

/** In pixels: the width that all of them need. */
const roomForAll = 520;

export function GridTools({ acts, hint }: { readonly acts: GridActs; readonly hint: string }) {
  const t = useText();
  const [room, watch] = useRoom();
  const all = named(t, acts);
  const buttons = room < roomForAll ? all.slice(0, 2) : all;
  return (
    <div ref={watch} className="grid-tools">
      {buttons.map(({ id, label, act }) => (
        <Button key={id} look="quiet" onPress={act}>
          {label}
        </Button>
      ))}
      {buttons.length === all.length ? null : (
        <ActionMenu label={t('figures.menu')} acts={all.slice(buttons.length)} />
      )}
      <p className="meta grid-hint" id={hint}>
        {t('figures.hint')}
      </p>
    </div>
  );
}

export function GridMenu({ acts }: { readonly acts: GridActs }) {
  const t = useText();
  return <ActionMenu label={t('figures.menu')} acts={named(t, acts)} />;
}
