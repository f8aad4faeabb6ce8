// What a command comes to: lines for a person, the same as data for a program, and an exit code.

import type { Failure } from '../../shared/kernel/result.ts';

export const exitCodes = {
  done: 0,
  /** The register is damaged, or is not what its log says. */
  damaged: 1,
  /** The command itself was not understood. */
  usage: 2,
  /** The command was understood and could not be done; nothing was changed. */
  failed: 3,
} as const;

export interface Outcome {
  readonly exit: number;
  readonly lines: readonly string[];
  /** Printed by `--json`. */
  readonly json: object;
}

export function done(lines: readonly string[], json: object): Outcome {
  return { exit: exitCodes.done, lines, json };
}

export function failed(error: Failure): Outcome {
  const exit = error.code === 'damaged' ? exitCodes.damaged : exitCodes.failed;
  return { exit, lines: [error.message], json: { error } };
}
