// The app behind the window, typed end to end. The preload has put it there; nothing else of the app can be reached.

import type { Api } from '../shared/contract/contract.ts';

declare global {
  interface Window {
    readonly api: Api;
  }
}

export const api: Api = window.api;
