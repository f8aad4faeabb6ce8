// The one channel from the windows. The caller is checked before the call: the top frame of one of our pages, or it is refused.

import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Boundary } from '../app/boundary.ts';
import { channels } from '../../shared/contract/channels.ts';
import { fail } from '../../shared/kernel/result.ts';
import { say } from '../../shared/language/say.ts';
import { isOurs } from './origin.ts';

export function isTrusted({ senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url);
}

/** A window by the name that it asks under. */
export function windowOf({ sender }: { readonly sender: Pick<WebContents, 'id'> }): string {
  return String(sender.id);
}

export function answerWindows(boundary: Boundary, log: (what: string) => void): void {
  ipcMain.handle(channels.call, (event, ...request: unknown[]) => {
    if (isTrusted(event)) return boundary(request, windowOf(event));
    log(`refused a call from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
    return fail('refused', say('app.refused'));
  });
}
