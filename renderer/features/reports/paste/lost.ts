// What a paste held and the text doesn't take: counted, to be told.

export type LostKind = 'picture' | 'deletion' | 'comment' | 'link' | 'contents' | 'hidden-row';

export type Lost = ReadonlyMap<LostKind, number>;

export class Losses {
  readonly counts = new Map<LostKind, number>();

  add(kind: LostKind): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }
}
