// The app's menu, in the person's language. Each item does what the button on the screen does.

import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../shared/contract/events.ts';
import { screensByKey } from '../../shared/kernel/destination.ts';
import type { AppState } from '../../shared/app/calls.ts';
import { translator, type TextKey, type Translate } from '../../shared/language/catalogue.ts';

export interface MenuActs {
  readonly command: (command: Command) => void;
  readonly open: () => void;
  readonly openRecent: (id: string) => void;
  readonly openSample: () => void;
  readonly saveCopy: () => void;
  readonly close: () => void;
  readonly newWindow: () => void;
}

/** The menu that macOS puts first. Left to the system, its items would be in the system's language. */
function appMenu(t: Translate): MenuItemConstructorOptions {
  return {
    label: 'Minutebook',
    submenu: [
      { role: 'about', label: t('menu.about') },
      { type: 'separator' },
      { role: 'services', label: t('menu.services') },
      { type: 'separator' },
      { role: 'hide', label: t('menu.hide') },
      { role: 'hideOthers', label: t('menu.hideOthers') },
      { role: 'unhide', label: t('menu.showAll') },
      { type: 'separator' },
      { role: 'quit', label: t('menu.quitApp') },
    ],
  };
}

export function menuTemplate(state: AppState, acts: MenuActs, mac: boolean): MenuItemConstructorOptions[] {
  const t = translator(state.preferences.language);
  const isOpen = state.register !== null;
  const isFree = state.doing === undefined;
  const item = (
    id: string,
    label: TextKey,
    accelerator: string | undefined,
    click: () => void,
    enabled = true,
  ): MenuItemConstructorOptions => ({
    id,
    label: t(label),
    click,
    enabled,
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const command = (id: string, label: TextKey, accelerator: string, about: Command) =>
    item(id, label, accelerator, () => acts.command(about), isOpen);
  const recent = state.recent.map(({ id, name, folder }) => ({
    id: `recent-${id}`,
    label: `${name}  (${folder})`,
    click: () => acts.openRecent(id),
  }));
  return [
    ...(mac ? [appMenu(t)] : []),
    {
      id: 'file',
      label: t('menu.file'),
      submenu: [
        item('new', 'menu.new', 'CmdOrCtrl+N', () => acts.command({ kind: 'create' })),
        item('open', 'menu.open', 'CmdOrCtrl+O', acts.open),
        { id: 'recent', label: t('menu.recent'), submenu: recent, enabled: recent.length > 0 },
        item('sample', 'menu.sample', undefined, acts.openSample, isFree),
        { type: 'separator' },
        command('import', 'menu.import', 'CmdOrCtrl+I', { kind: 'import' }),
        command('print', 'print.open', 'CmdOrCtrl+P', { kind: 'print' }),
        item('save-copy', 'menu.saveCopy', 'CmdOrCtrl+Shift+S', acts.saveCopy, isOpen && isFree),
        { type: 'separator' },
        item('preferences', 'menu.preferences', 'CmdOrCtrl+,', () => acts.command({ kind: 'preferences' })),
        item('new-window', 'menu.newWindow', 'CmdOrCtrl+Shift+N', acts.newWindow),
        item('close', 'menu.close', 'CmdOrCtrl+Shift+W', acts.close, isOpen && isFree),
        ...(mac
          ? []
          : [{ type: 'separator' } as const, { id: 'quit', label: t('menu.quit'), role: 'quit' } as const]),
      ],
    },
    {
      id: 'edit',
      label: t('menu.edit'),
      submenu: [
        command('undo', 'menu.undo', 'CmdOrCtrl+Z', { kind: 'undo' }),
        command('redo', 'menu.redo', mac ? 'Shift+Cmd+Z' : 'Ctrl+Y', { kind: 'redo' }),
        { type: 'separator' },
        { id: 'cut', role: 'cut', label: t('menu.cut') },
        { id: 'copy', role: 'copy', label: t('menu.copy') },
        { id: 'paste', role: 'paste', label: t('menu.paste') },
        { id: 'select-all', role: 'selectAll', label: t('menu.selectAll') },
        { type: 'separator' },
        command('find', 'menu.find', 'CmdOrCtrl+K', { kind: 'palette' }),
      ],
    },
    {
      id: 'go',
      label: t('menu.go'),
      submenu: screensByKey.map((screen, index) =>
        command(`go-${screen}`, `nav.${screen}`, `CmdOrCtrl+${index + 1}`, { kind: 'go', screen }),
      ),
    },
    {
      id: 'view',
      label: t('menu.view'),
      submenu: [
        { id: 'zoom-in', role: 'zoomIn', label: t('menu.zoomIn') },
        { id: 'zoom-out', role: 'zoomOut', label: t('menu.zoomOut') },
        { id: 'reset-zoom', role: 'resetZoom', label: t('menu.resetZoom') },
        { id: 'full-screen', role: 'togglefullscreen', label: t('menu.fullScreen') },
      ],
    },
    {
      id: 'help',
      label: t('menu.help'),
      submenu: [item('keyboard', 'menu.keyboard', 'F1', () => acts.command({ kind: 'keyboard' }))],
    },
  ];
}

export function showMenu(state: AppState, acts: MenuActs, mac: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, acts, mac)));
}
