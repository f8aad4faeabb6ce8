// The app without windows: its app and boundary, with surroundings a test controls.

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openBoundary } from '../../../electron/app/boundary.ts';
import { openSettings } from '../../../electron/settings/settings.ts';
import { openApp } from '../../../electron/app/app.ts';
import type { Contract, ScreenAsker } from '../../../shared/contract/contract.ts';
import type { OutputOf } from '../../../shared/kernel/call.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { speak } from '../../../shared/language/speak.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { placeFile } from '../register/ready-files.ts';
import { theSampleOfToday } from '../the-sample.ts';
import { quietSurroundings } from './quiet-surroundings.ts';

const sample = await theSampleOfToday();

export interface Told {
  readonly event: string;
  readonly about: unknown;
}

/**
 * `openSample` opens a ready copy of the sample, as on every day but the first; without it, the sample is imported as on that day.
 * What `whenTold` does is done while the app is at work.
 */
export function anApp({ sampleIsThere = true, whenTold = (_told: Told) => {} } = {}) {
  const folder = temporaryFolder();
  if (sampleIsThere) placeFile(join(folder, 'data', 'Sample strategy.minutebook'), sample);
  const told: Told[] = [];
  const logged: string[] = [];
  const opened: string[] = [];
  const shown: string[] = [];
  const chosen: (string | null)[] = [];
  const asked: string[] = [];
  /** What is said to the next questions. */
  const agreed: boolean[] = [];
  const around = quietSurroundings(folder, () => Promise.resolve(chosen.shift() ?? null));
  const app = openApp(
    {
      ...around,
      tell: (event, about) => {
        told.push({ event, about });
        whenTold({ event, about });
      },
      openFile: (path) => {
        opened.push(path);
        return Promise.resolve('');
      },
      showInFolder: (path) => shown.push(path),
      dialogs: {
        ...around.dialogs,
        confirm: (about) => {
          asked.push(speak('en', about));
          return Promise.resolve(agreed.shift() ?? false);
        },
      },
      log: (what) => logged.push(what),
    },
    openSettings(around.folders.data),
  );
  const boundary = openBoundary(app);
  onTestFinished(() => app.quit());
  const ask = async <A extends keyof Contract, N extends keyof Contract[A] & string>(
    area: A,
    name: N,
    input: object = {},
    asker: ScreenAsker = {},
    window?: string,
  ): Promise<Result<OutputOf<Contract[A][N]>>> =>
    (await boundary([area, name, input, asker], window)) as Result<OutputOf<Contract[A][N]>>;
  const get = async <A extends keyof Contract, N extends keyof Contract[A] & string>(
    area: A,
    name: N,
    input: object = {},
    asker: ScreenAsker = {},
  ) => valueOf(await ask(area, name, input, asker));
  return { folder, app, boundary, told, logged, opened, shown, chosen, asked, agreed, ask, get };
}
