// Everything a window can ask: what concerns the app is answered here, what concerns the register is passed to its thread.

import { appContract, registerContract, screenWall } from '../../shared/contract/contract.ts';
import type { ClientOf, ServerOf } from '../../shared/kernel/call.ts';
import { callsOver } from '../../shared/kernel/client.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { readQuestion, router } from '../wall/answer.ts';
import { forTheLog } from '../why.ts';
import { noRegister, type App, type Asked } from './app.ts';
import { appHandlers } from './app-calls.ts';
import { paperFiles } from './paper-calls.ts';
import { attachments } from './attachment-calls.ts';
import { houseLogo, reportPictures } from './picture-calls.ts';
import { exchangeHandlers } from './exchange-calls.ts';
import { importHandlers } from './imports/import-calls.ts';
import { memberImportHandlers } from './imports/member-import-calls.ts';
import { packHandlers } from './pack-calls.ts';
import { previewHandlers } from './packs/preview-calls.ts';
import { returnedHandlers } from './imports/returned-calls.ts';
import { spreadsheetHandlers } from './imports/spreadsheet-calls.ts';

/** `window`: the one that asks; left out for what stands outside them all. */
export type Boundary = (request: unknown, window?: string) => Promise<Result<unknown>>;

/** The part of the wall that is answered here. */
const wall = { ...screenWall, areas: appContract } as const;

/** The calls about the app, for what stands outside every window: the menu asks what a button would. */
export function callsAt(boundary: Boundary): ClientOf<typeof appContract> {
  return callsOver(appContract, (area, name, input) => boundary([area, name, input]));
}

export function openBoundary(app: App): Boundary {
  const handlers: ServerOf<typeof appContract, Asked> = {
    app: appHandlers,
    import: importHandlers,
    spreadsheet: spreadsheetHandlers,
    memberImport: memberImportHandlers,
    returned: returnedHandlers,
    attachments,
    paperFiles,
    reportPictures,
    houseLogo,
    packs: packHandlers(),
    packPreview: previewHandlers(),
    exchange: exchangeHandlers(),
  };
  const answerTo = (window: string | undefined) =>
    router<typeof wall, Asked>({
      wall,
      handlers,
      context: ({ reason }) => ({ app, asker: app.asker(reason), window }),
      onBug: (error, call) => {
        app.around.log(`${call}: ${forTheLog(error)}`);
      },
    });
  return async (request, window) => {
    const answer = answerTo(window);
    const question = readQuestion(request);
    if (!question.ok) return question;
    const [area, name, input, from] = question.value;
    if (!Object.hasOwn(registerContract, area)) return answer(request);
    const asker = screenWall.asker.safeParse(from);
    if (!asker.success) return answer(request); // refused there by name
    const session = app.session();
    return session === undefined ? noRegister : session.ask(area, name, input, app.asker(asker.data.reason));
  };
}
