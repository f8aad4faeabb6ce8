// What stands against issuing the pack of a meeting, with where each thing opens.

import { attentionList } from '../../../shared/attention/rules/attention.ts';
import type { BeforeIssueView, IssueFindingView, SearchedEditionView } from '../../../shared/packs/calls.ts';
import { beforeIssue, type SaidOpenlyBefore } from '../../../shared/packs/rules/before-issue/before-issue.ts';
import {
  issueConcerns,
  type IssueFinding,
  type IssuePlace,
  type ToIssue,
} from '../../../shared/packs/rules/before-issue/finding.ts';
import { readingFindings, readingOf } from '../../../shared/packs/rules/before-issue/reading.ts';
import { quoted } from '../../../shared/language/first-words.ts';
import { destinationOf } from '../../../shared/register/opening.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';
import { holdsBlob } from '../../register/file/blobs.ts';
import { issuedPacks, lastPack } from '../../register/read/issued-packs.ts';
import { saidOpenly } from '../../packs/leaks/withheld.ts';
import type { SearchedEdition } from '../../packs/leaks/search-edition.ts';
import { choicesWaiting } from '../exchange/waiting-choices.ts';
import type { ReadableRegister } from '../../register/register.ts';

function opens(index: RegisterIndex, at: IssuePlace): IssueFindingView['opens'] {
  if ('part' in at) return at;
  if ('screen' in at) return { screen: at.screen, focus: at.id };
  return destinationOf(index, at.entity, at.id) ?? { screen: 'meetings', focus: at.id };
}

export function findingView(
  index: RegisterIndex,
  { concern, sentence, at }: IssueFinding,
  place: number,
): IssueFindingView {
  const weight = issueConcerns[concern];
  return { key: `${place} ${concern} ${at.id}`, concern, weight, sentence, opens: opens(index, at) };
}

function openlySaid({ index, audience, meeting }: ToIssue): SaidOpenlyBefore[] {
  return saidOpenly({ index, audience, meetingId: meeting.id }).map(({ itemId, withheld }) => ({
    itemId,
    text: quoted(withheld.text, 80),
    of: withheld.called,
  }));
}

export function beforeIssueView(register: ReadableRegister, toIssue: ToIssue): BeforeIssueView {
  const { index, today } = toIssue;
  const found = beforeIssue(toIssue, {
    attention: attentionList(index, today, lastPack(register, index)),
    isHere: (sha256) => holdsBlob(register, sha256),
    saidOpenly: openlySaid(toIssue),
    toBeChosen: choicesWaiting(register, () => index),
  });
  return {
    findings: found.map((each, place) => findingView(index, each, place)),
    reading: readingOf(toIssue, issuedPacks(register, index)),
  };
}

/** What is known of the pack once it has been made. */
export function searchedView(toIssue: ToIssue, { leaks, sections }: SearchedEdition): SearchedEditionView {
  const { index, audience } = toIssue;
  const made = { ...toIssue, printed: sections };
  const findings = [...leaks, ...readingFindings(made)];
  return {
    findings: findings.map((each, place) => findingView(index, each, place)),
    isSearched: audience !== 'full',
    reading: readingOf(made, []),
  };
}
