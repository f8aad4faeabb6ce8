// Everything a window can ask, in one place: what concerns the app is answered here, what concerns the register is passed to its worker.

import { appContract, registerContract } from '../../shared/contract/contract.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import { attachments } from './attachment-calls.ts';
import { appHandlers } from './app-calls.ts';
import { exchangeHandlers } from './exchange-calls.ts';
import { importHandlers } from './import-calls.ts';
import { packHandlers } from './pack-calls.ts';
import { spreadsheetHandlers } from './spreadsheet-calls.ts';
import { noRegister, type App } from './app.ts';
import { answer } from '../wall/answer.ts';

export type Boundary = (request: unknown) => Promise<Result<unknown>>;

export function openBoundary(app: App): Boundary {
  const answering = {
    declared: appContract,
    handlers: {
      app: appHandlers,
      import: importHandlers(),
      spreadsheet: spreadsheetHandlers(),
      attachments,
      packs: packHandlers(),
      exchange: exchangeHandlers(),
    },
    onBug: (error: unknown, call: string) => {
      app.around.log(`${call}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    },
    context: () => app,
  };
  return async (request) => {
    const area: unknown = Array.isArray(request) ? request[0] : undefined;
    if (typeof area !== 'string') return fail('no-such-call', 'That is not something this app can be asked.');
    if (!Object.hasOwn(registerContract, area)) return answer(answering, request);
    const session = app.session();
    return session === undefined ? noRegister : session.call(app.author(), request);
  };
}
