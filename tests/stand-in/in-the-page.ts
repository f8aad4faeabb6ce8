// What the stand-in puts into every page before its own scripts: the two parts of Electron that a preload may use, and the preload itself.

import { readFileSync } from 'node:fs';

/** Runs in the page. `invoke` is a binding to the main process; messages come in through `standInReceive`. */
const partsForPreload = `
  const listeners = new Map();
  window.standInReceive = (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, value) => {
        Object.defineProperty(window, name, { value, writable: false, configurable: false });
      },
    },
    ipcRenderer: {
      invoke: (channel, ...args) => window.standInInvoke(channel, args),
      on: (channel, listener) => {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
      removeListener: (channel, listener) => {
        listeners.set(channel, (listeners.get(channel) ?? []).filter((each) => each !== listener));
      },
    },
  };
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error('a sandboxed preload can require nothing but electron, and asked for ' + name);
  };
`;

/** Menu keys act only on what the page hasn't handled, as in Electron. */
const menuKeys = `
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    setTimeout(() => {
      if (!event.defaultPrevented) window.standInKey({ key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey });
    });
  });
`;

export function scriptForPages(origin: string, preload: string, argv: readonly string[]): string {
  const code = readFileSync(preload, 'utf8');
  return `
    if (window === window.top && location.origin === ${JSON.stringify(origin)}) {
      (() => {
        ${partsForPreload}
        ${menuKeys}
        const process = { argv: ${JSON.stringify(argv)} };
        const exports = {};
        const module = { exports };
        (() => { ${code} })();
      })();
    }
  `;
}
