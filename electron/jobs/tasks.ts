// The long work of the app, each kind with what it needs and what it answers. It runs in a thread of its own, on its own connection.

import type { HowToRead, Proposed } from '../imports/spreadsheet/import-figures.ts';
import type { FiguresPlan } from '../imports/spreadsheet/preview/plan.ts';
import type { PackContents } from '../packs/compose/pack-input.ts';
import type { Change } from '../../shared/kernel/change.ts';
import type { ImportDraft } from '../../shared/files/spreadsheet-calls.ts';
import type { ImportProfile } from '../../shared/register/snapshot.ts';
import type { ImportPreview } from '../../shared/files/import-calls.ts';
import type { Result } from '../../shared/kernel/result.ts';

export interface PackTask {
  readonly kind: 'pack';
  readonly register: string;
  readonly folder: string;
  readonly asAt: string;
  readonly contents: PackContents;
}

export interface LeadSheetTask {
  readonly kind: 'lead sheet';
  readonly register: string;
  readonly folder: string;
  readonly today: string;
  readonly leadId: string;
  readonly periodId: string;
}

export interface ReadStrategyTask {
  readonly kind: 'read strategy';
  readonly register: string;
  readonly document: string;
}

export interface LookTask {
  readonly kind: 'look into spreadsheet';
  readonly register: string;
  readonly path: string;
  readonly how: HowToRead;
}

export interface ReadFiguresTask {
  readonly kind: 'read figures';
  readonly register: string;
  readonly path: string;
  readonly draft: ImportDraft;
}

export interface ProfilesTask {
  readonly kind: 'profiles';
  readonly register: string;
}

export type Task = PackTask | LeadSheetTask | ReadStrategyTask | LookTask | ReadFiguresTask | ProfilesTask;

export interface PackFiles {
  readonly title: string;
  readonly pdf: string;
  readonly xlsx: string;
  readonly pages: number;
  readonly sheets: number;
  readonly notice: string | null;
  readonly batchName: string;
}

/** What a document would change, and the changes themselves, to be written only when somebody says so. */
export interface ReadStrategy extends Omit<ImportPreview, 'job' | 'changes'> {
  readonly changes: readonly Change[];
  readonly intent: string;
  /** The register's last batch when it was compared: a later one makes this out of date. */
  readonly basedOn: number;
}

export interface Answers {
  readonly pack: PackFiles;
  readonly 'lead sheet': PackFiles;
  readonly 'read strategy': ReadStrategy;
  readonly 'look into spreadsheet': Proposed;
  readonly 'read figures': FiguresPlan;
  readonly profiles: readonly ImportProfile[];
}

/** It is not wanted any more. */
export interface ToJob {
  readonly kind: 'stop';
}

export type FromJob =
  /** Its modules are there, SQLite's addon among them, and it begins. */
  | { readonly kind: 'loaded' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: Result<Answers[keyof Answers]> };
