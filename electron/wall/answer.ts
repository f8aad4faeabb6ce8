// The one router of the boundary: finds the call, checks its input, runs it, and turns whatever goes wrong into a value.

import * as z from 'zod';
import type { Call } from '../../shared/kernel/call.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';

type Handler = (input: never, context: never) => unknown;

/** What one side of the boundary answers: the declarations of its areas, and their handlers. */
export interface Answering<Context> {
  readonly declared: Readonly<Record<string, Readonly<Record<string, Call>>>>;
  readonly handlers: Readonly<Record<string, Readonly<Record<string, Handler>>>>;
  /** Told of bugs: what a handler threw. */
  readonly onBug: (error: unknown, call: string) => void;
  readonly context: () => Context;
}

const asked = z.tuple([z.string().max(50), z.string().max(50), z.unknown()]);

function isResult(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function inputProblem(error: z.ZodError): { field: string; problem: string } {
  const issue = error.issues[0];
  return {
    field: issue?.path.map(String).join('.') ?? '',
    problem: issue?.message ?? 'it is not what was expected',
  };
}

function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Never throws. Failures of its own: `no-such-call`, `invalid-input`, `bug`. */
export async function answer<Context>(
  { declared, handlers, onBug, context }: Answering<Context>,
  request: unknown,
): Promise<Result<unknown>> {
  const parsed = asked.safeParse(request);
  if (!parsed.success) return fail('no-such-call', 'That is not something this app can be asked.');
  const [area, name, input] = parsed.data;
  const call = own(own(declared, area), name);
  const handler = own(own(handlers, area), name);
  if (call === undefined || handler === undefined)
    return fail('no-such-call', `This app has no call ${area}.${name}.`);
  const checked = call.input.safeParse(input);
  if (!checked.success) {
    const { field, problem } = inputProblem(checked.error);
    return fail(
      'invalid-input',
      `${field === '' ? 'This' : `“${field}”`} can't be taken: ${problem}. Nothing was written.`,
      { field },
    );
  }
  try {
    const result: unknown = await Reflect.apply(handler, undefined, [checked.data, context()]);
    if (isResult(result)) return result;
    throw new Error(`${area}.${name} answered with no result`);
  } catch (error) {
    onBug(error, `${area}.${name}`);
    const what = error instanceof Error ? error.message : String(error);
    return fail(
      'bug',
      `Something went wrong inside Minutebook (${what}). Nothing was written by this step. Try again; if it happens again, close the register and open it anew.`,
    );
  }
}
