// Every call between the screens and the app, in areas. Each is declared once here; both ends take their types from it.

import { activitiesCalls } from '../activities/calls.ts';
import { appCalls } from '../app/calls.ts';
import { attachmentsCalls } from '../finance/attachments-calls.ts';
import { attentionCalls } from '../attention/calls.ts';
import type { ClientOf } from '../kernel/call.ts';
import type { AppEvents } from './events.ts';
import { conflictsCalls } from '../exchange/conflicts-calls.ts';
import { exchangeCalls } from '../exchange/calls.ts';
import { figuresCalls } from '../figures/calls.ts';
import { financeCalls } from '../finance/calls.ts';
import { historyCalls } from '../history/calls.ts';
import { importCalls } from '../files/import-calls.ts';
import { overviewCalls } from '../strategy/overview-calls.ts';
import { issueCalls, packsCalls } from '../packs/calls.ts';
import { peopleCalls } from '../people/calls.ts';
import { membersCalls, projectsCalls } from '../finance/projects-calls.ts';
import { registerCalls } from '../register/calls.ts';
import { spreadsheetCalls } from '../files/spreadsheet-calls.ts';
import { strategyCalls } from '../strategy/calls.ts';
import { updatesCalls } from '../activities/updates-calls.ts';

/** Answered by the main process: files, dialogs, windows, and work done in the background. */
export const appContract = {
  app: appCalls,
  import: importCalls,
  spreadsheet: spreadsheetCalls,
  attachments: attachmentsCalls,
  packs: packsCalls,
  exchange: exchangeCalls,
} as const;

/** Answered by the worker that holds the open register. */
export const registerContract = {
  register: registerCalls,
  overview: overviewCalls,
  strategy: strategyCalls,
  figures: figuresCalls,
  finance: financeCalls,
  projects: projectsCalls,
  members: membersCalls,
  activities: activitiesCalls,
  updates: updatesCalls,
  people: peopleCalls,
  attention: attentionCalls,
  history: historyCalls,
  issues: issueCalls,
  conflicts: conflictsCalls,
} as const;

export const contract = { ...appContract, ...registerContract } as const;

export type Contract = typeof contract;
export type Area = keyof Contract;

/** `window.api`: every call by area and name, and the events the app sends by itself. */
export type Api = { readonly [A in Area]: ClientOf<Contract[A]> } & {
  readonly on: <E extends keyof AppEvents>(event: E, hear: (about: AppEvents[E]) => void) => () => void;
};
