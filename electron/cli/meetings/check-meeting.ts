// `meetings check`: what stands against issuing the pack of a meeting. Like `check`, it has done its work whatever it finds.

import type { BeforeIssueView } from '../../../shared/packs/calls.ts';
import type { Edition } from '../../../shared/packs/documents.ts';
import { toIssueOf } from '../../../shared/packs/rules/before-issue/before-issue.ts';
import { say } from '../../../shared/language/say.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { Speak } from '../../../shared/language/speak.ts';
import { meeting as meetingKind } from '../../../shared/meetings/model/meeting.ts';
import { nameIn } from '../../../shared/register/naming.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import type { Environment } from '../../register/environment.ts';
import { searchEdition } from '../../packs/leaks/search-edition.ts';
import { pastOf, sourceOf } from '../../packs/register-past.ts';
import { snapshot } from '../../register/read/query.ts';
import { todayIn } from '../../register/read/time-zone.ts';
import { beforeIssueView, findingView } from '../../usecases/packs/before-issue.ts';
import type { ReadOnlyRegister } from '../../register/open.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import { noticesOfFile } from '../register-notices.ts';
import { onSound } from '../sound-register.ts';
import { textTable } from '../text-table.ts';
import { meetingNamed, personNamed } from './meeting-named.ts';

export interface CheckGiven {
  /** "Board 2026-07-21". */
  readonly meeting: string;
  readonly edition?: Edition;
  /** The name of the one person whose edition it is, instead. */
  readonly for?: string;
  readonly asAt?: string;
}

function linesOf(findings: BeforeIssueView['findings'], speak: Speak): string[] {
  if (findings.length === 0) return [];
  return [
    '',
    ...textTable(
      [say('command.check.weight'), say('command.check.what')].map(speak),
      findings.map(({ weight, sentence }) => [speak(say(`issue.${weight}`)), speak(sentence)]),
    ),
  ];
}

async function checkMeeting(
  register: ReadOnlyRegister,
  { meeting, edition = 'public', for: name, asAt }: CheckGiven,
  { language, environment }: { readonly language: Language; readonly environment: Environment },
): Promise<Outcome> {
  const index = indexOf(snapshot(register));
  const named = meetingNamed(index, meeting);
  if (!named.ok) return failed(named.error);
  const audience = name === undefined ? { ok: true as const, value: edition } : personNamed(index, name);
  if (!audience.ok) return failed(audience.error);
  const today = asAt ?? todayIn(register, environment);
  const wanted = { meetingId: named.value.id, edition: audience.value };
  const source = sourceOf(register, { index, today, language });
  const searched = await searchEdition(source, pastOf(register, index), wanted);
  if (!searched.ok) return failed(searched.error);
  const { leaks, sections: printed } = searched.value;
  const toIssue = { ...toIssueOf(index, named.value, audience.value, today), printed };
  const before = beforeIssueView(register, toIssue);
  const { reading } = before;
  const findings = [...leaks.map((each, place) => findingView(index, each, place)), ...before.findings];
  const called = nameIn(index)(meetingKind.name, named.value.id);
  const count = findings.length;
  // What waits for somebody to choose is among the findings.
  const notices = noticesOfFile(register, environment);
  return done(
    (speak) => [
      ...notices.map(speak),
      count === 0
        ? speak(say('issue.none'))
        : speak(say('command.check.issue', { meeting: called, count: say('issue.count', { count }) })),
      ...reading.map(speak),
      ...linesOf(findings, speak),
    ],
    { register: register.path, meeting: called, notices, date: today, reading, findings },
  );
}

export function runMeetingCheck(
  registerPath: string,
  given: CheckGiven,
  how: { readonly language: Language; readonly environment: Environment },
): Promise<Outcome> {
  return onSound(registerPath, (register) => checkMeeting(register, given, how));
}
