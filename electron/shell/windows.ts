// The app's windows: locked down, put back where they were, all showing one register.

import { BrowserWindow, screen } from 'electron';
import type { Settings, WindowBounds } from '../settings/settings.ts';
import { contract } from '../../shared/contract/contract.ts';
import { channels } from '../../shared/contract/channels.ts';
import type { appEvents } from '../../shared/contract/events.ts';
import type { Tell } from '../../shared/kernel/call.ts';
import { lockDownContents } from './lock-down.ts';
import { forTheLog } from '../why.ts';
import { windowOf } from './ipc.ts';
import type { Log } from './log-file.ts';
import { startPage } from './origin.ts';
import { offerTextMenu, systemSpells } from './spelling.ts';

export interface Windows {
  /** Rejects when its page can't be shown. */
  readonly open: () => Promise<BrowserWindow>;
  readonly all: () => readonly BrowserWindow[];
  /** The one in front, else any. */
  readonly front: () => BrowserWindow | undefined;
  readonly tell: Tell<typeof appEvents>;
  readonly tellFront: Tell<typeof appEvents>;
}

/** The names of every call, for the preload to build `window.api` from: it can't import them. */
const callNames = JSON.stringify(
  Object.fromEntries(Object.entries(contract).map(([area, calls]) => [area, Object.keys(calls)])),
);

/** A position that is still on a screen; a second monitor may be gone. */
function onScreen(bounds: WindowBounds): WindowBounds {
  const { x, y } = bounds;
  if (x === undefined || y === undefined) return bounds;
  const visible = screen.getAllDisplays().some(({ workArea }) => {
    const across = x + bounds.width > workArea.x + 80 && x < workArea.x + workArea.width - 80;
    return across && y >= workArea.y - 10 && y < workArea.y + workArea.height - 80;
  });
  if (visible) return bounds;
  return { width: bounds.width, height: bounds.height, maximised: bounds.maximised };
}

function background(dark: boolean): string {
  return dark ? '#16191d' : '#ffffff';
}

export interface WindowNeeds {
  readonly preload: string;
  readonly settings: Settings;
  readonly dark: () => boolean;
  readonly title: () => string;
  /** Windows ends the user's session, and this process with it as soon as this has returned. */
  readonly onSessionEnd: () => void;
  /** A window was closed, or its page has died: what it asked for has nobody to answer to. */
  readonly onGone: (window: string) => void;
  readonly log: Log;
}

export function manageWindows(needs: WindowNeeds): Windows {
  const { preload, settings, dark, title, onSessionEnd, onGone, log } = needs;
  const open = async () => {
    const { maximised, width, height, x, y } = onScreen(settings.window());
    const window = new BrowserWindow({
      width,
      height,
      ...(x === undefined || y === undefined ? {} : { x, y }),
      minWidth: 640,
      minHeight: 480,
      show: false,
      title: title(),
      backgroundColor: background(dark()),
      webPreferences: {
        preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: systemSpells(process.platform),
        additionalArguments: [`--minutebook-calls=${callNames}`],
      },
    });
    lockDownContents(window.webContents);
    offerTextMenu(window, () => settings.preferences().language);
    // Its page has a title of its own, which would take the register's place.
    window.on('page-title-updated', (event) => {
      event.preventDefault();
    });
    window.webContents.on('preload-error', (_event, _path, error) => {
      log(`preload: ${forTheLog(error)}`);
    });
    // Where React and pdf.js say what stopped them.
    window.webContents.on('console-message', ({ level, message }) => {
      if (level === 'error') log(`a page: ${message}`);
    });
    const name = windowOf({ sender: window.webContents });
    window.on('closed', () => {
      onGone(name);
    });
    window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      onGone(name);
      log(`a window’s process is gone: ${reason} (${exitCode})`);
    });
    window.once('ready-to-show', () => {
      if (maximised) window.maximize();
      window.show();
    });
    window.on('session-end', onSessionEnd);
    window.on('close', () => {
      const { x, y, width, height } = window.getNormalBounds();
      settings.setWindow({ x, y, width, height, maximised: window.isMaximized() });
    });
    try {
      await window.loadURL(startPage);
    } catch (error) {
      // Somebody closed it while it was loading.
      if (!window.isDestroyed()) throw error;
    }
    return window;
  };
  const front = () => BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  return {
    open,
    all: () => BrowserWindow.getAllWindows(),
    front,
    tell: (event, about) => {
      for (const window of BrowserWindow.getAllWindows())
        window.webContents.send(channels.event, event, about);
    },
    tellFront: (event, about) => {
      front()?.webContents.send(channels.event, event, about);
    },
  };
}
