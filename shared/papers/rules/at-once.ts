// Versions of one paper that came as the next one on two copies of the register at once.

import type { PaperVersion } from '../../register/snapshot.ts';

type Version = Pick<PaperVersion, 'name' | 'position' | 'sha256'>;

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
