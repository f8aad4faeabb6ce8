// How a wall is declared: what crosses it between the screens and the app, or between the app's threads. A call's input is checked at run
// time, its output is a type that both ends compile against; so is what comes with an event, which either side sends unasked.

import * as z from 'zod';
import type { Result } from './result.ts';

declare const output: unique symbol;
declare const about: unique symbol;

export interface Call<I extends z.ZodType = z.ZodType, O = unknown> {
  readonly input: I;
  /** Only a type: what the call answers with when it succeeds. */
  readonly [output]?: O;
}

export type Calls = Readonly<Record<string, Call>>;

/** `call<Answer>()(schema)`: the answer is given by hand, the input by the schema. */
export function call<O>() {
  return <I extends z.ZodType>(input: I): Call<I, O> => ({ input });
}

/** The input of a call between our own threads: only a type, because one build has made both ends. */
export function given<T>() {
  return z.custom<T>();
}

/** What one side sends unasked. */
export interface Event<A = unknown> {
  /** Only a type: what comes with it. */
  readonly [about]?: A;
}

export function event<A>(): Event<A> {
  return {};
}

export type Areas = Readonly<Record<string, Calls>>;
export type Events = Readonly<Record<string, Event>>;

export interface Wall {
  /** What can be asked over it, by area and name. */
  readonly areas: Areas;
  /** What every call carries beside its input: who asks, and why. */
  readonly asker: z.ZodType;
  /** Events from the side that answers. */
  readonly events: Events;
  /** Events from the side that asks. */
  readonly signals: Events;
}

/** A wall without events, which anybody may cross without saying who they are. */
export const bareWall = { asker: z.undefined(), events: {}, signals: {} } as const;

export type InputOf<C extends Call> = z.input<C['input']>;
export type CheckedInputOf<C extends Call> = z.output<C['input']>;
export type OutputOf<C> = C extends Call<z.ZodType, infer O> ? O : never;
export type AboutOf<E> = E extends Event<infer A> ? A : never;
export type AskerOf<W extends Wall> = z.output<W['asker']>;

/** What answers the calls of one area: a missing one doesn't compile. */
export type HandlersOf<A extends Calls, Context> = {
  readonly [K in keyof A]: (
    input: CheckedInputOf<A[K]>,
    context: Context,
  ) => Result<OutputOf<A[K]>> | Promise<Result<OutputOf<A[K]>>>;
};

/** What answers several areas: a missing one doesn't compile either. */
export type ServerOf<A extends Areas, Context> = { readonly [K in keyof A]: HandlersOf<A[K], Context> };

type Beside<K extends z.ZodType> = [K] extends [z.ZodUndefined] ? [] : [asker: z.input<K>];

/** How calls are made: each by its area and name, with who asks where the wall wants to know it. */
export type ClientOf<A extends Areas, K extends z.ZodType = z.ZodUndefined> = {
  readonly [N in keyof A]: {
    readonly [C in keyof A[N]]: (
      input: InputOf<A[N][C]>,
      ...beside: Beside<K>
    ) => Promise<Result<OutputOf<A[N][C]>>>;
  };
};

export type Tell<E extends Events> = <N extends keyof E & string>(name: N, about: AboutOf<E[N]>) => void;

/** Returns a function that stops listening. */
export type On<E extends Events> = <N extends keyof E & string>(
  name: N,
  hear: (about: AboutOf<E[N]>) => void,
) => () => void;
