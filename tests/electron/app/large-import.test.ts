// An import of fifty thousand figures through the boundary: what was read stays in its own thread, and what is written goes to
// the register's. The main process sees only pages of lines and counts.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { systemEnvironment } from '../../../electron/register/environment.ts';
import { createRegister } from '../../../electron/register/open.ts';
import { commit } from '../../../electron/register/write/commit.ts';
import { mappingOf } from '../../../shared/files/rules/sheet-mapping.ts';
import { create } from '../../../shared/kernel/change.ts';
import { measure } from '../../../shared/strategy/model/measure.ts';
import { strategy } from '../../../shared/strategy/model/strategy.ts';
import { inWords } from '../../in-english.ts';
import { valueOf } from '../register/a-register.ts';
import { anApp } from './an-app.ts';

const job = 'large';
const [measures, months] = [250, 50];
const kinds = ['Actual', 'Target', 'Forecast', 'Baseline'];
const count = measures * months * kinds.length;
const everything = { status: '', words: '' } as const;

function aLargeRegister(path: string) {
  const register = valueOf(createRegister(path, systemEnvironment));
  valueOf(
    commit(register, {
      actor: 'The Clerk',
      act: inWords('Begin'),
      changes: [
        create(strategy, 's', { title: 'Strategy' }),
        ...Array.from({ length: measures }, (_, place) =>
          create(measure, `m${place}`, {
            strategyId: 's',
            name: `Measure ${place}`,
            unit: 'number',
            polarity: 'higher is better',
            kind: 'quantitative',
            adoption: 'adopted',
          }),
        ),
      ],
    }),
  );
  register.close();
}

function aLargeFile(path: string) {
  const lines = ['Measure,Period,Kind,Value'];
  for (let place = 0; place < count; place += 1) {
    const month = place % months;
    const day = new Date(Date.UTC(2020, month, 1));
    const period = day.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const of = Math.floor(place / months);
    lines.push(`Measure ${of % measures},${period},${kinds[Math.floor(of / measures)]},${place}`);
  }
  writeFileSync(path, lines.join('\n'));
}

/** The bytes of everything that the main process and its threads send each other, message by message. */
function listenIn(): { readonly largest: () => number; readonly forget: () => void } {
  let sizes: number[] = [];
  const [emit, post] = [vi.spyOn(Worker.prototype, 'emit'), vi.spyOn(Worker.prototype, 'postMessage')];
  onTestFinished(() => {
    emit.mockRestore();
    post.mockRestore();
  });
  const sizeOf = (message: unknown) => {
    try {
      return serialize(message).byteLength;
    } catch {
      return 0; // it takes a port along, which goes with the message and not in it
    }
  };
  return {
    largest: () => {
      for (const [name, message] of emit.mock.calls) if (name === 'message') sizes.push(sizeOf(message));
      for (const [message] of post.mock.calls) sizes.push(sizeOf(message));
      emit.mockClear();
      post.mockClear();
      return Math.max(...sizes);
    },
    forget: () => {
      emit.mockClear();
      post.mockClear();
      sizes = [];
    },
  };
}

describe('an import of fifty thousand figures', () => {
  it('is ticked and written without passing through the main process', async () => {
    const { folder, chosen, get } = anApp();
    const [register, file] = [join(folder, 'large.minutebook'), join(folder, 'large.csv')];
    aLargeRegister(register);
    aLargeFile(file);
    chosen.push(register, file);
    await get('app', 'open');
    const proposal = await get('spreadsheet', 'choose', { job });
    const wall = listenIn();
    const draft = {
      tables: (proposal?.tables ?? []).map((table) => ({
        index: table.index,
        includeHidden: false,
        mapping: mappingOf(table),
      })),
    };
    const preview = await get('spreadsheet', 'preview', { job, draft });
    expect(preview).toMatchObject({ counts: { new: count }, ticked: count, figures: count });
    // A line takes some two hundred bytes to send: all of them would be megabytes.
    expect(wall.largest()).toBeLessThan(100_000);
    wall.forget();
    for (const line of [0, count - 1]) {
      // One after another, as a person ticks.
      // oxlint-disable-next-line no-await-in-loop
      await get('spreadsheet', 'tick', { job, line, filter: everything, ticked: false });
    }
    const { lines } = await get('spreadsheet', 'lines', { job, filter: everything, from: 0, count: 10 });
    expect(lines.map(({ ticked }) => ticked)).toEqual([false, ...Array(9).fill(true)]);
    // Two counts and ten lines.
    expect(wall.largest()).toBeLessThan(5_000);
    wall.forget();
    const { figures } = await get('spreadsheet', 'commit', { job, profileName: null });
    expect(figures).toBe(count - 2);
    expect((await get('history', 'page')).batches[0]).toMatchObject({ changes: expect.any(Number) });
    expect(wall.largest()).toBeLessThan(20_000);
  });
});
