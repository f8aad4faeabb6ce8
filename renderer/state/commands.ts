// Everything a person can ask for from anywhere: by menu, by keyboard, and by the palette. One function each.

import type { Command } from '../../shared/contract/events.ts';
import { screensByKey } from '../../shared/kernel/destination.ts';
import { say } from '../../shared/language/say.ts';
import { api } from '../api.ts';
import { go, goBack, said, show, tell, tellFailure, useApp } from './app-store.ts';
import { askSure } from './asking-sure.ts';
import { askToPrint } from './printing.ts';
import { textNow } from './text.ts';

/** What can be typed in: a checkbox is an input as well, but has nothing of its own to undo. */
const fieldsForText =
  'textarea, [contenteditable="true"], input:not([type=checkbox], [type=radio], [type=range], [type=file])';

/** Whether the focus is in a text field, where the undo keys belong to the field. */
function typing(): boolean {
  return document.activeElement?.matches(fieldsForText) === true;
}

/** A line whose commands are done at once: while nothing is typed in it, what there is to undo is what the last of them did. */
function atCommands(): boolean {
  const field = document.activeElement;
  return field instanceof HTMLInputElement && field.value === '' && field.closest('[data-commands]') !== null;
}

/** Whether a dialog is open, or something is being typed, that going to another screen would lose. */
function atSomething(): boolean {
  return typing() || document.activeElement?.closest('[role="dialog"]') != null;
}

export async function undo(): Promise<void> {
  const t = textNow();
  const first = await api.register.undo({});
  const asks = !first.ok && first.error.code === 'needs-sure' ? first.error.message : undefined;
  const question = { title: t('sure.title'), does: t('sure.undo') };
  if (asks !== undefined && !(await askSure({ ...question, message: asks }))) return;
  const result = asks === undefined ? first : await api.register.undo({ sure: true });
  if (result.ok) tell(say('frame.undone', { what: result.value.act }));
  else if (result.error.code === 'nothing-to-undo') tell(say('frame.nothingToUndo'));
  else tellFailure(result.error);
}

export async function redo(): Promise<void> {
  const result = await api.register.redo({});
  if (result.ok) tell(say('frame.redone', { what: result.value.act }));
  else if (result.error.code === 'nothing-to-undo') tell(say('frame.nothingToRedo'));
  else tellFailure(result.error);
}

export async function openRegister(): Promise<void> {
  said(await api.app.open({}));
}

export async function openSample(): Promise<void> {
  said(await api.app.openSample({}));
}

export async function saveCopy(): Promise<void> {
  const saved = said(await api.app.saveCopy({}))?.saved;
  if (saved != null) tell(say('frame.copySaved', { name: saved }));
}

export async function closeRegister(): Promise<void> {
  said(await api.app.close({}));
}

export async function returnToToday(): Promise<void> {
  said(await api.history.lookAt({ at: null }));
}

/** Back to where the person was sent from. */
export function backAgain(): void {
  if (useApp.getState().app?.register != null && !goBack()) tell(say('frame.nowhereBack'));
}

export function obey(command: Command): void {
  const open = useApp.getState().app?.register != null;
  switch (command.kind) {
    case 'go':
      if (open) go(command.screen);
      return;
    case 'undo':
    case 'redo':
      if (typing() && !atCommands()) document.execCommand(command.kind);
      else if (open) void (command.kind === 'undo' ? undo() : redo());
      return;
    case 'import':
      if (open) go('import');
      return;
    case 'palette':
      if (open) show('palette');
      return;
    case 'print':
      if (open && !askToPrint()) tell(say('print.nothing'));
      return;
    case 'create':
    case 'preferences':
    case 'keyboard':
      show(command.kind);
  }
}

function commandOf(event: KeyboardEvent): Command | (() => void) | undefined {
  const { key } = event;
  if (key === 'F1') return { kind: 'keyboard' };
  if (key === 'ArrowLeft' && event.altKey && !event.shiftKey && !atSomething()) return backAgain;
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const lower = key.toLowerCase();
  if (event.shiftKey) {
    if (lower === 'z') return { kind: 'redo' };
    return lower === 's' && useApp.getState().app?.register != null ? () => void saveCopy() : undefined;
  }
  const screen = screensByKey[Number(key) - 1];
  if (screen !== undefined) return { kind: 'go', screen };
  switch (lower) {
    case 'z':
      return { kind: 'undo' };
    case 'y':
      return { kind: 'redo' };
    case 'k':
      return { kind: 'palette' };
    case 'i':
      return { kind: 'import' };
    case 'n':
      return { kind: 'create' };
    case 'p':
      return { kind: 'print' };
    case 'o':
      return () => void openRegister();
    case ',':
      return { kind: 'preferences' };
    default:
      return undefined;
  }
}

/** The menu's keys, even where there is no menu to catch them. */
export function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const command = commandOf(event);
  if (command === undefined) return;
  event.preventDefault();
  if (typeof command === 'function') command();
  else if ((command.kind === 'go' || command.kind === 'import') && atSomething()) return;
  else obey(command);
}
