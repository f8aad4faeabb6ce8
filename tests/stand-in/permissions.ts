// What a page may ask for: the app's own handlers decide, and the browser is told what they grant.

import type { Session } from 'electron';

/** As far as a browser can be told to grant them. */
const permissionsByName = ['notifications', 'camera', 'microphone', 'geolocation', 'clipboard-read'] as const;

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0];
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0];

let requestHandler: RequestHandler = null;
let checkHandler: CheckHandler = null;

/** Electron grants whatever nobody has refused. */
function isGranted(permission: (typeof permissionsByName)[number]): boolean {
  const name = permission === 'camera' || permission === 'microphone' ? 'media' : permission;
  let granted = true;
  const given = [null, name, (answer: boolean) => (granted = answer), {}];
  if (requestHandler !== null) Reflect.apply(requestHandler, undefined, given);
  const checked: unknown =
    checkHandler === null ? true : Reflect.apply(checkHandler, undefined, [null, name, '', {}]);
  return granted && checked === true;
}

type SessionPart = {
  readonly [
    K in 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
  ]: Session[K];
};

export const permissions: SessionPart = {
  setPermissionRequestHandler: (handler) => {
    requestHandler = handler;
  },
  setPermissionCheckHandler: (handler) => {
    checkHandler = handler;
  },
  // No page asks for a device where there is nobody to choose one; its answer is tested without a browser.
  setDevicePermissionHandler: () => undefined,
};

export function grantedPermissions(): string[] {
  return permissionsByName.filter(isGranted);
}
