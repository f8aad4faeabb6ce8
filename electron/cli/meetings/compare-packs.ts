// `meetings compare`: what two issued packs of a meeting say differently, the first beside the second.

import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { say } from '../../../shared/language/say.ts';
import type { Speak } from '../../../shared/language/speak.ts';
import type { Edition } from '../../../shared/packs/documents.ts';
import type { ComparedLines, ComparedSection, ReadLine } from '../../../shared/packs/rules/compare-packs.ts';
import { isIssuedFor, versionsOf } from '../../../shared/packs/rules/issued-series.ts';
import { sayCompared } from '../../../shared/packs/rules/say-compared.ts';
import { sayIssued } from '../../../shared/packs/rules/say-issued.ts';
import type { Audience } from '../../../shared/papers/rules/who-may-see.ts';
import { indexOf, type RegisterIndex } from '../../../shared/register/register-index.ts';
import type { PackIssue } from '../../../shared/register/snapshot.ts';
import { compareIssued } from '../../packs/compare-issued.ts';
import { pastOf } from '../../packs/register-past.ts';
import { issuedPacks } from '../../register/read/issued-packs.ts';
import { snapshot } from '../../register/read/query.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import { onSound } from '../sound-register.ts';
import { textTable } from '../text-table.ts';
import { meetingNamed, personNamed } from './meeting-named.ts';

export interface CompareGiven {
  /** "Board 2026-07-21". */
  readonly meeting: string;
  readonly edition?: Edition;
  /** The name of the one person whose edition it is, instead. */
  readonly for?: string;
  /** The edition that it is compared with; without one, the version before. */
  readonly with?: Edition;
}

interface Two {
  readonly before: PackIssue;
  readonly after: PackIssue;
  readonly versions: ReadonlyMap<string, number>;
}

/** Failure: `none-issued`. */
function twoOf(
  register: ReadableRegister,
  index: RegisterIndex,
  meetingId: string,
  { of, other }: { readonly of: Audience; readonly other: Edition | undefined },
): Result<Two> {
  const all = issuedPacks(register, index);
  const issued = all.filter(
    (row) => row.form === 'pack' && row.meetingId === meetingId && row.asked !== null,
  );
  const own = issued.filter((row) => isIssuedFor(row, of));
  const after = own.at(-1);
  const isInItsLanguage = ({ language }: PackIssue) => language === after?.language;
  const others = other === undefined ? [] : issued.filter((row) => isIssuedFor(row, other));
  const before =
    other === undefined
      ? own.filter(isInItsLanguage).at(-2)
      : (others.findLast(isInItsLanguage) ?? others.at(-1));
  if (after === undefined) return fail('none-issued', say('command.meetings.none-issued-yet'));
  if (before !== undefined) return succeed({ before, after, versions: versionsOf(all) });
  return fail(
    'none-issued',
    say(other === undefined ? 'command.meetings.one-version' : 'command.meetings.other-not-issued'),
  );
}

function sayLine({ text, page }: ReadLine): string {
  return page === '' ? text : `${page}: ${text}`;
}

function rowOf({ before, after }: ComparedLines): string[] {
  return [before, after].map((lines) => lines.map(sayLine).join('\n'));
}

function linesOf(speak: Speak, section: ComparedSection): string[] {
  return [
    '',
    speak(sayCompared(section)),
    ...textTable([speak(say('compare.before')), speak(say('compare.after'))], section.lines.map(rowOf)),
  ];
}

async function compare(
  register: ReadableRegister,
  { meeting, edition = 'public', for: name, with: other }: CompareGiven,
): Promise<Outcome> {
  const index = indexOf(snapshot(register));
  const found = meetingNamed(index, meeting);
  if (!found.ok) return failed(found.error);
  const of = name === undefined ? succeed(edition) : personNamed(index, name);
  if (!of.ok) return failed(of.error);
  const two = twoOf(register, index, found.value.id, { of: of.value, other });
  if (!two.ok) return failed(two.error);
  const { before, after, versions } = two.value;
  const named = (row: PackIssue) =>
    sayIssued({
      ...row,
      person: row.personId === null ? null : (index.people.get(row.personId)?.name ?? null),
      version: versions.get(row.id) ?? 1,
      supplement: null,
    });
  const compared = await compareIssued(pastOf(register, index), before, after);
  if (!compared.ok) return failed(compared.error);
  const sections = compared.value;
  return done(
    (speak) => [
      speak(say('compare.first', { pack: named(before) })),
      speak(say('compare.second', { pack: named(after) })),
      speak(say('compare.count', { count: sections.length })),
      ...sections.flatMap((section) => linesOf(speak, section)),
    ],
    { register: register.path, before: before.title, after: after.title, sections },
  );
}

export function runCompare(registerPath: string, given: CompareGiven): Promise<Outcome> {
  return onSound(registerPath, (register) => compare(register, given));
}
