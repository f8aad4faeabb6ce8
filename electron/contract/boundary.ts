// Everything a window can ask, in one place: what concerns the app is answered here, what concerns the register is passed to its worker.

import { appContract, registerContract } from '../../shared/contract/contract.ts';
import { fail, type Result } from '../../shared/result.ts';
import { attachments } from '../workspace/attachment-calls.ts';
import { app } from '../workspace/app-calls.ts';
import { exchangeHandlers } from '../workspace/exchange-calls.ts';
import { importHandlers } from '../workspace/import-calls.ts';
import { packHandlers } from '../workspace/pack-calls.ts';
import { spreadsheetHandlers } from '../workspace/spreadsheet-calls.ts';
import { noRegister, type Workspace } from '../workspace/workspace.ts';
import { answer } from './answer.ts';

export type Boundary = (request: unknown) => Promise<Result<unknown>>;

export function openBoundary(workspace: Workspace): Boundary {
  const answering = {
    declared: appContract,
    handlers: {
      app,
      import: importHandlers(),
      spreadsheet: spreadsheetHandlers(),
      attachments,
      packs: packHandlers(),
      exchange: exchangeHandlers(),
    },
    onBug: (error: unknown, call: string) => {
      workspace.around.log(
        `${call}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    },
    context: () => workspace,
  };
  return async (request) => {
    const area: unknown = Array.isArray(request) ? request[0] : undefined;
    if (typeof area !== 'string') return fail('no-such-call', 'That is not something this app can be asked.');
    if (!Object.hasOwn(registerContract, area)) return answer(answering, request);
    const desk = workspace.desk();
    return desk === undefined ? noRegister : desk.call(workspace.author(), request);
  };
}
