// The id of an objective's section: what a cell about that objective leads to.

import type { Objective } from '../../../shared/register/snapshot.ts';

export function sectionOf({ id }: Pick<Objective, 'id'>): string {
  return `objective-${id}`;
}
