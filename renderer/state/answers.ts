// The app's answers to the screens, kept by question: asked once for all that show it, and again when the register changes.

import { useEffect } from 'react';
import { create } from 'zustand';
import type { Area, Contract } from '../../shared/contract/contract.ts';
import type { Call, InputOf, OutputOf } from '../../shared/kernel/call.ts';
import type { Failure, Result } from '../../shared/kernel/result.ts';
import type { KindName } from '../../shared/register/snapshot.ts';
import { askTheApp } from '../api.ts';
import { keptParts } from './kept-parts.ts';

export interface Answer<T> {
  /** The last good answer, even while it is asked again. */
  readonly value: T | undefined;
  readonly error: Failure | null;
  readonly loading: boolean;
}

/** What each question comes to is known by its call alone: whoever asks has the type, the store has none. */
type Held = Answer<unknown>;

interface Question {
  readonly ask: () => Promise<Result<unknown>>;
  /** Changes to only these kinds leave the answer as it is. */
  readonly ignoring: ReadonlySet<string>;
  watchers: number;
  /** Counts the requests, so that a late answer never replaces a newer one. */
  asked: number;
}

const useAnswers = create<{ readonly held: Readonly<Record<string, Held>> }>()(() => ({ held: {} }));
const questions = new Map<string, Question>();

function hold(key: string, held: Held) {
  useAnswers.setState((state) => ({ held: { ...state.held, [key]: held } }));
}

async function ask(key: string, question: Question): Promise<void> {
  question.asked += 1;
  const turn = question.asked;
  const before = useAnswers.getState().held[key];
  if (before === undefined) hold(key, { value: undefined, error: null, loading: true });
  const result = await question.ask();
  if (question.asked !== turn) return;
  hold(
    key,
    result.ok
      ? { value: keptParts(before?.value, result.value), error: null, loading: false }
      : { value: before?.value, error: result.error, loading: false },
  );
}

/** Asks again whatever is on screen and may have changed; whatever isn't on screen is forgotten. */
export function registerChanged(entities: readonly string[]): void {
  const forgotten: string[] = [];
  for (const [key, question] of questions) {
    const untouched = entities.length > 0 && entities.every((entity) => question.ignoring.has(entity));
    if (untouched) continue;
    if (question.watchers === 0) forgotten.push(key);
    else void ask(key, question);
  }
  forget(forgotten);
}

/** Another register: none of the answers hold any more. */
export function forgetAnswers(): void {
  forget([...questions].filter(([, { watchers }]) => watchers === 0).map(([key]) => key));
  useAnswers.setState({ held: {} });
  for (const [key, question] of questions) void ask(key, question);
}

function forget(keys: readonly string[]) {
  if (keys.length === 0) return;
  for (const key of keys) {
    const question = questions.get(key);
    // An answer still on its way is from before, and comes too late.
    if (question !== undefined) question.asked += 1;
    questions.delete(key);
  }
  const gone = new Set(keys);
  useAnswers.setState(({ held }) => ({
    held: Object.fromEntries(Object.entries(held).filter(([key]) => !gone.has(key))),
  }));
}

type InputTo<A extends Area, N extends keyof Contract[A]> = Contract[A][N] extends Call
  ? InputOf<Contract[A][N]>
  : never;

interface Asking {
  readonly area: string;
  readonly name: string;
  readonly input: unknown;
}

function keyOf(area: string, name: string, given: string): string {
  return `${area} ${name} ${given}`;
}

function begin(key: string, { area, name, input }: Asking, ignoring: ReadonlySet<string>): Question {
  const question: Question = { ask: () => askTheApp(area, name, input), ignoring, watchers: 0, asked: 0 };
  questions.set(key, question);
  void ask(key, question);
  return question;
}

/** Asks what is about to be shown, so that it is on its way while the page makes room for it. Whatever shows it then watches it as its own. */
export function askAhead<A extends Area, N extends keyof Contract[A] & string>(
  area: A,
  name: N,
  input: InputTo<A, N>,
): void;
export function askAhead(area: string, name: string, input: unknown): void {
  const key = keyOf(area, name, JSON.stringify(input));
  if (!questions.has(key)) begin(key, { area, name, input }, none);
}

const waiting: Held = { value: undefined, error: null, loading: true };

/** The answer to a call, always the latest. `ignoring` names kinds of things whose changes don't matter to it. */
export function useAnswer<A extends Area, N extends keyof Contract[A] & string>(
  area: A,
  name: N,
  input: InputTo<A, N>,
  ignoring?: ReadonlySet<KindName>,
): Answer<OutputOf<Contract[A][N]>>;
export function useAnswer(
  area: string,
  name: string,
  input: unknown,
  ignoring: ReadonlySet<KindName> = none,
): Answer<unknown> {
  const given = JSON.stringify(input);
  const key = keyOf(area, name, given);
  // An outside system (the app) is watched while the component is on screen, which is what effects are for.
  useEffect(() => {
    let question = questions.get(key);
    if (question === undefined) {
      question = begin(key, { area, name, input: JSON.parse(given) }, ignoring);
    } else if (question.watchers === 0 && useAnswers.getState().held[key]?.error != null) {
      // Whatever stood in its way may have gone since somebody last looked.
      void ask(key, question);
    }
    question.watchers += 1;
    const watched = question;
    return () => {
      watched.watchers -= 1;
    };
  }, [area, name, key, given, ignoring]);
  return useAnswers((state) => state.held[key]) ?? waiting;
}

const none: ReadonlySet<KindName> = new Set();
