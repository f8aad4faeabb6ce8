// Whatever is edited, one thing after another: a preview that keeps what it was composed from and set with is what it would be anew.

import fc from 'fast-check';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { addSampleMeetings } from '../../../../electron/imports/sample-meetings/add-meetings.ts';
import { composeBoardPack } from '../../../../electron/packs/compose-board-pack.ts';
import { sectionOf } from '../../../../electron/packs/compose/section-of.ts';
import { packSetter, type PackSetter, type SetPack } from '../../../../electron/packs/preview/pack-setter.ts';
import { previewSource } from '../../../../electron/packs/preview/preview-source.ts';
import { systemEnvironment } from '../../../../electron/register/environment.ts';
import { snapshot } from '../../../../electron/register/read/query.ts';
import { create, deletedField, type Change } from '../../../../shared/kernel/change.ts';
import { packIssue } from '../../../../shared/packs/model/pack-issue.ts';
import { packLanguages, type PackLanguages } from '../../../../shared/packs/model/pack-languages.ts';
import { packOptions } from '../../../../shared/packs/calls.ts';
import type { PackPart } from '../../../../shared/packs/meeting-pack.ts';
import type { PreviewWanted } from '../../../../shared/packs/preview/preview-calls.ts';
import { drawnOn, type DrawnThing } from '../../../../shared/packs/preview/drawn-page.ts';
import type { PackDocument } from '../../../../shared/packs/pack-document.ts';
import { rowsIn, tables, type Meeting, type Snapshot } from '../../../../shared/register/snapshot.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { morning, reopened, testEnvironment, valueOf, type TestRegister } from '../../register/a-register.ts';
import { copyTheSample } from '../../the-sample.ts';

const entities = Object.values(tables);

/** A field of a row gets the value that another row of its kind has there; or the row goes. */
interface Edit {
  readonly entity: number;
  readonly row: number;
  readonly field: number;
  readonly like: number;
  readonly goes: boolean;
}

const some = fc.nat({ max: 9_999 });
const edit: fc.Arbitrary<Edit> = fc.record({
  entity: some,
  row: some,
  field: some,
  like: some,
  goes: fc.nat({ max: 7 }).map((one) => one === 0),
});
const batches = (most: number) =>
  fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: most });
const language = fc.constantFrom(...packLanguages);

/** Undefined where there is nothing of the kind. */
function changeOf(register: TestRegister, { entity, row, field, like, goes }: Edit): Change | undefined {
  const stands = snapshot(register);
  const filled = entities.filter(({ name }) => rowsIn(stands, name).length > 0);
  const kind = filled[entity % filled.length];
  if (kind === undefined) return undefined;
  const rows = rowsIn(stands, kind.name);
  const [one, other] = [rows[row % rows.length], rows[like % rows.length]];
  if (one === undefined || other === undefined) return undefined;
  const at = { entity: kind.name, id: one.id };
  if (goes) return { ...at, field: deletedField, value: true };
  const fields = Object.keys(kind.fields);
  const name = fields[field % fields.length] ?? '';
  return { ...at, field: name, value: other[name] };
}

function writeAll(register: TestRegister, edits: readonly Edit[]): void {
  for (const each of edits) {
    const change = changeOf(register, each);
    // Some are refused.
    if (change !== undefined) register.tryToWrite(change);
  }
}

/** Glyphs by what they look like: another setter gives them other codes. */
function look(thing: DrawnThing, glyphOf: PackSetter['glyphOf']): unknown {
  if (thing.kind !== 'glyphs') return thing;
  const { font, glyphs, ...rest } = thing;
  return { ...rest, glyphs: glyphs.map(({ code, x }) => [x, glyphOf(font, code)?.outline]) };
}

function drawnBy(setter: PackSetter, set: SetPack): unknown[] {
  return set.pages.map((page, at) => {
    const { content, links } = setter.draw(set, at);
    return {
      links,
      heard: page.heard,
      drawn: drawnOn(content, setter.glyphOf).map((each) => look(each, setter.glyphOf)),
    };
  });
}

async function setAnew(document: PackDocument): Promise<unknown[]> {
  const setter = packSetter(document.style);
  return drawnBy(setter, await setter.set(document, {}));
}

/** The register as it is now. */
const asAt = '2031-01-01';

async function theSample(wanted: PackLanguages) {
  const path = join(temporaryFolder(), 'edited.minutebook');
  await copyTheSample(path);
  const register = reopened({ path, environment: testEnvironment(path) });
  const source = previewSource(register);
  const options = packOptions.parse({ asAt, language: wanted });
  const { asAt: day, language: languages, ...contents } = options;
  return {
    register,
    composed: () => valueOf(source.compose({ kind: 'board', options })).document,
    anew: () => valueOf(composeBoardPack(register, day, { contents, language: languages })).document,
    write: (edits: readonly Edit[]) => {
      writeAll(register, edits);
    },
  };
}

type Choice = (meetings: readonly Meeting[], stands: Snapshot) => Meeting | undefined;

/** They have passed: their packs show the strategy as it was that day. */
const withPapers: Choice = (meetings, { agendaItems, paperItems }) =>
  meetings.findLast(({ id }) =>
    agendaItems.some((item) => item.meetingId === id && paperItems.some(({ itemId }) => itemId === item.id)),
  );

async function theMeetings(choose: Choice) {
  const path = join(temporaryFolder(), 'meeting.minutebook');
  await copyTheSample(path);
  const environment = testEnvironment(path);
  const papers = resolve(import.meta.dirname, '../../../../resources/sample/papers');
  valueOf(addSampleMeetings(path, { papers, actor: 'Secretary', day: '2024-07-12' }, environment));
  const register = reopened({ path, environment });
  // By day: their ids are others in every run.
  const stands = snapshot(register);
  const meetings = stands.meetings.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return { register, meetingId: choose(meetings, stands)?.id ?? '' };
}

/** The pack of a meeting, with the report of the strategy; a preview that has kept nothing composes it anew. */
async function theMeeting(wanted: PackLanguages, choose: Choice) {
  const { register, meetingId } = await theMeetings(choose);
  const parts: PackPart[] = ['to decide', 'strategy', 'glossary'];
  const how = { edition: 'full' as const, parts, comments: false, ofDraft: false };
  const pack: PreviewWanted = {
    kind: 'document',
    wanted: { document: 'meeting-pack', meetingId, ...how },
    language: wanted,
  };
  const source = previewSource(register);
  return {
    register,
    composed: () => source.compose(pack),
    anew: () => previewSource(register).compose(pack),
  };
}

type Follows = 'supplement' | 'consolidated';

/** What goes on from a pack that was issued, of whose papers one is another today. */
async function theSupplement(document: Follows, wanted: PackLanguages, choose: Choice) {
  const { register, meetingId } = await theMeetings(choose);
  const source = previewSource(register);
  const parts: PackPart[] = ['agenda', 'papers', 'strategy'];
  const asked = { parts, comments: false, ofDraft: false };
  const whom = { meetingId, edition: 'full' as const };
  const whole = source.compose({
    kind: 'document',
    wanted: { document: 'meeting-pack', ...whom, ...asked },
    language: wanted,
  });
  const { document: pack, batchName } = valueOf(whole);
  const sections = ['contents', ...pack.sections.map(({ id }) => id)];
  register.write(
    create(packIssue, 'pack', {
      title: 'Pack',
      asAt: pack.date,
      issuedOn: pack.date,
      by: 'Secretary',
      form: 'pack',
      batchName,
      language: wanted,
      ...whom,
      asked,
      pageMap: sections.map((section, at) => ({ section, pages: [String(at + 1)] })),
    }),
  );
  const { papers } = snapshot(register);
  const paper = papers.find(({ id }) => sections.includes(`paper-${id}`));
  register.write({ entity: 'paper', id: paper?.id ?? '', field: 'title', value: 'Another title' });
  const follows: PreviewWanted = {
    kind: 'document',
    wanted: { document, issueId: 'pack', ...whom },
    language: wanted,
  };
  return {
    register,
    composed: () => source.compose(follows),
    anew: () => previewSource(register).compose(follows),
  };
}

describe('a preview after any edits', () => {
  it('is composed as it would be anew, of what follows a pack', async () => {
    const follows = fc.constantFrom<Follows[]>('supplement', 'consolidated');
    await fc.assert(
      fc.asyncProperty(follows, language, batches(3), async (document, wanted, all) => {
        const { register, composed, anew } = await theSupplement(document, wanted, withPapers);
        expect(composed().ok).toBe(true);
        for (const edits of all) {
          writeAll(register, edits);
          expect(composed()).toEqual(anew());
        }
        register.close();
      }),
      { numRuns: 3 },
    );
  });

  it('replays what the register was once, of an issued pack and of a day that is past', async () => {
    const now = vi.spyOn(systemEnvironment, 'now').mockReturnValue(morning);
    onTestFinished(() => {
      now.mockRestore();
    });
    const follows = await theSupplement('supplement', 'en', withPapers);
    const ofPastDay = await theMeeting('en', (all) => all[0]);
    for (const { register, composed } of [follows, ofPastDay]) {
      const replays = vi.spyOn(register.log, 'batches');
      const first = composed();
      const replayed = replays.mock.calls.length;
      expect(replayed).toBeGreaterThan(0);
      const [one] = snapshot(register).objectives;
      register.write({ entity: 'objective', id: one?.id ?? '', field: 'statement', value: 'Other words.' });
      composed();
      expect([first.ok, replays.mock.calls.length]).toEqual([true, replayed]);
      register.close();
    }
  });

  it('is composed as it would be anew, of a meeting', async () => {
    await fc.assert(
      fc.asyncProperty(language, some, batches(5), async (wanted, meeting, all) => {
        const { register, composed, anew } = await theMeeting(wanted, (each) => each[meeting % each.length]);
        composed();
        for (const edits of all) {
          writeAll(register, edits);
          expect(composed()).toEqual(anew());
        }
        register.close();
      }),
      { numRuns: 8 },
    );
  });

  it('keeps the sections of the strategy that say the same, of a meeting', async () => {
    // A meeting to come: that of one which has passed is read anew from a copy of what the register was then.
    const now = vi.spyOn(systemEnvironment, 'now').mockReturnValue(morning);
    onTestFinished(() => {
      now.mockRestore();
    });
    const { register, composed } = await theMeeting('en', (all) => all.at(-1));
    const sections = () => valueOf(composed()).document.sections;
    const before = sections();
    const [one] = snapshot(register).objectives;
    register.write({ entity: 'objective', id: one?.id ?? '', field: 'statement', value: 'Other words.' });
    const after = sections();
    const blocksOf = (all: typeof before, id: string) =>
      all.find((section) => section.id === id)?.blocks ?? [];
    // Tables are drawn anew without the columns that say nothing.
    const isSame = (id: string) => {
      const was = blocksOf(before, id);
      return blocksOf(after, id).every((block, at) => block.kind === 'table' || block === was[at]);
    };
    const objectives = snapshot(register).objectives.map(({ id }) => sectionOf({ id }));
    expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining(objectives));
    const same = objectives.filter(isSame);
    expect(same.length).toBeGreaterThan(0);
    expect(same).not.toContain(sectionOf({ id: one?.id ?? '' }));
    register.close();
  });

  it('is composed as it would be anew', async () => {
    await fc.assert(
      fc.asyncProperty(language, batches(8), async (wanted, all) => {
        const { register, composed, anew, write } = await theSample(wanted);
        composed();
        for (const edits of all) {
          write(edits);
          expect(composed()).toEqual(anew());
        }
        register.close();
      }),
      { numRuns: 25 },
    );
  });

  it('is set as it would be anew', async () => {
    await fc.assert(
      fc.asyncProperty(language, batches(3), async (wanted, all) => {
        const { register, composed, anew, write } = await theSample(wanted);
        const document = composed();
        const setter = packSetter(document.style);
        let set = await setter.set(document, {});
        for (const edits of all) {
          write(edits);
          // One after the other: that is the point.
          // oxlint-disable-next-line no-await-in-loop
          set = await setter.set(composed(), {});
        }
        expect(drawnBy(setter, set)).toEqual(await setAnew(anew()));
        register.close();
      }),
      { numRuns: 4 },
    );
  });
});
