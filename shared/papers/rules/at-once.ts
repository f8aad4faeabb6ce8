// Versions of one paper that came as the next one on two copies of the register at once.

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { PaperVersion } from '../../register/snapshot.ts';

type Version = Pick<PaperVersion, 'name' | 'position' | 'sha256'>;
type SetAside = Pick<PaperVersion, 'id' | 'setAsideForId'>;

/**
 * Those that count: one is gone where it was set aside for another that is there in its stead. Where two copies each removed the one that the
 * other kept, neither is there in the other's stead, and both count again until somebody says which: of what a paper was given, one is always left.
 */
export function inForce<T extends SetAside>(versions: readonly T[]): T[] {
  const byId = new Map(versions.map((row) => [row.id, row]));
  const isReplaced = ({ id, setAsideForId }: T): boolean => {
    const seen = new Set([id]);
    for (let next = setAsideForId; next !== null;) {
      const other = byId.get(next);
      if (other === undefined || seen.has(other.id)) return false;
      seen.add(other.id);
      next = other.setAsideForId;
    }
    return setAsideForId !== null;
  };
  return versions.filter((row) => !isReplaced(row));
}

/** The last version, and another that came at the same time and is another file; undefined where it is clear which one counts. */
export function cameAtOnce<T extends Version>(versions: readonly T[]): { first: T; second: T } | undefined {
  const last = versions.at(-1);
  const other = versions.findLast(
    ({ position, sha256 }) => position === last?.position && sha256 !== last.sha256,
  );
  return last === undefined || other === undefined ? undefined : { first: other, second: last };
}

/** Whether another file came as the same version, at the same time. */
export function cameWithAnother(version: Version, versions: readonly Version[]): boolean {
  return versions.some(({ position, sha256 }) => position === version.position && sha256 !== version.sha256);
}

/** That two came at once, and which counts; or that each was removed for the other. */
export function sayAtOnce({ first, second }: { first: PaperVersion; second: PaperVersion }): Saying {
  const isEachRemoved = first.setAsideForId !== null && second.setAsideForId !== null;
  const blanks = { first: first.name, second: second.name };
  return say(isEachRemoved ? 'papers.each-removed' : 'papers.two-at-once', blanks);
}
