// The preview of a pack: from an edit in the register to the pages in view, drawn as the window would draw them, but for its canvas.

import { join } from 'node:path';
import { systemEnvironment } from '../../../electron/register/environment.ts';
import { createRegister, type OpenRegister } from '../../../electron/register/open.ts';
import { startJobs, type Jobs } from '../../../electron/jobs/jobs.ts';
import type { Creation } from '../../../shared/kernel/change.ts';
import { set } from '../../../shared/kernel/change.ts';
import { naturalId } from '../../../shared/kernel/entity.ts';
import { activity } from '../../../shared/activities/model/activity.ts';
import { figure } from '../../../shared/figures/model/figure.ts';
import { packOptions } from '../../../shared/packs/calls.ts';
import { drawnOn, type GlyphOutline } from '../../../shared/packs/preview/drawn-page.ts';
import type { PreviewWanted } from '../../../shared/packs/preview/preview-calls.ts';
import type { PackPreview } from '../../../shared/packs/preview/preview.ts';
import { tables } from '../../../shared/register/snapshot.ts';
import { todayIn } from '../../../electron/register/read/time-zone.ts';
import { aBigStrategy } from '../a-big-strategy.ts';
import { valueOf, write } from '../figures.ts';
import { median, milliseconds, type Finding } from '../measuring.ts';

const asker = { author: 'Bench', language: 'en' } as const;
const rounds = 9;
/** As many pages as are near the window. */
const near = 4;

function aRegister(path: string, objectives: number): OpenRegister {
  const register = valueOf(createRegister(path, systemEnvironment));
  const strategy = aBigStrategy(objectives);
  const rows = Object.entries(tables).flatMap(([name, entity]) =>
    Object.entries(strategy).flatMap(([table, all]) =>
      table === name ? all.map(({ id, ...fields }): Creation => ({ entity: entity.name, id, fields })) : [],
    ),
  );
  write(register, rows);
  return register;
}

interface Look {
  readonly set: PackPreview;
  readonly took: number;
}

interface Promised {
  /** In milliseconds. */
  readonly limit: number;
  /** Whether it is promised of a pack as long as this, or shown beside what is. */
  readonly isPromised: boolean;
}

async function previewOf(
  folder: string,
  objectives: number,
  { limit, isPromised }: Promised,
): Promise<Finding[]> {
  const path = join(folder, `preview-${objectives}.minutebook`);
  const register = aRegister(path, objectives);
  const jobs = startJobs((what) => {
    throw new Error(what);
  });
  const { preview } = jobs.start('preview', 'preview').calls;
  const asAt = todayIn(register, systemEnvironment);
  const wanted: PreviewWanted = { kind: 'board', options: packOptions.parse({ asAt }) };
  const glyphs = new Map<string, GlyphOutline[]>();

  const look = async (section: string): Promise<Look> => {
    const start = performance.now();
    const made = valueOf(await preview.set({ register: path, wanted }, asker));
    const from = (made.sections.find(({ id }) => id === section)?.page ?? 1) - 1;
    const keys = made.pages.slice(from, from + near).map(({ key }) => key);
    const known = Object.fromEntries(Array.from(glyphs, ([font, { length }]) => [font, length]));
    const drawn = valueOf(await preview.pages({ keys, fonts: 0, known, pictures: [] }, asker));
    for (const { font, glyphs: more } of drawn.glyphs)
      glyphs.set(font, [...(glyphs.get(font) ?? []), ...more]);
    for (const page of drawn.pages) drawnOn(page.content, (font, code) => glyphs.get(font)?.[code]);
    return { set: made, took: performance.now() - start };
  };

  const first = await look('o1');
  const pages = first.set.pages.length;
  const after = async (edit: (round: number) => void) => {
    const times: number[] = [];
    let again = 0;
    for (let round = 0; round < rounds; round += 1) {
      edit(round);
      // One after the other: that is what is measured.
      // oxlint-disable-next-line no-await-in-loop
      const looked = await look('o1');
      times.push(looked.took);
      again = Math.max(again, looked.set.setAgain);
    }
    return { took: median(times), again };
  };
  const ofFigure = await after((round) => {
    const amount = String(500 + round);
    const value = { kind: 'exact', quantity: { unit: 'number', amount }, written: amount } as const;
    write(register, [set(figure, naturalId(['m21', 'p10', 'actual']), 'value', value)]);
  });
  const ofActivity = await after((round) => {
    const progress = round % 2 === 0 ? 'off track' : 'complete';
    write(register, [set(activity, 'a21', 'progress', progress)]);
  });
  const all = first.set.sections.length;
  const finding = (what: string, { took, again }: typeof ofFigure): Finding => ({
    what: `${what} until it is seen in a preview of ${objectives} objectives, by ${limit} ms`,
    target: isPromised ? { atMost: 1 } : undefined,
    ratio: took / limit,
    ours: `${milliseconds(took)} (${pages} pages, at most ${again} of ${all} sections set again)`,
    peer: `${limit} ms`,
  });
  const cancelled = await cancelling(jobs, { register: path, wanted });
  await jobs.close();
  register.close();
  return [
    finding('A figure', ofFigure),
    finding('Progress of an activity', ofActivity),
    {
      what: `The first preview of ${objectives} objectives, by an edit’s`,
      target: undefined,
      ratio: first.took / ofFigure.took,
      ours: `${milliseconds(first.took)} (${pages} pages)`,
      peer: milliseconds(ofFigure.took),
    },
    {
      what: `Stopping the first preview of ${objectives} objectives and letting its thread go, by 1 s`,
      target: { atMost: 1 },
      ratio: cancelled / 1000,
      ours: milliseconds(cancelled),
      peer: '1 s',
    },
  ];
}

async function cancelling(
  jobs: Jobs,
  asked: { readonly register: string; readonly wanted: PreviewWanted },
): Promise<number> {
  const { preview } = jobs.start('preview', 'another').calls;
  const answered = preview.set(asked, asker);
  await new Promise((settle) => {
    setTimeout(settle, 300);
  });
  const start = performance.now();
  await jobs.end('another');
  await answered;
  return performance.now() - start;
}

export async function previews(folder: string): Promise<Finding[]> {
  return [
    ...(await previewOf(folder, 5, { limit: 150, isPromised: true })),
    ...(await previewOf(folder, 48, { limit: 500, isPromised: true })),
    ...(await previewOf(folder, 86, { limit: 500, isPromised: false })),
  ];
}
