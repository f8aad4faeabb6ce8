// What a window may not do: ask for permissions, reach anything but the app, go elsewhere, or open other windows.

import type { Session, WebContents } from 'electron';
import { isOurs } from './origin.ts';

export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !mayLoad(url) });
  });
}

/** The app's own files, and what a page has made in its own memory. Developer tools load themselves. */
export function mayLoad(url: string): boolean {
  if (isOurs(url)) return true;
  if (!URL.canParse(url)) return false;
  const { protocol, pathname } = new URL(url);
  if (protocol === 'data:' || protocol === 'devtools:') return true;
  // The address of whoever made a blob follows its scheme; for a scheme like ours, no parser calls it an origin.
  return protocol === 'blob:' && isOurs(pathname);
}

export function lockDownContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
