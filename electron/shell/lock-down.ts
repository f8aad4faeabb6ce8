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

/** The app's own files, and blobs that a page has made. Developer tools load themselves. */
export function mayLoad(url: string): boolean {
  if (isOurs(url)) return true;
  if (!URL.canParse(url)) return false;
  const { protocol, pathname } = new URL(url);
  if (protocol === 'data:' || protocol === 'devtools:') return true;
  // A blob's address has its maker's after the scheme; for a scheme like ours, no parser reports that as an origin.
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
