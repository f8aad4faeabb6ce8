// How a paper stands on the agenda of a meeting: there or still to come, in time or late, as it was published or replaced since. Late is told
// by what was published, not by a clock: what stood in the first agenda that the public saw is in time, whoever added it where.

import type { Publication } from '../../register/snapshot.ts';
import type { PaperForm, PaperState } from '../model/paper.ts';

export const standings = [
  'overdue',
  'to follow',
  'late',
  'replaced',
  'draft',
  'ready',
  'tabled',
  'withdrawn',
] as const;
export type Standing = (typeof standings)[number];

/** Somebody is still to send it, or to finish it. */
export function isAwaited(standing: Standing): boolean {
  return standing === 'overdue' || standing === 'to follow';
}

export interface PaperNow {
  readonly id: string;
  readonly form: PaperForm;
  readonly state: PaperState;
  readonly dueOn: string | null;
  /** Whether there is anything to read. */
  readonly isThere: boolean;
  /** The version that it is now: of its file, or the issue of what is written here; null where it is neither. */
  readonly versionId: string | null;
}

/** A paper as it was published: what could be read then, if anything. */
interface Published {
  readonly given: boolean;
  readonly versionId: string | null;
}

export interface PublishedPapers {
  /** What the first agenda gave; undefined while none is published. */
  readonly first: ReadonlyMap<string, Published> | undefined;
  /** What the last agenda that named a paper gave of it. */
  readonly last: ReadonlyMap<string, Published>;
}

function listed({ summoned }: Publication): [string, Published][] {
  return (summoned ?? []).flatMap(({ papers }) =>
    papers.map(({ paperId, given, versionId }): [string, Published] => [paperId, { given, versionId }]),
  );
}

/** Out of the agendas that were published of one meeting, for the day it is on, the first first. */
export function publishedPapers(agendas: readonly Publication[]): PublishedPapers {
  const [first] = agendas;
  return {
    first: first === undefined ? undefined : new Map(listed(first)),
    last: new Map(agendas.flatMap(listed)),
  };
}

export function standingOf(paper: PaperNow, { first, last }: PublishedPapers, today: string): Standing {
  const { id, state, dueOn, isThere, versionId } = paper;
  if (state === 'withdrawn' || state === 'tabled') return state;
  const isOverdue = dueOn !== null && dueOn < today;
  if (!isThere) return isOverdue ? 'overdue' : 'to follow';
  if (isOverdue && state === 'draft') return 'overdue';
  if (first !== undefined && first.get(id)?.given !== true) return 'late';
  const published = last.get(id);
  if (published?.given === true && published.versionId !== versionId) return 'replaced';
  return state;
}
