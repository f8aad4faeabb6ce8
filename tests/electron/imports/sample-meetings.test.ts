// The meetings of the sample, as somebody meets them who opens it on a day: whichever day that is, the past ones were held and minuted, and
// the next are still to come.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { lookAtPapers, makePapers, papersFolder } from '../../../resources/sample/make-papers.ts';
import { addSampleMeetings } from '../../../electron/imports/sample-meetings/add-meetings.ts';
import { whatWasFound } from '../../../electron/imports/sample-meetings/shipped-papers.ts';
import { openForReading } from '../../../electron/register/open.ts';
import { snapshot } from '../../../electron/register/read/query.ts';
import { verify } from '../../../electron/register/read/verify.ts';
import { numberingProblems } from '../../../electron/usecases/minutes/drafting-view.ts';
import { asIssuedNow } from '../../../shared/reports/rules/as-issued.ts';
import { arisingToKeep } from '../../../shared/follow-up/rules/matters-arising.ts';
import { actionReferences } from '../../../shared/follow-up/rules/references.ts';
import { dueFor, isMissed, nextMeetings } from '../../../shared/follow-up/rules/due-for-meetings.ts';
import { agendaOf } from '../../../shared/meetings/rules/agenda-of-meeting.ts';
import { compareToSummoned } from '../../../shared/meetings/rules/as-summoned.ts';
import { dutiesOf } from '../../../shared/meetings/rules/notice.ts';
import { castingRuleAt, decided, votesOn } from '../../../shared/minutes/rules/decided.ts';
import { papersIn } from '../../../shared/papers/rules/papers-in.ts';
import { indexOf } from '../../../shared/register/register-index.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { testEnvironment, valueOf } from '../register/a-register.ts';
import { copyTheSample } from '../the-sample.ts';

const papers = resolve(import.meta.dirname, '../../../resources/sample/papers');

async function madeOn(day: string) {
  const path = join(temporaryFolder(), 'sample.minutebook');
  await copyTheSample(path);
  valueOf(addSampleMeetings(path, { papers, actor: 'Secretary', day }, testEnvironment(day)));
  const register = valueOf(openForReading(path));
  const index = indexOf(snapshot(register));
  const found = verify(register);
  register.close();
  return { index, found, day };
}

/** What a PDF says, however it is packed. */
async function wordsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const data = new Uint8Array(pdf);
  const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  const words: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    words.push(...items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str] : [])));
  }
  return words;
}

/** First and last days of months, a leap day, and days round Christmas and Easter. */
const days = ['2024-07-12', '2024-02-29', '2026-01-01', '2026-10-31', '2026-12-31', '2027-03-31'];

describe('the meetings of the sample', () => {
  it.each(days)('are complete for whoever opens it on %s', async (day) => {
    const { index, found } = await madeOn(day);
    expect(found).toMatchObject({ problems: [] });
    const { meetings, agendaItems, decisions, bodies } = index.snapshot;
    expect(bodies.map(({ name }) => name)).toEqual(['Network Board', 'Finance and General Purposes Group']);

    const past = meetings.filter((row) => row.day < day);
    expect(past.length).toBeGreaterThanOrEqual(10);
    expect(past.every(({ state }) => state === 'drafted')).toBe(true);
    // The last of each body waits for the next meeting; nothing else of them is left to do.
    expect(past.filter(({ adoptedOn }) => adoptedOn === null)).toHaveLength(bodies.length);
    for (const row of meetings)
      expect(dueFor(index, row, day).filter((due) => isMissed(due, day))).toEqual([]);
    for (const row of past) {
      expect(numberingProblems(index, row)).toEqual([]);
      const given = dutiesOf(index, row).filter(({ always }) => always);
      expect(given.map((duty) => duty.given?.judged?.inTime)).toEqual([true, true]);
    }
    expect(
      new Set(
        nextMeetings(index, day)
          .slice(0, 3)
          .map(({ bodyId }) => bodyId),
      ).size,
    ).toBe(2);
    expect(nextMeetings(index, day).some(({ state }) => state === 'called')).toBe(true);

    const meetingOf = (itemId: string) =>
      meetings.find(({ id }) => id === agendaItems.find((row) => row.id === itemId)?.meetingId);
    for (const row of decisions) {
      const meeting = meetingOf(row.itemId);
      const result = meeting && decided(row, votesOn(index, row), castingRuleAt(index, meeting));
      expect(result).toMatchObject({ outcome: 'carried', problems: [] });
      expect(row.attendanceThen.counted).toBeGreaterThanOrEqual(row.attendanceThen.needed ?? Infinity);
    }
  });

  it('have one of each thing that somebody may want to try', async () => {
    const { index, day } = await madeOn('2024-07-12');
    const { snapshot: all } = index;
    expect(new Set(all.decisions.map(({ how }) => how))).toEqual(
      new Set(['assent', 'show of hands', 'named']),
    );
    expect(new Set(all.attendances.map(({ state }) => state))).toEqual(new Set(['present', 'apologies']));
    expect(all.declarations).toMatchObject([{ followed: 'left' }]);
    expect(all.meetings.filter(({ adoptedSubjectTo }) => adoptedSubjectTo !== null)).toHaveLength(1);
    expect(all.circulations).toHaveLength(1);
    expect(all.minuteComments).toMatchObject([{ answered: 'open' }]);
    expect(all.agendaItems.filter(({ openness }) => openness === 'exempt')).toHaveLength(2);
    expect(new Set(all.papers.map(({ form }) => form))).toEqual(
      new Set(['attached', 'section', 'written', 'to follow']),
    );
    expect(all.forwardItems.filter(({ parked }) => parked)).toHaveLength(1);
    expect(all.interests.length).toBeGreaterThan(0);

    const updated = (id: string) => all.actionUpdates.filter(({ actionId }) => actionId === id);
    const isDone = (id: string) => updated(id).some(({ state }) => state === 'done');
    const overdue = all.actions.filter(({ id, due }) => !isDone(id) && (due?.to ?? day) < day);
    expect(overdue).toHaveLength(1);
    expect(all.actions.filter(({ id }) => isDone(id))).toHaveLength(1);
    expect([...actionReferences(all.actions).values()]).toHaveLength(3);
    expect(new Set(actionReferences(all.actions).values()).size).toBe(3);
    expect([...actionReferences(all.actions).values()].every((each) => /\d$/u.test(each))).toBe(true);

    const late = all.agendaItems.find((row) => row.late !== null);
    const meeting = all.meetings.find(({ id }) => id === late?.meetingId);
    const agenda = all.publications.find((row) => row.meetingId === meeting?.id && row.kind === 'agenda');
    const compared = meeting && compareToSummoned(agenda?.summoned ?? [], index, meeting);
    expect(compared?.filter(({ changes }) => changes.length > 0)).toMatchObject([
      { itemId: late?.id, changes: ['late'] },
    ]);
  });

  it('keep in adopted minutes what had become of earlier actions, as each meeting heard of it', async () => {
    const { index } = await madeOn('2024-07-12');
    const { meetings } = index.snapshot;
    const unadopted = indexOf({
      ...index.snapshot,
      meetings: meetings.map((row) => ({ ...row, adoptedOn: null, adoptedArising: null })),
    });
    const adopted = meetings.filter(({ adoptedOn }) => adoptedOn !== null);
    expect(adopted.length).toBeGreaterThan(0);
    for (const row of adopted) {
      const then = unadopted.snapshot.meetings.find(({ id }) => id === row.id);
      expect(row.adoptedArising).toEqual(then && arisingToKeep(unadopted, then));
    }
  });

  it('name roles, and nobody', async () => {
    const { index } = await madeOn('2024-07-12');
    for (const { name } of index.snapshot.people)
      expect(name).toMatch(/^(?:Treasurer|(?:Voluntary Sector )?Member(?: for .+)?)$/u);
  });

  it('have papers that open, each tagged, on an agenda that says how long they are', async () => {
    const { index } = await madeOn('2024-07-12');
    const attached = index.snapshot.papers.filter(({ form }) => form === 'attached');
    expect(attached).toHaveLength(2);
    for (const row of attached) expect(papersIn(index).now(row)).toMatchObject({ isThere: true });
    const report = index.snapshot.papers.find(({ form }) => form === 'written');
    expect(asIssuedNow(index, report?.id ?? '').figures).toHaveLength(2);
    for (const { found } of index.snapshot.paperVersions)
      expect(found).toMatchObject({ tagged: true, language: 'en-GB' });
    const [next] = index.snapshot.meetings.filter(({ state }) => state === 'called');
    expect(next && agendaOf(index, next).flatMap(({ items }) => items)).toHaveLength(9);
  });

  it('ship with the papers that their words make', async () => {
    for (const [name, bytes] of await makePapers())
      expect(await wordsOf(readFileSync(join(papersFolder, name)))).toEqual(await wordsOf(bytes));
  });

  it('ship with what looking through their papers finds', async () => {
    const shipped: unknown = JSON.parse(readFileSync(join(papersFolder, whatWasFound), 'utf8'));
    expect(shipped).toEqual(await lookAtPapers());
  });
});
