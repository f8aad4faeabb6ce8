// The one router of every wall: finds the call, checks who asks and what for, runs it, and turns whatever goes wrong into a value.

import * as z from 'zod';
import type { AskerOf, ServerOf, Wall } from '../../shared/kernel/call.ts';
import { fail, type Failure, type Result } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { isOfSystem, isUnnamed, whyOf } from '../why.ts';
import { partSaid } from './part-said.ts';

type Handler = (input: never, context: never) => unknown;
type AnyHandlers = Readonly<Record<string, Readonly<Record<string, Handler>>>>;

/** What one side of a wall answers with. */
export interface Server<W extends Wall, Context> {
  readonly wall: W;
  readonly handlers: ServerOf<W['areas'], Context>;
  /** What handlers are given about the asker, noted when the question comes in. */
  readonly context: (asker: AskerOf<W>) => Context;
  /** Called with what a handler threw: a bug. */
  readonly onBug: (error: unknown, call: string) => void;
  /** What something thrown means where it is no fault of ours; undefined for what is. */
  readonly faultOf?: (error: unknown) => Failure | undefined;
  /** Awaited before a handler is run. What it throws counts as thrown by the handler. */
  readonly before?: (context: Context) => Promise<unknown>;
}

interface AnyServer {
  readonly wall: Wall;
  readonly handlers: AnyHandlers;
  readonly context: (asker: never) => unknown;
  readonly onBug: (error: unknown, call: string) => void;
  readonly faultOf?: (error: unknown) => Failure | undefined;
  readonly before?: (context: never) => Promise<unknown>;
}

/** A question as it comes in: area, name, input, and who asks. */
export type Router = (request: unknown) => Promise<Result<unknown>>;

const question = z.tuple([z.string().max(50), z.string().max(50), z.unknown(), z.unknown().optional()]);

const noCall = fail('no-such-call', say('wall.no-call'));

/** The parts of a question, or the failure `no-such-call`. */
export function readQuestion(request: unknown): Result<z.output<typeof question>> {
  const parsed = question.safeParse(request);
  return parsed.success ? { ok: true, value: parsed.data } : noCall;
}

function isResult(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Which part of what was asked isn't a value it takes. The check's own words are for programmers, and English. */
function invalid(error: z.ZodError, input: unknown) {
  const path = error.issues[0]?.path.map(String) ?? [];
  const part = partSaid(path, input);
  return fail(
    'invalid-input',
    part === undefined
      ? say('wall.invalid', { problem: say('wall.not-expected') })
      : say('wall.invalid-field', { field: part, problem: say('wall.not-a-value') }),
    { field: path.join('.') },
  );
}

/** What a person is told of a fault of ours. What was thrown is a quotation in it. */
export function aBug(error: unknown) {
  return fail('bug', say('wall.bug', { what: whyOf(error) }));
}

/** The system refused a handler a file: no fault of ours, and nothing that trying again at once would change. */
function ofTheSystem(error: unknown): Failure | undefined {
  if (!isOfSystem(error)) return undefined;
  const why = whyOf(error);
  // What is written to an open file is refused without its path.
  if (error.path === undefined)
    return why.say === 'why.refused' && !isUnnamed(error)
      ? undefined
      : fail('refused-by-system', say('wall.refused-by-system-somewhere', { why })).error;
  const about = { file: error.path, why };
  return fail('refused-by-system', say('wall.refused-by-system', about), { file: error.path }).error;
}

/** It never throws. Failures of its own: `no-such-call`, `invalid-input`, `refused-by-system`, `bug`. */
export function router<W extends Wall, Context>(server: Server<W, Context>): Router;
export function router({ wall, handlers, context, onBug, faultOf, before }: AnyServer): Router {
  return async (request) => {
    const read = readQuestion(request);
    if (!read.ok) return read;
    const [area, name, input, asker] = read.value;
    const call = own(own(wall.areas, area), name);
    const handler = own(own(handlers, area), name);
    if (call === undefined || handler === undefined)
      return fail('no-such-call', say('wall.no-call'), { position: `${area}.${name}` });
    const who = wall.asker.safeParse(asker);
    if (!who.success) return invalid(who.error, asker);
    const checked = call.input.safeParse(input);
    if (!checked.success) return invalid(checked.error, input);
    try {
      const caller: unknown = Reflect.apply(context, undefined, [who.data]);
      if (before !== undefined) await Reflect.apply(before, undefined, [caller]);
      const result: unknown = await Reflect.apply(handler, undefined, [checked.data, caller]);
      if (isResult(result)) return result;
      throw new Error(`${area}.${name} answered with no result`);
    } catch (error) {
      onBug(error, `${area}.${name}`);
      const fault = faultOf?.(error) ?? ofTheSystem(error);
      return fault === undefined ? aBug(error) : { ok: false, error: fault };
    }
  };
}
