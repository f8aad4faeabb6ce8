// What joining is asked, and what it answers: the paper's part of a pack, as objects of it.

export interface PlacedPage {
  /** The number of the object that the page is in the pack. */
  readonly id: number;
  /** The number of the pack's page tree node above it. */
  readonly parent: number;
  /** Of the page in the pack: its MediaBox is [0 0 width height], and it isn't turned. */
  readonly size: readonly [width: number, height: number];
  /** Where the paper's page, as it is seen, stands on it: its lower left corner, in points from ours, and how much it is scaled. */
  readonly left: number;
  readonly bottom: number;
  readonly scale: number;
  /** A form XObject of the pack's that is drawn over it as an artifact: the page's number, its item. */
  readonly stamp: number | undefined;
  /** The page's key in the pack's parent tree. */
  readonly structParents: number;
}

export interface Joining {
  /** One for each page of the paper. */
  readonly pages: readonly PlacedPage[];
  /** The first free number of an object. */
  readonly next: number;
  /** The first free key of the parent tree. */
  readonly nextKey: number;
  /** The pack's own element that the paper's tree hangs under. */
  readonly element: number;
  /** Makes what the paper names its own in the pack: "p3-". */
  readonly prefix: string;
  readonly comments: 'kept' | 'dropped';
}

/** A stream's dictionary says its /Length, and its bytes stand as they are. */
export type JoinedObject =
  | { readonly id: number; readonly content: string }
  | { readonly id: number; readonly dictionary: string; readonly bytes: Uint8Array };

/**
 * Types are resolved to those of PDF 1.7, and links lead to their place itself: a paper brings no roles, no namespaces and no named places
 * into the pack.
 */
export interface JoinedPaper {
  readonly objects: readonly JoinedObject[];
  readonly next: number;
  readonly nextKey: number;
  /** The elements at the top of the paper's tree, for the pack's own element; none for a paper that isn't tagged. */
  readonly kids: readonly number[];
  /** Entries of the parent tree: a key, and its value as text of a PDF. */
  readonly parents: readonly (readonly [key: number, value: string])[];
  /** Entries of the class map: a name, and its value as text of a PDF. */
  readonly classes: readonly (readonly [name: string, value: string])[];
  /** Entries of the tree of IDs: one character a byte, and the element's number. */
  readonly ids: readonly (readonly [id: string, element: number])[];
}
