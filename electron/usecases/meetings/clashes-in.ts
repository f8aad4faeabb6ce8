// What the meetings of a register clash with.

import { clashFinder } from '../../../shared/meetings/rules/clashes.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';

export function clashesIn({ snapshot, people }: RegisterIndex): ReturnType<typeof clashFinder> {
  const { bodies, meetings, seats } = snapshot;
  return clashFinder({ bodies, meetings, seats, people });
}
