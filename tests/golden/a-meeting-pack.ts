// The pack of the board's next meeting in the sample, with its papers: the same in every run.

import { join, resolve } from 'node:path';
import { composeDocument } from '../../electron/packs/compose/documents/compose-document.ts';
import { pastOf, sourceOf } from '../../electron/packs/register-past.ts';
import { addSampleMeetings } from '../../electron/imports/sample-meetings/add-meetings.ts';
import { openForReading } from '../../electron/register/open.ts';
import { snapshot } from '../../electron/register/read/query.ts';
import type { Language } from '../../shared/language/language.ts';
import { meetingsOfBody } from '../../shared/meetings/rules/in-order.ts';
import type { PackPart } from '../../shared/packs/meeting-pack.ts';
import type { PackDocument } from '../../shared/packs/pack-document.ts';
import { indexOf } from '../../shared/register/register-index.ts';
import { inWords } from '../in-english.ts';
import { testEnvironment, valueOf } from '../electron/register/a-register.ts';
import { copyTheSample } from '../electron/the-sample.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const papers = resolve(import.meta.dirname, '../../resources/sample/papers');

const today = '2024-07-12';

export async function sampleMeetingPack(
  language: Language,
  edition: 'public' | 'full',
  parts: readonly PackPart[],
): Promise<PackDocument> {
  const path = join(temporaryFolder(), 'sample.minutebook');
  await copyTheSample(path);
  const wanted = { papers, actor: 'Secretary', day: today };
  valueOf(addSampleMeetings(path, wanted, testEnvironment('meetings')));
  const register = valueOf(openForReading(path));
  try {
    const index = indexOf(snapshot(register));
    const [board] = index.snapshot.bodies;
    const next = meetingsOfBody(index, board?.id ?? '').find(({ day }) => day >= today);
    if (next === undefined) throw new Error('the sample has no meeting to come');
    const source = sourceOf(register, { index, today, language });
    const how = { edition, parts: [...parts], comments: false, ofDraft: false };
    const pack = { document: 'meeting-pack' as const, meetingId: next.id, ...how };
    // The print of the register's history is another wherever anything is written otherwise.
    const past = { ...pastOf(register, index), edition: () => inWords('Made after step 8') };
    const document = composeDocument(source, pack, past);
    if (document === undefined) throw new Error('there is no pack');
    return document;
  } finally {
    register.close();
  }
}
