// `check`: whether the file is whole, and what in it needs somebody's attention.

import { fail } from '../../shared/kernel/result.ts';
import { attentionList } from '../../shared/attention/rules/attention.ts';
import { indexOf } from '../../shared/register/register-index.ts';
import { say } from '../../shared/language/say.ts';
import type { Speak } from '../../shared/language/speak.ts';
import type { Environment } from '../register/environment.ts';
import { openForReading } from '../register/open.ts';
import { lastPack } from '../register/read/issued-packs.ts';
import { snapshot } from '../register/read/query.ts';
import { todayIn } from '../register/read/time-zone.ts';
import { attentionOfTheLog } from '../usecases/attention/of-the-log.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { noticesOf } from './register-notices.ts';
import { textTable } from './text-table.ts';

export function runCheck(registerPath: string, asAt: string | undefined, environment: Environment): Outcome {
  const opened = openForReading(registerPath);
  if (!opened.ok) return failed(opened.error);
  const register = opened.value;
  try {
    const faults = register.findFaults();
    if (faults.length > 0) {
      const said = { register: registerPath, faults: { several: faults, between: '; ' } };
      return failed(fail('damaged', say('command.check.damaged', said), { file: registerPath }).error);
    }
    const today = asAt ?? todayIn(register, environment);
    const index = indexOf(snapshot(register));
    const ofTheLog = attentionOfTheLog(index, register);
    const items = attentionList(index, today, lastPack(register, index), ofTheLog);
    const about = { register: registerPath, day: { day: today } };
    const whole =
      items.length === 0
        ? say('command.check.whole', about)
        : say('command.check.whole-but', { ...about, count: items.length });
    const notices = noticesOf(register, environment);
    return done(
      (speak) => [
        speak(whole),
        ...notices.map(speak),
        ...(items.length === 0 ? [] : ['']),
        ...attentionLines(items, speak),
      ],
      { register: registerPath, sound: true, notices, date: today, attention: items },
    );
  } finally {
    register.close();
  }
}

export function attentionLines(items: ReturnType<typeof attentionList>, speak: Speak): string[] {
  if (items.length === 0) return [];
  return textTable(
    [say('command.check.objective'), say('command.check.concern'), say('command.check.what')].map(speak),
    items.map(({ objectiveRef, concern, sentence }) => [
      objectiveRef,
      speak(say(`concern.${concern}`)),
      speak(sentence),
    ]),
  );
}
