// The app behind the window, typed end to end. The preload has put it there; nothing else of the app can be reached. Whatever a screen asks
// for, a change that the register takes only with a reason is asked why here, once for all screens, and then asked for again.

import type { Api, Bridge, Bridged, Contract } from '../shared/contract/contract.ts';
import { callsOver } from '../shared/kernel/client.ts';
import { fail, type Result } from '../shared/kernel/result.ts';
import { say } from '../shared/language/say.ts';
import { taken } from './state/app-store.ts';
import { askWhy } from './state/asking-why.ts';
import { aboutOf, refused } from './state/refusals.ts';

declare global {
  interface Window {
    readonly api: Bridge;
  }
}

const { on, ...areas } = window.api;
const bridged: Readonly<Record<string, Readonly<Record<string, Bridged>>>> = areas;

/** Giving no reason leaves everything as it was: nothing has gone wrong. */
const unexplained = fail('cancelled', say('reason.not-given'));

async function explained(call: Bridged, input: unknown): Promise<Result<unknown>> {
  const first = await call(input, {});
  if (first.ok || first.error.code !== 'needs-reason') return first;
  const reason = await askWhy(first.error.message);
  return reason === null ? unexplained : call(input, { reason });
}

/** For calls whose names are known only at run time. */
export async function askTheApp(area: string, name: string, input: unknown): Promise<Result<unknown>> {
  const call = bridged[area]?.[name];
  if (call === undefined) throw new Error(`the app has no call ${area}.${name}`);
  const result = await explained(call, input);
  const about = aboutOf(area, name, input);
  if (result.ok) taken(about);
  else refused(result.error, about);
  return result;
}

export const api: Api = { ...callsOver<Contract>(areas, askTheApp), on };
