// A job that is told to stop does so at its next step, whatever it is doing, and has written nothing.

import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../electron/imports/spreadsheet/read/open-workbook.ts';
import { heeding } from '../../../electron/imports/spreadsheet/read/heeding.ts';
import { keepingRows } from '../../../electron/imports/spreadsheet/read/kept-rows.ts';
import { planImport, proposeImport } from '../../../electron/imports/spreadsheet/import-figures.ts';
import { startJobThread } from '../../../electron/jobs/job-thread.ts';
import { writePack } from '../../../electron/packs/make-pack.ts';
import { systemEnvironment } from '../../../electron/register/environment.ts';
import { snapshot } from '../../../electron/register/read/query.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { aWorkbook } from '../imports/spreadsheet/a-workbook.ts';
import { aDocument, paragraph } from '../packs/a-document.ts';
import { aRegister, messageOf, valueOf } from '../register/a-register.ts';
import { copyTheSample } from '../the-sample.ts';
import { clerk, theOpenSample } from './a-job.ts';
import { everyTask } from './every-task.ts';

const figures = {
  rows: [
    ['Measure', 'July 2025'],
    ['Full members', 48],
    ['Affiliates', 50],
    ['Labs', 3],
  ],
};
const how = { reshaped: new Map(), profileId: undefined };

describe('a job', () => {
  it('that is stopped before it has begun does none of its work', async () => {
    const folder = temporaryFolder();
    const register = join(folder, 'sample.minutebook');
    await copyTheSample(register);
    const told: (number | string)[] = [];
    for (const task of everyTask(register, folder)) {
      const stopped = task.with(async ({ kind, ask }) => {
        const hearing = {
          onProgress: (done: number) => told.push(done),
          onBug: (what: string) => told.push(what),
        };
        const thread = startJobThread(kind, hearing, { patience: 600_000 });
        const answer = ask(thread);
        thread.end();
        expect(messageOf(await answer)).toBe('cancelled: Cancelled. Nothing was written.');
        await thread.gone; // by itself, before patience runs out
      });
      // One after another, so that each has the processor to itself.
      // oxlint-disable-next-line no-await-in-loop
      await stopped;
    }
    expect(told).toEqual([]);
    expect(readdirSync(folder)).toEqual(['sample.minutebook']);
  });
});

describe('what a job writes', () => {
  it('is written to the end, although the job is cancelled and ended meanwhile', async () => {
    const { register, calls, door } = await theOpenSample();
    const hearing = { onProgress: () => undefined, onBug: (what: string) => expect.fail(what) };
    const thread = startJobThread('strategy import', hearing, { patience: 600_000 });
    const path = join(temporaryFolder(), 'ours.txt');
    writeFileSync(path, 'Objective 1: Mend the roofs\n\nActivity\tLead\nLook at each roof\tThe Surveyor');
    valueOf(await thread.calls.document.read({ job: 'j', register, path }, clerk));
    const writing = thread.toTheEnd.document.commit({ door: await door() }, clerk);
    const reading = thread.calls.document.again({ job: 'j' }, clerk);
    thread.cancel();
    thread.end();
    expect(messageOf(await reading)).toBe('cancelled: Cancelled. Nothing was written.');
    expect(messageOf(await thread.calls.document.again({ job: 'j' }, clerk))).toMatch(/^cancelled: /u);
    const { act } = valueOf(await writing);
    await thread.gone;
    expect(valueOf(await calls.history.page({}, clerk)).batches[0]?.act).toEqual(act);
  });
});

describe('a spreadsheet', () => {
  it('stops in the middle of a sheet, which doesn’t count as read', async () => {
    const stopping = new AbortController();
    const workbook = valueOf(await openWorkbook(await aWorkbook(figures)));
    const reading = keepingRows(heeding(stopping.signal, workbook));
    const rows: number[] = [];
    const take = ({ number }: { number: number }) => {
      rows.push(number);
      if (number === 2) stopping.abort();
      return undefined;
    };
    await expect(reading.rows(0, take)).rejects.toThrow(/abort/iu);
    expect(rows).toEqual([1, 2]);
    await expect(reading.rows(0, take)).rejects.toThrow(/abort/iu);
    expect(rows).toEqual([1, 2]);
    workbook.close();
  });

  it('is read whole where nobody stops it', async () => {
    const workbook = valueOf(await openWorkbook(await aWorkbook(figures)));
    const reading = keepingRows(heeding(new AbortController().signal, workbook));
    for (const _ of ['read', 'kept']) {
      const rows: number[] = [];
      const take = ({ number }: { number: number }) => void rows.push(number);
      // oxlint-disable-next-line no-await-in-loop
      valueOf(await reading.rows(0, take));
      expect(rows).toEqual([1, 2, 3, 4]);
    }
    workbook.close();
  });

  it('is neither proposed nor planned once it is not wanted', async () => {
    const path = await aWorkbook(figures);
    const register = aRegister();
    const signal = AbortSignal.abort();
    await expect(proposeImport(path, snapshot(register), how, signal)).rejects.toThrow(/abort/iu);
    await expect(planImport(path, register, { tables: [] }, systemEnvironment, signal)).rejects.toThrow(
      /abort/iu,
    );
  });
});

describe('a pack', () => {
  it('that is no longer wanted is not written', async () => {
    const folder = join(temporaryFolder(), 'pack');
    const document = aDocument([paragraph('One line')]);
    await expect(writePack(document, folder, 'pack', { signal: AbortSignal.abort() })).rejects.toThrow(
      /abort/iu,
    );
    expect(existsSync(folder)).toBe(false);
  });
});
