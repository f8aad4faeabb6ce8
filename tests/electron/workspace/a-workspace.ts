// The app without windows: its workspace and boundary, with surroundings a test can steer.

import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openBoundary } from '../../../electron/contract/boundary.ts';
import { keyFileIn } from '../../../electron/device/device-folder.ts';
import { openSettings } from '../../../electron/settings/settings.ts';
import { openWorkspace } from '../../../electron/workspace/workspace.ts';
import type { Contract } from '../../../shared/contract/contract.ts';
import type { OutputOf } from '../../../shared/contract/call.ts';
import type { Result } from '../../../shared/result.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../register/a-register.ts';
import { placeFile } from '../register/ready-files.ts';
import { sampleDocument, theSampleOfToday } from '../the-sample.ts';

export { sampleDocument };

const sample = await theSampleOfToday();

export interface Told {
  readonly event: string;
  readonly about: unknown;
}

/** `openSample` opens a ready copy of the sample, as on every day but the first; left out, it is imported as on that day. */
export function aWorkspace({ sampleIsThere = true } = {}) {
  const folder = temporaryFolder();
  if (sampleIsThere) placeFile(join(folder, 'data', 'Sample strategy.minutebook'), sample);
  const told: Told[] = [];
  const logged: string[] = [];
  const opened: string[] = [];
  const chosen: (string | null)[] = [];
  const next = () => Promise.resolve(chosen.shift() ?? null);
  const workspace = openWorkspace(
    {
      dialogs: {
        chooseRegister: next,
        placeForRegister: next,
        chooseDocument: next,
        chooseSpreadsheet: next,
        chooseFile: next,
        placeForFile: next,
        chooseBundle: next,
        chooseFolder: next,
      },
      tell: (event, about) => told.push({ event, about }),
      openFile: (path) => {
        opened.push(path);
        return Promise.resolve('');
      },
      showInFolder: (path) => opened.push(path),
      newWindow: () => undefined,
      addRecent: () => undefined,
      log: (what) => logged.push(what),
      folders: {
        data: join(folder, 'data'),
        documents: folder,
        sampleDocument,
        device: join(folder, 'device'),
      },
      keys: keyFileIn(join(folder, 'device')),
      computer: 'Laptop',
      version: '1.0.0',
    },
    openSettings(join(folder, 'data')),
  );
  const boundary = openBoundary(workspace);
  onTestFinished(() => workspace.quit());
  const ask = async <A extends keyof Contract, N extends keyof Contract[A] & string>(
    area: A,
    name: N,
    input: object = {},
  ): Promise<Result<OutputOf<Contract[A][N]>>> =>
    (await boundary([area, name, input])) as Result<OutputOf<Contract[A][N]>>;
  const get = async <A extends keyof Contract, N extends keyof Contract[A] & string>(
    area: A,
    name: N,
    input: object = {},
  ) => valueOf(await ask(area, name, input));
  return { folder, workspace, boundary, told, logged, opened, chosen, ask, get };
}
