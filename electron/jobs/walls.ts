// The walls around long work: what each kind of job is asked, and what it answers. A pack is asked for once; an import lives as long as
// somebody works on it, and what it has read stays in its thread: only what is shown crosses.

import * as z from 'zod';
import type { PackLanguages } from '../../shared/packs/model/pack-languages.ts';
import type { MessagePort } from 'node:worker_threads';
import {
  memberImportCalls,
  type MemberDecisions,
  type MembersPreview,
} from '../../shared/bodies/member-import-calls.ts';
import {
  returnedCalls,
  type ReturnedDecisions,
  type ReturnedPreview,
} from '../../shared/activities/returned-calls.ts';
import { importCalls, type ImportPreview } from '../../shared/files/import-calls.ts';
import { spreadsheetCalls, type SheetProposal } from '../../shared/files/spreadsheet-calls.ts';
import { call, event, given } from '../../shared/kernel/call.ts';
import type {
  SearchedEditionView,
  IssuedContents,
  LeadSheetsView,
  MadePackView,
} from '../../shared/packs/calls.ts';
import type { Saying } from '../../shared/kernel/saying.ts';
import type { ComparedPacks } from '../../shared/packs/rules/compare-packs.ts';
import type { Audience } from '../../shared/papers/rules/who-may-see.ts';
import type { DocumentWanted } from '../../shared/packs/documents.ts';
import type { previewCalls, PreviewWanted } from '../../shared/packs/preview/preview-calls.ts';
import type { DrawnPages, PackPreview, PreviewHits } from '../../shared/packs/preview/preview.ts';
import type { NewStrategy } from '../../shared/app/calls.ts';
import type { ArrivingFile } from '../imports/attached-pdf/arriving-file.ts';
import type { PackContents } from '../packs/compose/pack-input.ts';
import type { Bug } from '../session/session-wall.ts';
import { asker, type Asker } from '../wall/asker.ts';

/** What a job's calls are given: who asks, when to stop, and where to report progress. */
export interface JobTools extends Asker {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

export interface PackFiles extends Pick<
  MadePackView,
  'title' | 'language' | 'asAt' | 'madeOn' | 'pages' | 'sheets' | 'notice' | 'batchName'
> {
  readonly pdf: string;
  readonly xlsx: string;
  /** Null of what isn’t made as a Word document. */
  readonly docx: string | null;
  /** The tables of the workbook in a zip; null where it has none to give. */
  readonly tables: string | null;
  /** Kept with it if it is issued; null of what no later document goes on from. */
  readonly contents: IssuedContents | null;
}

/** The register that is read, and the folder that the files are put into. */
interface Making {
  readonly register: string;
  readonly folder: string;
}

const pack = {
  pack: {
    make: call<PackFiles>()(
      given<
        Making & { readonly asAt: string; readonly contents: PackContents; readonly language: PackLanguages }
      >(),
    ),
    document:
      call<PackFiles>()(
        given<Making & { readonly wanted: DocumentWanted; readonly language: PackLanguages }>(),
      ),
    searchEdition:
      call<SearchedEditionView>()(
        given<{ readonly register: string; readonly meetingId: string; readonly edition: Audience }>(),
      ),
    /** `zip` is a path, and `title` what a saved copy is called. */
    leadSheets: call<LeadSheetsView & { readonly title: Saying }>()(
      given<Making & { readonly periodId: string }>(),
    ),
    compare:
      call<ComparedPacks>()(
        given<{ readonly register: string; readonly before: string; readonly after: string }>(),
      ),
    leadSheet: call<PackFiles>()(given<Making & { readonly leadId: string; readonly periodId: string }>()),
  },
} as const;

const packPreview = {
  preview: {
    set: call<PackPreview>()(given<{ readonly register: string; readonly wanted: PreviewWanted }>()),
    pages: call<DrawnPages>()(given<Omit<z.output<typeof previewCalls.pages.input>, 'preview'>>()),
    file: call<Uint8Array>()(given<{ readonly file: number }>()),
    find: call<PreviewHits>()(given<{ readonly words: string }>()),
  },
} as const;

/** What is read, and the register that it is compared with. */
interface Reading {
  readonly job: string;
  readonly register: string;
  readonly path: string;
}

/** A way into the thread that holds the register: what is to be written goes straight there. */
interface ThroughDoor {
  readonly door: MessagePort;
}

const strategyImport = {
  document: {
    read: call<ImportPreview>()(given<Reading>()),
    again: importCalls.again,
    commit: { ...importCalls.commit, input: given<ThroughDoor>() },
  },
} as const;

const memberImport = {
  members: {
    read: call<MembersPreview>()(given<Reading & { readonly bodyId: string }>()),
    again: memberImportCalls.again,
    commit: {
      ...memberImportCalls.commit,
      input: given<ThroughDoor & { readonly decisions: MemberDecisions }>(),
    },
  },
} as const;

const returnedImport = {
  returned: {
    read: call<ReturnedPreview>()(given<Reading>()),
    again: returnedCalls.again,
    commit: {
      ...returnedCalls.commit,
      input: given<ThroughDoor & { readonly decisions: ReturnedDecisions }>(),
    },
  },
} as const;

const { byProfile, reshape, preview, lines, tick, edit } = spreadsheetCalls;

const spreadsheetImport = {
  spreadsheet: {
    survey: call<SheetProposal>()(given<Reading>()),
    byProfile,
    reshape,
    preview,
    lines,
    tick,
    edit,
    commit: {
      ...spreadsheetCalls.commit,
      input: given<ThroughDoor & { readonly profileName: string | null }>(),
    },
    /** What the report of what is left out would be called. */
    nameReport: call<string>()(given<Readonly<Record<string, never>>>()),
    saveReport: call<null>()(given<{ readonly path: string }>()),
  },
} as const;

/** Where a register is to be, and where this computer remembers the copies it wrote as. */
interface Beginning {
  readonly register: string;
  readonly device: string;
}

const newRegister = {
  begin: {
    /** With nothing but its strategy. */
    empty: call<null>()(given<Beginning & { readonly strategy: NewStrategy }>()),
    /** What a document calls itself. */
    titleOf: call<{ readonly title: string }>()(given<{ readonly path: string }>()),
    fromDocument: call<null>()(given<Beginning & { readonly path: string }>()),
    /** The sample from its shipped document, as of today. What somebody has changed in one that is there is kept. */
    sample:
      call<null>()(
        given<Beginning & { readonly path: string; readonly isThere: boolean; readonly drafts: string }>(),
      ),
    /** Opens a colleague's bundle and keeps it waiting. */
    openBundle: call<{ readonly title: string }>()(
      given<{ readonly path: string; readonly passphrase: string; readonly secret: string }>(),
    ),
    fromBundle: call<null>()(given<Beginning>()),
  },
} as const;

const paper = {
  paper: {
    /** Reads a file that is to be a paper, and says what is in it. */
    look: call<ArrivingFile>()(given<{ readonly path: string }>()),
    /** The files that can be read and whose bytes aren't those. */
    differing:
      call<readonly string[]>()(
        given<{ readonly files: readonly { readonly path: string; readonly sha256: string }[] }>(),
      ),
  },
} as const;

const areas = {
  pack,
  preview: packPreview,
  'strategy import': strategyImport,
  'spreadsheet import': spreadsheetImport,
  'member import': memberImport,
  'returned workbook': returnedImport,
  'new register': newRegister,
  paper,
} as const;

export const jobKinds = [
  'pack',
  'preview',
  'strategy import',
  'spreadsheet import',
  'member import',
  'returned workbook',
  'new register',
  'paper',
] as const satisfies readonly (keyof typeof areas)[];
export type JobKind = keyof typeof areas;

/** What a job's thread is started with. */
export const jobStart = z.strictObject({ kind: z.enum(jobKinds) });
export type JobStart = z.output<typeof jobStart>;

export type AreasOf<K extends JobKind> = (typeof areas)[K];

/** The events every job sends and receives. */
const life = {
  asker,
  events: {
    /** SQLite's addon is there: the thread can be ended by force. */
    loaded: event<null>(),
    progress: event<{ readonly done: number; readonly total: number }>(),
    bug: event<Bug>(),
  },
  signals: {
    /** What is being done isn't wanted any more. */
    cancel: event<null>(),
    /** Nothing more is wanted: the thread is to end. */
    end: event<null>(),
  },
} as const;

type Life = typeof life;

export interface JobWall<K extends JobKind> extends Life {
  readonly areas: AreasOf<K>;
}

export function wallOf<K extends JobKind>(kind: K): JobWall<K> {
  return { ...life, areas: areas[kind] };
}
