// The wall around the thread that holds the open register: what the screens ask of it, what the app itself does, and the events it sends.

import * as z from 'zod';
import type { MessagePort } from 'node:worker_threads';
import { registerContract } from '../../shared/contract/contract.ts';
import type { Changed } from '../../shared/contract/events.ts';
import { call, event, given } from '../../shared/kernel/call.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { ArrivingPaper, PaperSource, TakenPaper } from '../../shared/papers/arriving-paper.ts';
import type { KeptFile } from '../../shared/files/rules/file-kinds.ts';
import { exchangeWork } from '../usecases/exchange/exchange-work.ts';
import { asker } from '../wall/asker.ts';

/** What the thread is started with. */
export const sessionStart = z.strictObject({
  path: z.string(),
  /** Where this computer keeps its own things: its memory of the copies it wrote as. */
  device: z.string(),
});

export type SessionStart = z.output<typeof sessionStart>;

export interface Opened {
  readonly notice: Saying | null;
  readonly backup: string | null;
}

export interface Bug {
  readonly call: string;
  readonly what: string;
}

/** The file itself, and the files that go into it and come out. */
const fileCalls = {
  /** Saves a whole copy of it as it is now. */
  copy: call<null>()(given<{ readonly target: string }>()),
  /** Takes a file into the register, attached to a project. */
  attach: call<null>()(given<{ readonly projectId: string; readonly path: string }>()),
  /** Takes a PDF that was looked at into the register: as a paper of an item, or as the next version of one. */
  takePaper: call<TakenPaper>()(given<ArrivingPaper>()),
  /** Takes a file in, and answers with what it is kept under. */
  keep: call<{ readonly sha256: string }>()(given<{ readonly path: string }>()),
  /** Which files the last versions of a meeting's papers came from. */
  paperSources: call<readonly PaperSource[]>()(given<{ readonly meetingId: string }>()),
  /** Writes a file that is kept into a folder, and answers with where it is. */
  release: call<{ readonly path: string }>()(given<KeptFile & { readonly folder: string }>()),
  /** Takes a picture into the register, for a report. */
  addPicture: call<{ readonly pictureId: string }>()(
    given<{ readonly paperId: string; readonly path: string }>(),
  ),
  /** Takes a picture into the register, as the logo of a body or of the council. */
  keepLogo: call<null>()(given<{ readonly bodyId: string | null; readonly path: string }>()),
  /** Lets the thread with the other end of this port write, until it is closed. */
  letIn: call<null>()(given<{ readonly port: MessagePort }>()),
} as const;

export const sessionWall = {
  areas: { ...registerContract, file: fileCalls, exchange: exchangeWork },
  asker,
  events: {
    /** Sent once, before anything else. */
    opened: event<Result<Opened>>(),
    changed: event<Changed>(),
    bug: event<Bug>(),
  },
  signals: {
    /** Nothing is asked after it. A caller that can't wait for the thread to end gives something to be woken by. */
    close: event<Int32Array | null>(),
  },
} as const;
