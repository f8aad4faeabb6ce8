// What can be done from the palette: every screen, and everything the menus have.

import { screens } from '../../../shared/kernel/destination.ts';
import type { Translate } from '../../../shared/language/catalogue.ts';
import { api } from '../../api.ts';
import { done, go, show } from '../../state/app-store.ts';
import {
  backAgain,
  closeRegister,
  obey,
  openRegister,
  openSample,
  redo,
  returnToToday,
  saveCopy,
  undo,
} from '../../state/commands.ts';

interface PaletteCommand {
  readonly id: string;
  readonly label: string;
  /** Of the screen that it goes to. */
  readonly name?: string;
  readonly act: () => void;
}

export function paletteCommands(t: Translate): PaletteCommand[] {
  const going = screens.map((screen) => ({
    id: `go ${screen}`,
    label: t('palette.goTo', { screen: t(`nav.${screen}`) }),
    name: t(`nav.${screen}`),
    act: () => {
      go(screen);
    },
  }));
  return [
    ...going,
    { id: 'back', label: t('palette.back'), act: backAgain },
    { id: 'undo', label: t('menu.undo'), act: () => void undo() },
    { id: 'redo', label: t('menu.redo'), act: () => void redo() },
    {
      id: 'create',
      label: t('menu.new'),
      act: () => {
        show('create');
      },
    },
    { id: 'open', label: t('menu.open'), act: () => void openRegister() },
    { id: 'sample', label: t('menu.sample'), act: () => void openSample() },
    {
      id: 'print',
      label: t('print.open'),
      act: () => {
        obey({ kind: 'print' });
      },
    },
    { id: 'copy', label: t('menu.saveCopy'), act: () => void saveCopy() },
    { id: 'window', label: t('menu.newWindow'), act: () => void done(api.app.newWindow({})) },
    {
      id: 'preferences',
      label: t('menu.preferences'),
      act: () => {
        show('preferences');
      },
    },
    {
      id: 'keyboard',
      label: t('menu.keyboard'),
      act: () => {
        show('keyboard');
      },
    },
    { id: 'today', label: t('frame.returnToToday'), act: () => void returnToToday() },
    { id: 'close', label: t('menu.close'), act: () => void closeRegister() },
  ];
}
