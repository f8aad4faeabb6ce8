// `meetings`: what is sent out about meetings, for scripts and for people without the window.

import { extname } from 'node:path';
import { calendarFile } from '../usecases/meetings/calendar-file.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { comparable } from '../../shared/language/plain.ts';
import type { Language } from '../../shared/language/language.ts';
import { say } from '../../shared/language/say.ts';
import { indexOf, type RegisterIndex } from '../../shared/register/register-index.ts';
import { openForReading } from '../register/open.ts';
import { snapshot } from '../register/read/query.ts';
import { writeWhole } from '../whole-file.ts';
import { whyOf } from '../why.ts';
import { done, failed, type Outcome } from './outcome.ts';

export interface CalendarWanted {
  readonly out: string;
  /** Of this body; of all where none is named. */
  readonly body: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly language: Language;
}

/** The id of the body of this name; empty for all of them. */
function bodyIdOf({ snapshot: { bodies } }: RegisterIndex, name: string | undefined): Result<string> {
  if (name === undefined) return succeed('');
  const found = bodies.find((body) => comparable(body.name) === comparable(name));
  if (found !== undefined) return succeed(found.id);
  if (bodies.length === 0) return fail('no-body', say('command.meetings.no-bodies', { name }));
  const names = { several: bodies.map((body) => body.name), between: ', ' };
  return fail('no-body', say('command.meetings.no-such-body', { name, names }));
}

export function runMeetingsCalendar(
  registerPath: string,
  { out, body, from = '', to = '', language }: CalendarWanted,
): Outcome {
  if (extname(out).toLowerCase() !== '.ics') {
    return failed(fail('not-a-calendar', say('command.meetings.not-a-calendar', { file: out })).error);
  }
  const opened = openForReading(registerPath);
  if (!opened.ok) return failed(opened.error);
  const register = opened.value;
  try {
    const index = indexOf(snapshot(register));
    const bodyId = bodyIdOf(index, body);
    if (!bodyId.ok) return failed(bodyId.error);
    const { text, meetings } = calendarFile(register, index, { bodyId: bodyId.value, from, to }, language);
    if (meetings === 0) return failed(fail('no-meetings', say('meetings.file.none')).error);
    try {
      writeWhole(out, Buffer.from(text));
    } catch (error) {
      const message = say('app.cannot-save', { file: out, why: whyOf(error) });
      return failed(fail('unwritable', message, { file: out }).error);
    }
    const count = say('meetings.count', { count: meetings });
    return done((speak) => [speak(say('command.meetings.saved', { file: out, count }))], {
      register: registerPath,
      file: out,
      meetings,
    });
  } finally {
    register.close();
  }
}
