// Gives the page window.api: every call by area and name, and the app's events. Nothing else crosses.

import { contextBridge, ipcRenderer } from 'electron';
import { channels } from '../shared/contract/channels.ts';

type Ask = (input: unknown, asker: unknown) => Promise<unknown>;

const flag = '--minutebook-calls=';
const given = process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length) ?? '{}';

/** By hand: the library that checks everything else is larger than all of this, and would be loaded into every page. */
function namesIn(text: string): [area: string, names: string[]][] {
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null) return [];
  return Object.entries(read).map(([area, names]: [string, unknown]) => [
    area,
    Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [],
  ]);
}

const areas = namesIn(given).map(([area, names]): [string, Record<string, Ask>] => [
  area,
  Object.fromEntries(
    names.map((name) => [
      name,
      (input, asker) => ipcRenderer.invoke(channels.call, area, name, input, asker),
    ]),
  ),
]);

function on(event: string, hear: (about: unknown) => void): () => void {
  const listener = (_: unknown, name: unknown, about: unknown) => {
    if (name === event) hear(about);
  };
  ipcRenderer.on(channels.event, listener);
  return () => {
    ipcRenderer.removeListener(channels.event, listener);
  };
}

contextBridge.exposeInMainWorld('api', { ...Object.fromEntries(areas), on });
