// Importing figures from the window: the file is chosen in the system's dialog, read in the background, and written when somebody
// says so. What was read waits here, line by line, with what was ticked and edited.

import { basename, join } from 'node:path';
import type { HandlersOf } from '../../shared/kernel/call.ts';
import {
  type FiguresPreview,
  type ImportDraft,
  type ImportLine,
  type ImportStatus,
  type LineFilter,
  type SheetProposal,
  type spreadsheetCalls,
} from '../../shared/files/spreadsheet-calls.ts';
import { fail, succeed, type Result } from '../../shared/kernel/result.ts';
import { profileChanges, type HowToRead } from '../imports/spreadsheet/import-figures.ts';
import type { Reshaped } from '../imports/spreadsheet/match/propose.ts';
import { editedPayload, importChanges, importIntent } from '../imports/spreadsheet/preview/changes.ts';
import {
  canTick,
  tickedAtFirst,
  type FiguresPlan,
  type Payload,
  type PlannedLine,
} from '../imports/spreadsheet/preview/plan.ts';
import { writeReport } from '../imports/spreadsheet/report.ts';
import { localDay, newId, systemEnvironment } from '../register/environment.ts';
import { noRegister, type App } from './app.ts';

interface Edit {
  readonly payload: Payload;
  readonly shown: string;
}

interface Reading {
  readonly plan: FiguresPlan;
  readonly draft: ImportDraft;
  readonly ticked: Set<number>;
  readonly edits: Map<number, Edit>;
}

interface Waiting {
  readonly path: string;
  readonly register: string;
  readonly reshaped: Map<number, Reshaped>;
  profileId: string | null | undefined;
  reading: Reading | undefined;
}

const forgotten = fail(
  'not-found',
  'That spreadsheet is not waiting to be imported any more. Choose it again.',
);
const notRead = fail('not-read', 'The figures have not been read yet. Look at them first, then import.');

function lineView(plan: FiguresPlan, { ticked, edits }: Reading, line: number): ImportLine | undefined {
  const found = plan.lines[line];
  if (found === undefined) return undefined;
  const { payload: _payload, label: _label, heading: _heading, shown, after, ...rest } = found;
  const edit = edits.get(line);
  return {
    ...rest,
    line,
    after: edit?.shown ?? (after === '' ? shown : after),
    reason: edit === undefined ? found.reason : `Written in place of “${shown}”.`,
    ticked: ticked.has(line),
    editable: found.payload !== undefined,
  };
}

function fits({ status, name, period, kind, cell, sheet }: PlannedLine, filter: LineFilter): boolean {
  if (filter.status !== '' && status !== filter.status) return false;
  const wanted = filter.words.trim().toLowerCase();
  return wanted === '' || `${name} ${period} ${kind} ${sheet}!${cell}`.toLowerCase().includes(wanted);
}

function linesUnder(plan: FiguresPlan, filter: LineFilter): number[] {
  return plan.lines.flatMap((line, place) => (fits(line, filter) ? [place] : []));
}

function choicesOf({ ticked, edits }: Reading) {
  return { isTicked: (line: number) => ticked.has(line), edited: (line: number) => edits.get(line)?.payload };
}

function previewOf(job: string, reading: Reading): FiguresPreview {
  const counts: Record<ImportStatus, number> = {
    new: 0,
    changed: 0,
    same: 0,
    contradictory: 0,
    rejected: 0,
  };
  for (const { status } of reading.plan.lines) counts[status] += 1;
  const { closed, figures } = importChanges(reading.plan, choicesOf(reading), localDay(systemEnvironment));
  return {
    job,
    counts,
    ticked: reading.ticked.size,
    figures,
    remarks: reading.plan.remarks,
    closedPeriods: closed,
  };
}

export function spreadsheetHandlers(): HandlersOf<typeof spreadsheetCalls, App> {
  const waiting = new Map<string, Waiting>();
  const waitingFor = (app: App, job: string) => {
    const found = waiting.get(job);
    return found === undefined || found.register !== app.session()?.path ? undefined : found;
  };
  const progress = (app: App, job: string) => (done: number, total: number) => {
    app.around.tell('progress', { job, done, total });
  };

  const survey = async (
    app: App,
    job: string,
    { path, register, reshaped, profileId }: Waiting,
  ): Promise<Result<SheetProposal>> => {
    const how: HowToRead = { reshaped, profileId };
    const read = await app.jobs.run(
      job,
      { kind: 'look into spreadsheet', register, path, how },
      progress(app, job),
    );
    return read.ok ? succeed({ job, ...read.value }) : read;
  };

  return {
    choose: async ({ job }, app) => {
      const session = app.session();
      if (session === undefined) return noRegister;
      const path = await app.around.dialogs.chooseSpreadsheet();
      if (path === null) return succeed(null);
      const begun: Waiting = {
        path,
        register: session.path,
        reshaped: new Map(),
        profileId: undefined,
        reading: undefined,
      };
      const found = await survey(app, job, begun);
      if (found.ok) waiting.set(job, begun);
      return found;
    },

    byProfile: ({ job, profileId }, app) => {
      const found = waitingFor(app, job);
      if (found === undefined) return forgotten;
      found.profileId = profileId;
      found.reading = undefined;
      return survey(app, job, found);
    },

    reshape: ({ job, index, target, transposed }, app) => {
      const found = waitingFor(app, job);
      if (found === undefined) return forgotten;
      found.reshaped.set(index, { target, transposed });
      found.reading = undefined;
      return survey(app, job, found);
    },

    preview: async ({ job, draft }, app) => {
      const found = waitingFor(app, job);
      if (found === undefined) return forgotten;
      const { path, register } = found;
      const read = await app.jobs.run(
        job,
        { kind: 'read figures', register, path, draft },
        progress(app, job),
      );
      if (!read.ok) return read;
      const plan = read.value;
      const ticked = new Set(plan.lines.flatMap((line, place) => (tickedAtFirst(line) ? [place] : [])));
      found.reading = { plan, draft, ticked, edits: new Map() };
      return succeed(previewOf(job, found.reading));
    },

    lines: ({ job, filter, from, count }, app) => {
      const reading = waitingFor(app, job)?.reading;
      if (reading === undefined) return notRead;
      const places = linesUnder(reading.plan, filter);
      const lines = places
        .slice(from, from + count)
        .flatMap((place) => lineView(reading.plan, reading, place) ?? []);
      return succeed({ lines, count: places.length });
    },

    tick: ({ job, line, filter, ticked }, app) => {
      const reading = waitingFor(app, job)?.reading;
      if (reading === undefined) return notRead;
      for (const place of line === null ? linesUnder(reading.plan, filter) : [line]) {
        const found = reading.plan.lines[place];
        if (found === undefined || !(canTick(found) || reading.edits.has(place))) continue;
        if (ticked) reading.ticked.add(place);
        else reading.ticked.delete(place);
      }
      return succeed(previewOf(job, reading));
    },

    edit: ({ job, line, text }, app) => {
      const reading = waitingFor(app, job)?.reading;
      const found = reading?.plan.lines[line];
      if (reading === undefined || found === undefined) return notRead;
      if (text === null) reading.edits.delete(line);
      else {
        const edited = editedPayload(found, text.trim());
        if (!edited.ok) return fail('not-a-figure', edited.problem, { field: 'text' });
        reading.edits.set(line, { payload: edited.payload, shown: edited.shown });
        reading.ticked.add(line);
      }
      return succeed(previewOf(job, reading));
    },

    commit: async ({ job, profileName, reason }, app) => {
      const found = waitingFor(app, job);
      const session = app.session();
      if (session === undefined) return noRegister;
      if (found?.reading === undefined) return notRead;
      const { plan, draft } = found.reading;
      const today = localDay(systemEnvironment);
      const { changes, figures, closed } = importChanges(plan, choicesOf(found.reading), today);
      if (closed.length > 0 && reason === '') {
        return fail(
          'needs-reason',
          `Reporting for ${closed.join(', ')} was closed. Say why its figures change. Nothing was written yet.`,
          { field: 'reason' },
        );
      }
      const mappings = draft.tables.map(({ mapping }) => mapping);
      const kept =
        profileName === null ? [] : await profileFor(app, found.register, profileName, mappings, today);
      if (changes.length + kept.length === 0) return succeed({ figures: 0, intent: '' });
      const because = closed.length > 0 ? `, because: ${reason}` : '';
      const intent =
        changes.length === 0
          ? `Keep how ${plan.file} is read as “${profileName}”`
          : `${importIntent(figures, plan.file)}${because}`;
      const written = await session.commit(app.author(), intent, [...changes, ...kept], plan.basedOn);
      if (!written.ok) return written;
      waiting.delete(job);
      return succeed({ figures, intent });
    },

    saveReport: async ({ job }, app) => {
      const found = waitingFor(app, job);
      if (found?.reading === undefined) return notRead;
      const { plan, ticked } = found.reading;
      const name = `${plan.file.replace(/\.[^.]*$/u, '')} - not imported.xlsx`;
      const path = await app.around.dialogs.placeForFile(name);
      if (path === null) return succeed(null);
      const left = plan.lines.filter(({ status }, place) => status !== 'same' && !ticked.has(place));
      const written = await writeReport(path, plan, left);
      return written.ok ? succeed({ token: app.tokens.keep(path), name: basename(path) }) : written;
    },

    discard: ({ job }, app) => {
      waiting.delete(job);
      void app.jobs.cancel(job);
      return succeed(null);
    },
  };
}

/** The changes that keep a mapping as a profile, against the profiles that the register has now. */
async function profileFor(
  app: App,
  register: string,
  name: string,
  mappings: Parameters<typeof profileChanges>[2],
  today: string,
) {
  const known = await app.jobs.run(join('profiles', name), { kind: 'profiles', register }, () => undefined);
  const profiles = known.ok ? known.value : [];
  return profileChanges(profiles, name, mappings, { today, newId: () => newId(systemEnvironment) });
}
