// A client of calls made from their declarations, over whatever carries a question and brings its answer.

import type * as z from 'zod';
import type { Areas, ClientOf } from './call.ts';
import type { Result } from './result.ts';

export type Ask = (area: string, name: string, input: unknown, asker: unknown) => Promise<Result<unknown>>;

/** Makes each call of these areas a function. Only their names are used at run time: the declarations give the types. */
export function callsOver<A extends Areas, K extends z.ZodType = z.ZodUndefined>(
  names: Readonly<Record<string, object>>,
  ask: Ask,
): ClientOf<A, K>;
export function callsOver(names: Readonly<Record<string, object>>, ask: Ask): object {
  const areas = Object.entries(names).map(([area, calls]) => {
    const asks = Object.keys(calls).map((name) => [
      name,
      (input: unknown, asker: unknown) => ask(area, name, input, asker),
    ]);
    return [area, Object.fromEntries(asks)];
  });
  return Object.fromEntries(areas);
}
