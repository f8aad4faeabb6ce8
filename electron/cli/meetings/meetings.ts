// `meetings`: what is sent out about meetings, for scripts and for people without the window.

import { calendarFile } from '../../usecases/meetings/calendar-file.ts';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import type { Language } from '../../../shared/language/language.ts';
import { say } from '../../../shared/language/say.ts';
import type { ShownMeetings } from '../../../shared/meetings/calls.ts';
import { itemNoticesOf } from '../../../shared/meetings/rules/item-notices.ts';
import { meeting as meetingKind } from '../../../shared/meetings/model/meeting.ts';
import { isSummoned } from '../../../shared/meetings/rules/notice.ts';
import type { PackPart, PageSizes } from '../../../shared/packs/meeting-pack.ts';
import {
  itemNoticeDocuments,
  type DocumentWanted,
  type Edition,
  type MeetingDocument,
} from '../../../shared/packs/documents.ts';
import { languagesIn, type PackLanguages } from '../../../shared/packs/model/pack-languages.ts';
import { isIssuedFor } from '../../../shared/packs/rules/issued-series.ts';
import { wholeTitle } from '../../../shared/packs/rules/two-languages.ts';
import { noticesMissed } from '../../../shared/packs/rules/before-issue/meeting-findings.ts';
import { templateOf } from '../../../shared/packs/rules/template-of.ts';
import { indexOf, type RegisterIndex } from '../../../shared/register/register-index.ts';
import { composeDocument, goneOf } from '../../packs/compose/documents/compose-document.ts';
import { refusedDocument } from '../../packs/compose/documents/refused.ts';
import { pastOf, sourceOf } from '../../packs/register-past.ts';
import { searchMade } from '../../packs/leaks/search-made.ts';
import { documentEndings, endingOf, writeDocument } from '../../packs/write-document.ts';
import type { Environment } from '../../register/environment.ts';
import { issuedPacks } from '../../register/read/issued-packs.ts';
import { snapshot } from '../../register/read/query.ts';
import { todayIn } from '../../register/read/time-zone.ts';
import type { ReadOnlyRegister } from '../../register/open.ts';
import type { ReadableRegister } from '../../register/register.ts';
import { writeWhole } from '../../whole-file.ts';
import { whyOf } from '../../why.ts';
import type { Chosen, NamedCommand } from './meeting-documents.ts';
import { bodyIdOf, meetingNamed, personNamed } from './meeting-named.ts';
import { sectionNamed } from './paper-named.ts';
import { languagesAsked, languagesOr, type BothGiven } from '../both-languages.ts';
import { done, failed, type Outcome } from '../outcome.ts';
import { noticesOf } from '../register-notices.ts';
import { onSound } from '../sound-register.ts';

export interface DocumentGiven extends BothGiven {
  readonly out: string;
  /** "Board 2026-07-21". */
  readonly meeting?: string;
  /** By its title or its reference. */
  readonly paper?: string;
  /** Of this body; of all where none is named. */
  readonly body?: string;
  readonly from?: string;
  readonly to?: string;
  readonly edition?: Edition;
  /** The name of the one person it is for, instead. */
  readonly for?: string;
  readonly draft?: true;
  /** Of a pack; as they usually are where none are named. */
  readonly parts?: readonly PackPart[];
  readonly comments?: true;
  /** What goes on from the pack that was issued, instead. */
  readonly supplement?: true;
  readonly consolidated?: true;
  readonly pageSizes?: PageSizes;
}

const calendarEnding = '.ics';

function endingsOf(kind: MeetingDocument): readonly string[] {
  return kind === 'calendar' ? [...documentEndings, calendarEnding] : documentEndings;
}

/** As the packs of the body have it, where nothing else is named. */
function templated(index: RegisterIndex, bodyId: string, given: DocumentGiven) {
  const { parts, comments, pageSizes } = templateOf(index, bodyId);
  return {
    parts: given.parts ?? parts,
    comments: given.comments ?? comments,
    pageSizes: given.pageSizes ?? pageSizes,
  };
}

/** What was named, as it is in the register. */
function chosenFrom(index: RegisterIndex, { kind, of }: NamedCommand, given: DocumentGiven): Result<Chosen> {
  const { meeting, paper, body, from = '', to = '', edition = 'public', for: name } = given;
  const audience = name === undefined ? succeed(edition) : personNamed(index, name);
  if (!audience.ok) return audience;
  const asked: Omit<Chosen, 'meetingId' | 'bodyId'> = {
    from,
    to,
    edition,
    audience: audience.value,
    ofDraft: given.draft === true,
    parts: [],
    comments: false,
    pageSizes: 'kept',
    paperId: '',
  };
  if (of === 'paper') {
    const named = sectionNamed(index, paper ?? '');
    return named.ok ? succeed({ ...asked, meetingId: '', bodyId: '', paperId: named.value.id }) : named;
  }
  if (of !== 'meeting') {
    const bodyId = bodyIdOf(index, body);
    return bodyId.ok ? succeed({ ...asked, meetingId: '', bodyId: bodyId.value }) : bodyId;
  }
  const found = meetingNamed(index, meeting ?? '');
  if (!found.ok) return found;
  const { id, bodyId } = found.value;
  const ofBody = index.snapshot.bodies.find((row) => row.id === bodyId)?.name ?? '';
  const itemNotice = new Map<string, string>(Object.entries(itemNoticeDocuments)).get(kind);
  if (
    itemNotice !== undefined &&
    !itemNoticesOf(index, found.value).some((each) => each.kind === itemNotice)
  ) {
    return fail('not-offered', say('command.meetings.no-item-notice', { body: ofBody }));
  }
  return kind === 'summons' && !isSummoned(index, bodyId)
    ? fail('not-offered', say('command.meetings.not-summoned', { body: ofBody }))
    : succeed({ ...asked, ...templated(index, bodyId, given), meetingId: id, bodyId });
}

function saveCalendarFile(
  register: ReadableRegister,
  index: RegisterIndex,
  wanted: ShownMeetings,
  { out, language }: { readonly out: string; readonly language: Language },
): Outcome {
  const { text, meetings } = calendarFile(register, index, wanted, language);
  if (meetings === 0) return failed(fail('no-meetings', say('meetings.file.none')).error);
  try {
    writeWhole(out, Buffer.from(text));
  } catch (error) {
    const message = say('app.cannot-save', { file: out, why: whyOf(error) });
    return failed(fail('unwritable', message, { file: out }).error);
  }
  const count = say('meetings.count', { count: meetings });
  return done((speak) => [speak(say('command.meetings.saved', { file: out, count }))], {
    register: register.path,
    file: out,
    meetings,
  });
}

function goesOnAs({ supplement, consolidated }: DocumentGiven): 'supplement' | 'consolidated' | undefined {
  if (supplement === true) return 'supplement';
  return consolidated === true ? 'consolidated' : undefined;
}

interface How {
  readonly language: Language;
  /** The same where the command names it. */
  readonly asked: Language | undefined;
  readonly environment: Environment;
}

interface Asking {
  readonly given: DocumentGiven;
  readonly languages: PackLanguages;
}

/** The last pack that was issued to these readers in these languages. Failure: `none-issued`. */
function wantedOf(
  register: ReadableRegister,
  index: RegisterIndex,
  wanted: DocumentWanted,
  { given, languages }: Asking,
): Result<DocumentWanted> {
  const document = goesOnAs(given);
  if (document === undefined || wanted.document !== 'meeting-pack') return succeed(wanted);
  const { meetingId, edition } = wanted;
  const issue = issuedPacks(register, index).findLast(
    (row) =>
      row.form === 'pack' &&
      row.meetingId === meetingId &&
      row.language === languages &&
      isIssuedFor(row, edition),
  );
  return issue === undefined
    ? fail('none-issued', say('command.meetings.none-issued'))
    : succeed({ document, issueId: issue.id, meetingId, edition });
}

async function makeDocument(
  register: ReadOnlyRegister,
  command: NamedCommand,
  given: DocumentGiven,
  { language, asked, environment }: How,
): Promise<Outcome> {
  const { out } = given;
  const index = indexOf(snapshot(register));
  const chosen = chosenFrom(index, command, given);
  if (!chosen.ok) return failed(chosen.error);
  if (endingOf(out) === calendarEnding)
    return saveCalendarFile(register, index, chosen.value, { out, language });
  const { bodyId } = chosen.value;
  const languages =
    command.parts === true
      ? languagesOr(templateOf(index, bodyId).languages, language, { ...given, asked })
      : languagesAsked(language, given);
  const today = todayIn(register, environment);
  const goingOn = wantedOf(register, index, command.wanted(chosen.value), { given, languages });
  if (!goingOn.ok) return failed(goingOn.error);
  const wanted = goingOn.value;
  const source = sourceOf(register, { index, today, language: languagesIn(languages)[0], languages });
  const past = pastOf(register, index);
  const refused = refusedDocument(source, wanted, past);
  if (refused?.ok === false) return failed(refused.error);
  const document = composeDocument(source, wanted, past);
  if (document === undefined) return failed(fail('not-found', say(goneOf(wanted))).error);
  const written = await writeDocument(document, out, (files) => searchMade(source, wanted, files, past));
  if (!written.ok) return failed(written.error);
  const title = wholeTitle(document);
  const row = index.look(meetingKind, chosen.value.meetingId);
  const { publishes: kinds = [] } = command;
  const missed = row === undefined ? [] : noticesMissed(index, row, { kinds, today });
  const notices = [...noticesOf(register, environment), ...missed];
  const lines = [...notices, ...written.value, say('command.meetings.made', { file: out, title })];
  return done((speak) => lines.map(speak), {
    register: register.path,
    file: out,
    document: wanted.document,
    title,
    notices,
  });
}

export async function runMeetingDocument(
  registerPath: string,
  command: NamedCommand,
  given: DocumentGiven,
  how: How,
): Promise<Outcome> {
  const endings = endingsOf(command.kind);
  if (!endings.includes(endingOf(given.out))) {
    const blanks = { file: given.out, endings: { several: endings, between: ', ' } };
    return failed(fail('unknown-ending', say('documents.unknown-ending', blanks)).error);
  }
  return onSound(registerPath, (register) => makeDocument(register, command, given, how));
}
