// A job that is told to stop leaves off at its next step, whatever it is at, and has written nothing.

import { existsSync } from 'node:fs';
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
    const told: number[] = [];
    for (const task of everyTask(register, folder)) {
      const thread = startJobThread(task, (done) => told.push(done), 600_000);
      thread.stop();
      expect(messageOf(await thread.answer)).toBe('cancelled: Cancelled. Nothing was written.');
      // One after another: each must end by itself, without the patience running out.
      // oxlint-disable-next-line no-await-in-loop
      await thread.gone;
    }
    expect(told).toEqual([]);
    expect(['pack', 'sheet'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });
});

describe('a spreadsheet', () => {
  it('is left in the middle of a sheet, which is not taken for read', async () => {
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
  it('that is not wanted any more is not written', async () => {
    const folder = join(temporaryFolder(), 'pack');
    const document = aDocument([paragraph('One line')]);
    await expect(writePack(document, folder, 'pack', { signal: AbortSignal.abort() })).rejects.toThrow(
      /abort/iu,
    );
    expect(existsSync(folder)).toBe(false);
  });
});
