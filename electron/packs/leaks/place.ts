// Where words can be in a file, and those that are there.

/** Which kind of place it is. */
export type PlaceKind =
  /** What is drawn on a page, seen or not. */
  | 'page'
  /** Drawn by something that no page shows: a note's own picture, a page that was taken out. */
  | 'drawing'
  /** A text beside the pages: a bookmark, an alternative text, a field’s value, a property. */
  | 'string'
  | 'name'
  | 'metadata'
  /** A file inside the file. */
  | 'inside'
  /** A state that was saved over. */
  | 'earlier'
  /** A part of a workbook or a Word document, or one of the tables of a zip. */
  | 'part';

export interface Place {
  readonly kind: PlaceKind;
  /** The number of the page; what the file itself calls the place: "Alt", "xl/comments1.xml". */
  readonly at: string;
  readonly text: string;
}

/** `csv`: the tables of a workbook in a zip. */
export type FileKind = 'pdf' | 'xlsx' | 'docx' | 'csv';

/** Reads a file inside another, known by how it begins; undefined for what is no file that can be looked into. */
export type LookInside = (bytes: Uint8Array) => Promise<Place[] | undefined>;
