// A paper of some maker, and what is to become of it.

export interface MadePaper {
  readonly name: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
  /** What stands on each page. */
  readonly pages: readonly string[];
  readonly isTagged?: true;
  /** Of its first page, as it is seen; without it a sheet of A4, as near as its maker says it. */
  readonly size?: readonly [number, number];
  /** Words that must not come along. */
  readonly gone?: readonly string[];
}

export interface RefusedPaper extends Pick<MadePaper, 'name' | 'bytes'> {
  readonly why: 'paper-unreadable' | 'paper-password' | 'paper-no-pages' | 'paper-dynamic-form';
}
