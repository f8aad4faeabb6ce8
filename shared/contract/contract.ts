// The wall between the screens and the app: every call, by area, and every event the app sends. Each is declared once; both ends take
// their types from it.

import * as z from 'zod';
import { activitiesCalls } from '../activities/calls.ts';
import { appCalls } from '../app/calls.ts';
import { attachmentsCalls } from '../finance/attachments-calls.ts';
import { attentionCalls } from '../attention/calls.ts';
import { bodiesCalls } from '../bodies/calls.ts';
import { calendarCalls } from '../calendar/calls.ts';
import { memberImportCalls } from '../bodies/member-import-calls.ts';
import { bodyRulesCalls } from '../bodies/rule-calls.ts';
import type { ClientOf, On } from '../kernel/call.ts';
import { appEvents } from './events.ts';
import { conflictsCalls } from '../exchange/conflicts-calls.ts';
import { exchangeCalls } from '../exchange/calls.ts';
import { figuresCalls } from '../figures/calls.ts';
import { financeCalls } from '../finance/calls.ts';
import { agendaCalls, meetingsCalls } from '../meetings/calls.ts';
import { itemNoticeCalls } from '../meetings/item-notice-calls.ts';
import { noticeCalls } from '../meetings/notice-calls.ts';
import { draftingCalls } from '../minutes/draft-calls.ts';
import { attendanceCalls } from '../minutes/attendance-calls.ts';
import { actionsCalls } from '../follow-up/calls.ts';
import { decisionsCalls } from '../follow-up/decision-calls.ts';
import { forwardCalls } from '../follow-up/forward-calls.ts';
import { minutesCalls } from '../minutes/calls.ts';
import { paperFilesCalls } from '../papers/file-calls.ts';
import { papersCalls } from '../papers/calls.ts';
import { interestsCalls } from '../interests/calls.ts';
import type { Result } from '../kernel/result.ts';
import { historyCalls } from '../history/calls.ts';
import { importCalls } from '../files/import-calls.ts';
import { overviewCalls } from '../strategy/overview-calls.ts';
import {
  houseLogoCalls,
  houseStyleCalls,
  issueCalls,
  packTemplateCalls,
  packsCalls,
} from '../packs/calls.ts';
import { previewCalls } from '../packs/preview/preview-calls.ts';
import { peopleCalls } from '../people/calls.ts';
import { membersCalls, projectsCalls } from '../finance/projects-calls.ts';
import { registerCalls } from '../register/calls.ts';
import { reportHeadingsCalls, reportPicturesCalls, reportsCalls } from '../reports/calls.ts';
import { spreadsheetCalls } from '../files/spreadsheet-calls.ts';
import { strategyCalls } from '../strategy/calls.ts';
import { translationsCalls } from '../translations/calls.ts';
import { returnedCalls } from '../activities/returned-calls.ts';
import { updatesCalls } from '../activities/updates-calls.ts';

/** Answered by the main process: files, dialogs, windows, and work done in the background. */
export const appContract = {
  app: appCalls,
  import: importCalls,
  spreadsheet: spreadsheetCalls,
  memberImport: memberImportCalls,
  returned: returnedCalls,
  attachments: attachmentsCalls,
  paperFiles: paperFilesCalls,
  reportPictures: reportPicturesCalls,
  packs: packsCalls,
  houseLogo: houseLogoCalls,
  packPreview: previewCalls,
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
  bodies: bodiesCalls,
  calendar: calendarCalls,
  bodyRules: bodyRulesCalls,
  meetings: meetingsCalls,
  agenda: agendaCalls,
  notice: noticeCalls,
  itemNotices: itemNoticeCalls,
  minutes: minutesCalls,
  attendance: attendanceCalls,
  papers: papersCalls,
  interests: interestsCalls,
  drafting: draftingCalls,
  actions: actionsCalls,
  decisions: decisionsCalls,
  forward: forwardCalls,
  translations: translationsCalls,
  reports: reportsCalls,
  reportHeadings: reportHeadingsCalls,
  attention: attentionCalls,
  history: historyCalls,
  issues: issueCalls,
  packTemplates: packTemplateCalls,
  houseStyles: houseStyleCalls,
  conflicts: conflictsCalls,
} as const;

export const contract = { ...appContract, ...registerContract } as const;

export type Contract = typeof contract;
export type Area = keyof Contract;

/** What a screen sends beside a call's input: why, once the register has asked. Who is asking, the app knows. */
const asker = z.strictObject({ reason: z.string().trim().max(2_000).optional() });
export type ScreenAsker = z.input<typeof asker>;

export const screenWall = {
  areas: contract,
  asker: asker.default({}),
  events: appEvents,
  signals: {},
} as const;

/** Every call by area and name, as the screens make it. */
export type Api = ClientOf<Contract> & { readonly on: On<typeof appEvents> };

export type Bridged = (input: unknown, asker: ScreenAsker) => Promise<Result<unknown>>;

/** `window.api` as the preload makes it: it doesn't know what each call takes. */
export type Bridge = {
  readonly [A in Area]: { readonly [N in keyof Contract[A]]: Bridged };
} & { readonly on: On<typeof appEvents> };
