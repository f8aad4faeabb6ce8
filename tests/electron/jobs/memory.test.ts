// A file that needs more memory than a job may take ends that job, and nothing else. Node ends a thread at a limit of its own, which Electron
// doesn't promise: the limits here are far below those of Node, so that nothing but our own watch can have ended it.

import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startJobs } from '../../../electron/jobs/jobs.ts';
import { packOptions } from '../../../shared/packs/calls.ts';
import { aBookOfTexts } from '../imports/spreadsheet/a-workbook.ts';
import { messageOf, valueOf } from '../register/a-register.ts';
import { aJob, clerk, theOpenSample } from './a-job.ts';

const resources = resolve(import.meta.dirname, '../../../resources/sample');
const megabyte = 1024 * 1024;

function jobsWithin(memory: number) {
  const bugs: string[] = [];
  const jobs = startJobs((what) => bugs.push(what), { memory });
  onTestFinished(() => jobs.close());
  return { jobs, bugs };
}

const small = 120 * megabyte;
const notWritten = 'Nothing was written.';

describe('a job that takes more memory than it may have', () => {
  it('is stopped, names its file and says what to do; the register and later jobs go on', async () => {
    const { register, calls } = await theOpenSample();
    const { jobs, bugs } = jobsWithin(small);
    const survey = (path: string) =>
      jobs.run(
        'spreadsheet import',
        'j',
        ({ calls: ask }) => ask.spreadsheet.survey({ job: 'j', register, path }, clerk),
        { file: path },
      );
    expect(messageOf(await survey(aBookOfTexts({ texts: 600_000, long: 170 }, 'hostile.xlsx')))).toBe(
      'no-memory: “hostile.xlsx” took more memory to read than one file may have, and was stopped. ' +
        `Ask whoever made it for a smaller one, or save the part that is needed as a file of its own. ${notWritten}`,
    );
    valueOf(await survey(join(resources, 'finance-2024-07.xlsx')));
    expect(bugs).toEqual([]);
    expect(valueOf(await calls.history.page({}, clerk)).batches.length).toBeGreaterThan(0);
  });

  it('says what to ask for instead where it reads no file', async () => {
    const { register } = await theOpenSample();
    const { jobs } = jobsWithin(megabyte);
    const { preview } = jobs.start('preview', 'p').calls;
    const wanted = { kind: 'board', options: packOptions.parse({ asAt: '2024-07-12' }) } as const;
    expect(messageOf(await preview.set({ register, wanted }, clerk))).toBe(
      'no-memory: This took more memory than one piece of work may have, and was stopped. Ask for less at once, ' +
        `a pack of fewer parts for example, or do it on a computer with more memory. ${notWritten}`,
    );
  });

  it('hears first that its file holds more than any may, where it does', async () => {
    const { register } = await theOpenSample();
    const path = aBookOfTexts({ texts: 300_000, long: 500 }, 'long.xlsx');
    const { spreadsheet } = aJob('spreadsheet import').calls;
    expect(messageOf(await spreadsheet.survey({ job: 'j', register, path }, clerk))).toBe(
      'damaged: xl/sharedStrings.xml in long.xlsx can’t be read: it holds more text than any workbook of figures. Nothing was imported.',
    );
  });
});
