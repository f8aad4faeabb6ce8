// The meeting or the body that somebody names on the command line: "Finance Committee 2026-07-21".

import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { isolated } from '../../../shared/language/isolate.ts';
import { comparable } from '../../../shared/language/plain.ts';
import { say } from '../../../shared/language/say.ts';
import { meetingsBetween } from '../../../shared/meetings/rules/meetings-between.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import type { Body, Meeting } from '../../../shared/register/snapshot.ts';

function bodyNamed({ snapshot: { bodies } }: RegisterIndex, name: string): Result<Body> {
  const found = bodies.find((body) => comparable(body.name) === comparable(name));
  if (found !== undefined) return succeed(found);
  if (bodies.length === 0) return fail('no-body', say('command.meetings.no-bodies', { name }));
  const names = { several: bodies.map((body) => body.name), between: ', ' };
  return fail('no-body', say('command.meetings.no-such-body', { name, names }));
}

/** Empty for all of them. Failure: `no-body`. */
export function bodyIdOf(index: RegisterIndex, name: string | undefined): Result<string> {
  if (name === undefined) return succeed('');
  const found = bodyNamed(index, name);
  return found.ok ? succeed(found.value.id) : found;
}

/** The edition of one person. Failure: `no-person`. */
export function personNamed(
  { snapshot }: RegisterIndex,
  name: string,
): Result<{ readonly personId: string }> {
  const found = snapshot.people.find((each) => comparable(each.name) === comparable(name));
  return found === undefined
    ? fail('no-person', say('command.meetings.no-such-person', { name }))
    : succeed({ personId: found.id });
}

const written = /^(?<name>.+?)[\s,]+(?<day>\d{4}-\d\d-\d\d)(?:\s+(?<time>\d\d:\d\d))?$/u;

function shown({ day, time, title }: Meeting): string {
  return [day, time ?? '', title ?? ''].filter((part) => part !== '').join(' ');
}

/** Enough to find the one that was meant. */
const mostListed = 30;

function howNamed(index: RegisterIndex, text: string): Saying {
  const called = new Map(index.snapshot.bodies.map(({ id, name }) => [id, name]));
  const all = meetingsBetween(index, { bodyId: '', from: '', to: '' })
    .slice(-mostListed)
    .map((row) => `${isolated(called.get(row.bodyId) ?? '')} ${row.day}`);
  if (all.length === 0) return say('command.meetings.none-to-name', { text });
  const meetings = { several: [...new Set(all)], between: '; ' };
  return say('command.meetings.how-named', { text, meetings });
}

/** By its body and day, and by its time too where there are several. Failures: `no-meeting`, `no-body`. */
export function meetingNamed(index: RegisterIndex, text: string): Result<Meeting> {
  const { name, day, time } = written.exec(text.trim())?.groups ?? {};
  if (name === undefined || day === undefined) return fail('no-meeting', howNamed(index, text));
  const body = bodyNamed(index, name);
  if (!body.ok) return body;
  const all = meetingsBetween(index, { bodyId: body.value.id, from: '', to: '' });
  const found = all.filter((row) => row.day === day && (time === undefined || row.time === time));
  const [only] = found;
  if (only !== undefined && found.length === 1) return succeed(only);
  const blanks = { body: body.value.name, day: { day } };
  if (all.length === 0) return fail('no-meeting', say('command.meetings.body-has-none', blanks));
  const several = (found.length > 1 ? found : all).slice(-mostListed).map(shown);
  const meetings = { several, between: '; ' };
  return fail(
    'no-meeting',
    found.length > 1
      ? say('command.meetings.several', { ...blanks, meetings })
      : say('command.meetings.no-such-meeting', { ...blanks, meetings }),
  );
}
