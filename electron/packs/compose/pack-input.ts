// What a pack is made from: the register as rows, the day it is for, and what came before, all plain data.

import type { PackOptions } from '../../../shared/packs/calls.ts';
import type { LastPack } from '../../../shared/attention/rules/status-concerns.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { Saying } from '../../../shared/kernel/saying.ts';
import { objectivesInOrder } from '../../../shared/strategy/rules/board-order.ts';
import type { Progress } from '../../../shared/strategy/model/status.ts';
import type { Objective } from '../../../shared/register/snapshot.ts';
import type { RegisterIndex } from '../../../shared/register/register-index.ts';

export interface PackContents {
  /** The page for the chair; in, where nothing is said. */
  readonly chair?: boolean;
  readonly attention: boolean;
  readonly charts: boolean;
  /** A chart of every measure that has figures for one, and not only of those where it adds something. */
  readonly allCharts?: boolean;
  /** Under the charts a table of the figures of each. */
  readonly chartData?: boolean;
  readonly activities: boolean;
  readonly finance: boolean;
  /** A section of what changed since then: since the last pack that was issued, where there is one, a day, or any pack that was issued. */
  readonly since?: PackOptions['since'];
  /** The register as it was when that pack was issued. */
  readonly asIssued?: string | null;
  /** The objectives to print; none means all. */
  readonly objectives: readonly string[];
}

export interface PackInput {
  readonly index: RegisterIndex;
  /** "2024-07-12": the day statuses are judged on. */
  readonly today: string;
  /** The language it is written in. What the board wrote stays as it is. */
  readonly language: Language;
  /** The previous progress of each activity, where the register has it. */
  readonly before: ReadonlyMap<string, Progress>;
  /** What the pack before this one said; undefined while none has been issued. */
  readonly lastPack?: LastPack | undefined;
  /** "Register as at step 14", for the cover: which state of the register this shows. */
  readonly edition: Saying;
  /** Parts to leave out, when not everything is wanted. */
  readonly contents?: PackContents | undefined;
  /** Printed on the cover when the pack isn't quite what it seems. */
  readonly notice?: Saying | undefined;
  /**
   * What a part of the pack is composed from, by a name of its own: the same object again while nothing that was read of it says something else.
   * Only where the same pack is composed again and again.
   */
  readonly part?: (name: string) => PackInput;
}

/** Nobody asked for some of them only. */
export function hasAllObjectives({ contents }: Pick<PackInput, 'contents'>): boolean {
  return (contents?.objectives ?? []).length === 0;
}

/** Those that are asked for, in the board's order. */
export function objectivesIn({ index, contents }: Pick<PackInput, 'index' | 'contents'>): Objective[] {
  const inOrder = objectivesInOrder(index);
  return hasAllObjectives({ contents })
    ? inOrder
    : inOrder.filter(({ id }) => contents?.objectives.includes(id));
}

/** What is worked out of it once, is kept with it. */
export function inputOfObjective(input: PackInput, { id }: Pick<Objective, 'id'>): PackInput {
  return input.part?.(id) ?? input;
}

/** What was before: asked for where it is said, since reading it takes a while. */
export interface PastOfInput {
  /** The previous progress of each activity. */
  readonly before: () => ReadonlyMap<string, Progress>;
  /** Undefined while no pack has been issued. */
  readonly lastPack: () => LastPack | undefined;
  /** Which state of the register is shown. */
  readonly edition: () => Saying;
}

/** Of the register as it is now. */
export function inputOf(
  { index, today, language }: Pick<PackInput, 'index' | 'today' | 'language'>,
  past: PastOfInput,
): PackInput {
  return {
    index,
    today,
    language,
    before: past.before(),
    lastPack: past.lastPack(),
    edition: past.edition(),
  };
}
