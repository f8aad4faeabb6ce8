// The app's menu: its items are clicked by a test or by their keys, and those with a role do what Electron has them do.

import type { MenuItemConstructorOptions } from 'electron';
import type { CDPSession, Page } from 'playwright-core';
import { only } from './only.ts';
import type { PressedKey, StandInWindow } from './windows.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

export interface MenuNeeds {
  readonly focused: () => StandInWindow | undefined;
  readonly quit: () => void;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** What the system's own menu would do to what is chosen in a page: it comes with no key that the page could hear. */
async function edit(page: Page, command: string): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  await (await session).send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] });
}

/** Each step in or out is a fifth. */
const zoomStep = 1.2;

interface Known {
  readonly accelerator?: string;
  readonly act: (window: StandInWindow | undefined, needs: MenuNeeds) => void | Promise<void>;
}

const editing = (command: string): Known => ({
  act: (window) => window?.page.then((page) => edit(page, command)),
});

/** Those of a Mac's first menu belong to its system, which isn't here. */
const ofTheMac: Known = { act: () => undefined };

const roles: Readonly<Partial<Record<Role, Known>>> = {
  quit: { accelerator: 'CmdOrCtrl+Q', act: (_window, { quit }) => quit() },
  cut: editing('Cut'),
  copy: editing('Copy'),
  paste: editing('Paste'),
  selectAll: editing('SelectAll'),
  zoomIn: { accelerator: 'CmdOrCtrl+=', act: (window) => window?.zoom((factor) => factor * zoomStep) },
  zoomOut: { accelerator: 'CmdOrCtrl+-', act: (window) => window?.zoom((factor) => factor / zoomStep) },
  resetZoom: { accelerator: 'CmdOrCtrl+0', act: (window) => window?.zoom(() => 1) },
  togglefullscreen: {
    accelerator: 'F11',
    act: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  about: ofTheMac,
  services: ofTheMac,
  hide: ofTheMac,
  hideOthers: ofTheMac,
  unhide: ofTheMac,
};

function roleOf({ role }: MenuItemConstructorOptions): Known | undefined {
  if (role === undefined) return undefined;
  const known = roles[role];
  if (known === undefined) throw new Error(`The stand-in for Electron has no menu item of the role ${role}.`);
  return known;
}

function itemsOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

/** As Electron refuses it: an item that is nothing, and two with one name. */
function checked(template: readonly MenuItemConstructorOptions[]) {
  const named = new Set<string>();
  for (const item of itemsOf(template)) {
    const { id, label, role, type } = item;
    if (label === undefined && role === undefined && type === undefined)
      throw new Error('Invalid template for MenuItem: must have at least one of label, role or type');
    if (id !== undefined && named.has(id)) throw new Error(`Two items of the menu are called ${id}.`);
    if (id !== undefined) named.add(id);
    roleOf(item);
  }
  return template;
}

interface StandInMenu {
  readonly template: readonly MenuItemConstructorOptions[];
}

export function menuOfTheApp(needs: MenuNeeds) {
  let shown: StandInMenu = { template: [] };
  let isShown = Promise.withResolvers<void>();
  const act = async (item: MenuItemConstructorOptions | undefined): Promise<void> => {
    if (item === undefined || item.enabled === false) return;
    const role = roleOf(item);
    if (role !== undefined) await role.act(needs.focused(), needs);
    else if (item.click !== undefined) Reflect.apply(item.click, undefined, []);
  };
  return {
    Menu: only('Menu', {
      buildFromTemplate: (template: readonly MenuItemConstructorOptions[]): StandInMenu => ({
        template: checked(template),
      }),
      setApplicationMenu: (menu: StandInMenu) => {
        shown = menu;
        isShown.resolve();
        isShown = Promise.withResolvers();
      },
    }),
    /**
     * Settles when what the item does to a page is done: the next key would otherwise come before it, or after. One that is grey is waited for, as by
     * a person: the app may be busy for a moment.
     */
    click: async (id: string): Promise<void> => {
      const item = () => itemsOf(shown.template).find((each) => each.id === id);
      // oxlint-disable-next-line no-await-in-loop -- until it isn't
      while (item()?.enabled === false) await isShown.promise;
      await act(item());
    },
    press: (pressed: PressedKey) => {
      void act(itemsOf(shown.template).find((item) => isFor(item, pressed)));
    },
  };
}

function isFor(item: MenuItemConstructorOptions, { key, ctrl, shift, alt }: PressedKey): boolean {
  const accelerator = item.accelerator ?? roleOf(item)?.accelerator;
  if (accelerator === undefined || item.enabled === false) return false;
  const parts = accelerator.split('+');
  const wants = (name: RegExp) => parts.some((part) => name.test(part));
  return (
    parts.at(-1)?.toLowerCase() === key.toLowerCase() &&
    wants(/^(CmdOrCtrl|Ctrl|Cmd)$/u) === ctrl &&
    wants(/^Shift$/u) === shift &&
    !alt
  );
}
