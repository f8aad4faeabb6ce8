// How a call across the boundary is declared: its input is checked at run time, its output is a type that both ends compile against.

import type * as z from 'zod';
import type { Result } from './result.ts';

declare const output: unique symbol;

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

export type InputOf<C extends Call> = z.input<C['input']>;
export type CheckedInputOf<C extends Call> = z.output<C['input']>;
export type OutputOf<C> = C extends Call<z.ZodType, infer O> ? O : never;

/** What answers the calls of one area: a missing one does not compile. */
export type HandlersOf<A extends Calls, Context> = {
  readonly [K in keyof A]: (
    input: CheckedInputOf<A[K]>,
    context: Context,
  ) => Result<OutputOf<A[K]>> | Promise<Result<OutputOf<A[K]>>>;
};

/** How the renderer calls one area. */
export type ClientOf<A extends Calls> = {
  readonly [K in keyof A]: (input: InputOf<A[K]>) => Promise<Result<OutputOf<A[K]>>>;
};
