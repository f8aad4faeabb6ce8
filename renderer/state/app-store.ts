// What the whole window knows: the app's own state, the register's header, where the person is, and what was last said to them.

import { create } from 'zustand';
import type { AppState } from '../../shared/app/calls.ts';
import type { ChosenDocument } from '../../shared/files/import-calls.ts';
import type { Destination, Screen } from '../../shared/kernel/destination.ts';
import type { RegisterHeader } from '../../shared/register/calls.ts';
import type { Failure, Result } from '../../shared/kernel/result.ts';
import type { Saying, Spoken } from '../../shared/kernel/saying.ts';
import { say } from '../../shared/language/say.ts';
import { aboutRefusal } from './refusals.ts';

export interface Visited extends Destination {
  /** Of what opens as a page: the part it begins with. */
  readonly part: string | null;
  /** Counts visits, so that going to the same thing twice shows it twice. */
  readonly visit: number;
}

/** A screen, what is open on it, and the part of that which is shown. */
export type Place = Destination & Pick<Visited, 'part'>;

export type Overlay = 'palette' | 'preferences' | 'keyboard' | 'create' | 'create for import';

export interface Message {
  readonly kind: 'done' | 'error';
  /** As data: whoever changes the language meanwhile reads it in that one. */
  readonly says: Exclude<Spoken, string>;
  /** The step that it tells of, which can be taken back from here for as long as it is the last. */
  readonly undoes?: number;
  /** What was refused: once the app has taken that, this isn’t said any longer. */
  readonly refuses?: string | undefined;
}

interface AppStore {
  readonly app: AppState | null;
  readonly header: RegisterHeader | null;
  readonly destination: Visited;
  /** Where the person is by now, who may have opened something else since they came. */
  readonly here: Place;
  /** The places they were sent from or went from, the last one last. */
  readonly left: readonly Place[];
  readonly overlay: Overlay | null;
  readonly message: Message | null;
  /** The document that a register is being made for. Once there is one, the import screen reads it. */
  readonly document: ChosenDocument | null;
}

/** As a register opens. */
export const atTheStart: Pick<AppStore, 'destination' | 'here' | 'left'> = {
  destination: { screen: 'overview', focus: '', part: null, visit: 0 },
  here: { screen: 'overview', focus: '', part: null },
  left: [],
};

export const useApp = create<AppStore>()(() => ({
  app: null,
  header: null,
  ...atTheStart,
  overlay: null,
  message: null,
  document: null,
}));

const mostLeft = 50;

function leaving(left: readonly Place[], here: Place, next: Place): readonly Place[] {
  const isSame = here.screen === next.screen && here.focus === next.focus && here.part === next.part;
  return isSame ? left : [...left, here].slice(-mostLeft);
}

/** `part`: of what opens as a page with several. */
export function go(screen: Screen, focus = '', part: string | null = null): void {
  const next = { screen, focus, part };
  useApp.setState(({ destination: { visit }, here, left }) => ({
    destination: { ...next, visit: visit + 1 },
    here: next,
    left: leaving(left, here, next),
    overlay: null,
  }));
}

/** The person has opened this, or another part of it, where they are. `sent`: they were sent there, and may want to come back. */
export function openedHere(opened: Partial<Omit<Place, 'screen'>>, { sent = false } = {}): void {
  useApp.setState(({ here, left }) => {
    const next = { ...here, ...opened };
    return { here: next, left: sent ? leaving(left, here, next) : left };
  });
}

/** To where the person was before they went or were sent to where they are; false where there is no such place. */
export function goBack(): boolean {
  const { left } = useApp.getState();
  const before = left.at(-1);
  if (before === undefined) return false;
  useApp.setState(({ destination: { visit } }) => ({
    destination: { ...before, visit: visit + 1 },
    here: before,
    left: left.slice(0, -1),
    overlay: null,
  }));
  return true;
}

export function show(overlay: Overlay | null): void {
  useApp.setState({ overlay });
}

export function tell(says: Message['says'], about: Pick<Message, 'undoes'> = {}): void {
  useApp.setState({ message: { kind: 'done', says, ...about } });
}

/** Several things at once, one after another. */
export function tellAll(said: readonly Saying[], about: Pick<Message, 'undoes'> = {}): void {
  if (said.length > 0) tell({ several: said, between: ' ' }, about);
}

export function tellError(says: Message['says']): void {
  useApp.setState({ message: { kind: 'error', says } });
}

/** Why a call failed. What the person cancelled isn't an error. */
export function tellFailure(failure: Failure): void {
  const { code, message: says } = failure;
  if (code === 'cancelled') tell(says);
  else useApp.setState({ message: { kind: 'error', says, refuses: aboutRefusal(failure) } });
}

/** The app has taken this: that it was refused before is over. */
export function taken(about: string): void {
  if (useApp.getState().message?.refuses === about) useApp.setState({ message: null });
}

/** The value of a call that succeeded; otherwise undefined, and the person has been told why. */
export function said<T>(result: Result<T>): T | undefined {
  if (result.ok) return result.value;
  tellFailure(result.error);
  return undefined;
}

/** Whether a call succeeded; if not, the person has been told why. */
export async function done(call: Promise<Result<unknown>>): Promise<boolean> {
  const result = await call;
  if (!result.ok) tellFailure(result.error);
  return result.ok;
}

/** Whether something was deleted; the person has been told so, and how it comes back, or why it wasn't. */
export async function deleted(call: Promise<Result<unknown>>): Promise<boolean> {
  const isGone = await done(call);
  if (isGone) tell(say('frame.deleted'));
  return isGone;
}
