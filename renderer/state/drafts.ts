// What a person has typed and not saved yet. Every key goes to the disk at once, into the register it is typed into, so that it is there
// again when they come back to it: from another screen, after the window was drawn afresh, or when the app was killed. It goes once it is
// saved, or given up.

import { useCallback, useEffect } from 'react';
import { create } from 'zustand';
import { api } from '../api.ts';
import { useApp } from './app-store.ts';
import { registerNow } from './kept.ts';

type Texts = Readonly<Record<string, string>>;

interface Typed {
  /** Of the open register; of none, where none is open. */
  readonly register: string;
  readonly texts: Texts;
  /** Names whose latest text isn't on the disk yet. */
  readonly unkept: ReadonlySet<string>;
  /** What was typed before is known. */
  readonly isRead: boolean;
}

const nothing: Omit<Typed, 'register'> = { texts: {}, unkept: new Set(), isRead: false };

const useTyped = create<Typed>()(() => ({ register: '', ...nothing }));

/** What is typed into one register is never shown in another. */
function belongTo(register: string): void {
  if (useTyped.getState().register !== register) useTyped.setState({ register, ...nothing });
}

/** The register of which it is being asked. */
let asked: string | undefined;

async function read(register: string): Promise<void> {
  if (asked === register) return;
  asked = register;
  const answer = await api.register.drafts({});
  asked = undefined;
  if (useTyped.getState().register !== register) return;
  // What has been typed since is newer.
  useTyped.setState(({ texts, unkept }) => {
    const before = Object.entries(answer.ok ? answer.value : {}).filter(([name]) => !unkept.has(name));
    return { texts: { ...Object.fromEntries(before), ...texts }, isRead: true };
  });
}

let isSending = false;

/** One after another, each with whatever is latest by then. */
async function send(): Promise<void> {
  if (isSending) return;
  isSending = true;
  try {
    for (;;) {
      const { register, texts, unkept } = useTyped.getState();
      if (register === '' || unkept.size === 0 || registerNow() !== register) return;
      const drafts = Object.fromEntries([...unkept].map((name) => [name, texts[name] ?? null]));
      // oxlint-disable-next-line no-await-in-loop
      const kept = await api.register.keepDrafts({ drafts });
      // Where it can't be kept, it is here for as long as the window is, and tried again with the next key.
      if (!kept.ok) return;
      useTyped.setState((now) => ({
        unkept: new Set(
          [...now.unkept].filter((name) => !(name in drafts) || (now.texts[name] ?? null) !== drafts[name]),
        ),
      }));
    }
  } finally {
    isSending = false;
  }
}

function change(texts: (before: Texts) => Texts, names: readonly string[]): void {
  belongTo(registerNow());
  useTyped.setState((now) => ({ texts: texts(now.texts), unkept: new Set([...now.unkept, ...names]) }));
  void send();
}

function keep(name: string, text: string): void {
  change((before) => ({ ...before, [name]: text }), [name]);
}

function drop(names: readonly string[]): void {
  const gone = new Set(names);
  const { texts } = useTyped.getState();
  const there = names.filter((name) => name in texts);
  if (there.length === 0) return;
  change((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !gone.has(name))), there);
}

/** Once it was saved as it stood then: what has been typed since stays. */
export function dropIfStill(name: string, text: string): void {
  if (useTyped.getState().texts[name] === text) drop([name]);
}

/** What was typed before in the register that is open now. */
export function readDrafts(): void {
  const register = registerNow();
  belongTo(register);
  if (register !== '' && !useTyped.getState().isRead) void read(register);
}

/** For the frame, which is there before anything can be typed. Whether what was typed before is known. */
export function useReadDrafts(): boolean {
  const register = useApp(() => registerNow());
  useEffect(readDrafts, [register]);
  return useTyped((state) => register === '' || (state.isRead && state.register === register));
}

/** Whether all that is half typed is on the disk. */
export function useTypedNow(): 'nothing' | 'being kept' | 'kept' {
  return useTyped(({ texts, unkept }) =>
    unkept.size > 0 ? 'being kept' : Object.keys(texts).length === 0 ? 'nothing' : 'kept',
  );
}

export interface Drafts {
  /** Undefined where nothing has been typed. */
  readonly draftOf: (name: string) => string | undefined;
  readonly keep: (name: string, text: string) => void;
  readonly drop: (names: readonly string[]) => void;
}

/** All drafts of the open register, for what has many fields. */
export function useDrafts(): Drafts {
  const register = useApp(() => registerNow());
  const texts = useTyped((state) => (state.register === register ? state.texts : nothing.texts));
  return { draftOf: (name) => texts[name], keep, drop };
}

/** One draft, null where nothing is being typed: what is open for typing is open again on coming back. */
export function useDraft(name: string): readonly [string | null, (text: string | null) => void] {
  const register = useApp(() => registerNow());
  const text = useTyped((state) => (state.register === register ? state.texts[name] : undefined));
  const set = useCallback(
    (next: string | null) => {
      if (next === null) drop([name]);
      else keep(name, next);
    },
    [name],
  );
  return [text ?? null, set];
}
