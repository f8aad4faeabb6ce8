// A PDF on its way into the register, as the threads hand it to each other: where it goes, what it is, and where it came from.

import type { PdfFound } from './model/pdf-found.ts';

/** What a file is for: an item that gets a paper, or a paper that gets its next version. */
export interface PaperPlace {
  readonly of: 'item' | 'paper';
  readonly id: string;
}

/** A file that was looked at, with what was found then. */
export interface ArrivingPaper {
  readonly to: PaperPlace;
  readonly path: string;
  readonly sha256: string;
  readonly pages: number;
  readonly found: PdfFound;
}

export interface TakenPaper {
  readonly paperId: string;
  readonly versionId: string;
}

/** The last version of a paper: what the register has of a file that may have changed since. */
export interface PaperSource extends TakenPaper {
  readonly sha256: string;
}
