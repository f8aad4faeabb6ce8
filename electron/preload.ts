// Gives the page window.api: every call of the contract by area and name, and the app's events. Nothing else crosses.

import { contextBridge, ipcRenderer } from 'electron';
import { channels, type AppEvents } from '../shared/contract/events.ts';

type Ask = (input: unknown) => Promise<unknown>;

const flag = '--minutebook-calls=';
const told = process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length) ?? '{}';
const names: Record<string, string[]> = JSON.parse(told);

const areas = Object.entries(names).map(([area, calls]): [string, Record<string, Ask>] => [
  area,
  Object.fromEntries(
    calls.map((name) => [name, (input) => ipcRenderer.invoke(channels.call, area, name, input)]),
  ),
]);

function on(event: keyof AppEvents, hear: (about: unknown) => void): () => void {
  const listener = (_: unknown, name: unknown, about: unknown) => {
    if (name === event) hear(about);
  };
  ipcRenderer.on(channels.event, listener);
  return () => {
    ipcRenderer.removeListener(channels.event, listener);
  };
}

contextBridge.exposeInMainWorld('api', { ...Object.fromEntries(areas), on });
