// What the stand-in puts into every page before its own scripts: the two parts of Electron that a preload may use, and the preload itself.

import { readFileSync } from 'node:fs';

/** Runs in the page. `invoke` is a binding to the main process; messages come in through `standInReceive`. */
const partsForPreload = `
  const listeners = new Map();
  window.standInReceive = (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
  };
  // What crosses the bridge is copied, and a function becomes one that copies what it is given and what it answers. What can't be copied
  // (a prototype, a symbol, a node of the page) doesn't cross.
  const crossed = (value, depth = 0) => {
    if (depth > 1000) throw new Error('Electron contextBridge recursion depth exceeded. Nested objects deeper than 1000 are not supported.');
    if (typeof value === 'function')
      return Object.freeze((...given) => crossed(value(...given.map((each) => crossed(each)))));
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Promise) return value.then((each) => crossed(each));
    if (value instanceof Error) return new Error(value.message);
    if (Array.isArray(value)) return value.map((each) => crossed(each, depth + 1));
    if (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, crossed(each, depth + 1)]));
    return structuredClone(value);
  };
  const frozen = (value) => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
    return Object.freeze(value);
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, value) => {
        const exposed = frozen(crossed(value));
        Object.defineProperty(window, name, { value: exposed, writable: false, configurable: false });
      },
    },
    ipcRenderer: {
      invoke: async (channel, ...args) => {
        const { text, value } = await window.standInInvoke(channel, structuredClone(args));
        return text === undefined ? value : JSON.parse(text);
      },
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
