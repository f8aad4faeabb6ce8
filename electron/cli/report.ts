// How an outcome is printed: to the person, or with `--json` to a program. What can't be printed is said, and is no success.

import { say } from '../../shared/language/say.ts';
import type { Speak } from '../../shared/language/speak.ts';
import { whyOf } from '../why.ts';
import { asJson, exitCodes, type Outcome } from './outcome.ts';

/** Whoever was reading has read enough, like `head`. */
function isUnread(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}

export function report(speak: Speak, { exit, lines, json }: Outcome, asData: boolean): void {
  const text = asData ? asJson(json, speak) : lines(speak).join('\n');
  process.exitCode = exit;
  if (exit !== exitCodes.done && !asData) {
    console.error(text);
    return;
  }
  process.stdout.write(`${text}\n`, (error) => {
    if (error == null || isUnread(error)) return;
    process.exitCode = exitCodes.stopped;
    console.error(speak(say('command.not-printed', { why: whyOf(error) })));
  });
}
