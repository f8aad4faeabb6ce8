// The outcome of a command: lines for a person, the same as data for a program, and an exit code. Sentences are made when it is printed.

import { isSaying } from '../../shared/kernel/saying.ts';
import type { Failure } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import type { Speak } from '../../shared/language/speak.ts';
import { faultOfFile } from '../register/file/faults.ts';
import { forTheLog, isOfSystem, whyOf } from '../why.ts';

export const exitCodes = {
  done: 0,
  /** The register is damaged, or doesn't match its log. */
  damaged: 1,
  /** The command itself wasn't understood. */
  usage: 2,
  /** The command was understood but couldn't be carried out; nothing was changed. */
  failed: 3,
  /** It stopped before it was done: the system refused something that no command expects, or the fault is ours. */
  stopped: 4,
} as const;

/** In the language of `speak`. */
export type Lines = (speak: Speak) => readonly string[];

export interface Outcome {
  readonly exit: number;
  readonly lines: Lines;
  /** Printed by `--json`; sayings in it are spoken then. */
  readonly json: object;
}

export function done(lines: Lines, json: object): Outcome {
  return { exit: exitCodes.done, lines, json };
}

/** A document or a bundle can be damaged too: then nothing is wrong with the register. */
const ofTheRegister: ReadonlySet<string> = new Set([
  'register.damaged',
  'command.check.damaged',
  'command.unsound',
]);

/** A part of it was done all the same, and the message tells which. */
const doneInPart: ReadonlySet<string> = new Set(['bundle.listed-only']);

function exitOf({ message }: Failure): number {
  if (ofTheRegister.has(message.say)) return exitCodes.damaged;
  return doneInPart.has(message.say) ? exitCodes.stopped : exitCodes.failed;
}

export function failed(error: Failure): Outcome {
  const exit = exitOf(error);
  const message =
    error.code === 'needs-reason' ? say('command.say-reason', { why: error.message }) : error.message;
  return { exit, lines: (speak) => [speak(message)], json: { error: { ...error, message } } };
}

/** Runs a command on the register of this path. What SQLite throws at it, because the file is damaged or can't be written, names that file. */
export async function onRegister(path: string, act: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    const fault = faultOfFile(path, error);
    if (fault === undefined) throw error;
    return failed(fault);
  }
}

/** For an exception that no command expects: what was thrown is for whoever fixes it, and only `--json` gives it. */
export function stopped(error: unknown): Outcome {
  const why = whyOf(error);
  const file = isOfSystem(error) ? error.path : undefined;
  const message =
    file === undefined ? say('command.stopped', { why }) : say('command.stopped-at', { file, why });
  const detail = forTheLog(error);
  const isUnknown = why.say === 'why.fault' || why.say === 'why.refused';
  return {
    exit: exitCodes.stopped,
    lines: (speak) => [speak(message), ...(isUnknown ? [speak(say('command.to-report'))] : [])],
    json: { error: { code: 'stopped', message, detail } },
  };
}

/** As JSON, with the sentence in place of each saying. */
export function asJson(json: object, speak: Speak): string {
  return JSON.stringify(json, (_, value: unknown) => (isSaying(value) ? speak(value) : value), 2);
}
