// What a document leaves open, by a blank or by "TBC", takes nothing away that the register knows: it stays, and the preview says so.

import type { Milestone } from '../../../../shared/activities/model/milestone.ts';
import type { FigureValue } from '../../../../shared/figures/model/figure-value.ts';
import { saysNotKnown } from '../../../../shared/language/reading/not-known.ts';
import type { ReadLead } from '../../../../shared/language/reading/names/read-leads.ts';
import type { FoundActivity, FoundPart } from '../find/findings.ts';

/** "TBC", "n/a", "to be agreed after the audit". */
export function isOpenFigure(value: FigureValue): boolean {
  return value.kind === 'unknown' || (value.kind === 'not understood' && saysNotKnown(value.written));
}

export function isOpenDate(milestone: Milestone | null): boolean {
  return milestone === null || (milestone.to === null && saysNotKnown(milestone.written));
}

export function isOpenLead({
  kind,
  text,
}: Pick<ReadLead, 'kind'> & { readonly text: string | null }): boolean {
  return kind === 'to be identified' || saysNotKnown(text ?? '');
}

type Reported = Pick<FoundActivity, 'progress'> & Partial<Pick<FoundActivity, 'progressNote'>>;

export function isOpenProgress({ progress, progressNote = null }: Reported): boolean {
  return progress === 'not reported' && (progressNote === null || saysNotKnown(progressNote));
}

type Stated = Pick<FoundPart, 'milestone' | 'progress' | 'leads'>;

/** Whether an activity says it for itself or for one of its parts: then it has moved from one to the other, and isn't left open. */
export interface SaysAnywhere {
  readonly dates: boolean;
  readonly progress: boolean;
  readonly leads: boolean;
}

export function saysAnywhere(found: FoundActivity): SaysAnywhere {
  const all: readonly Stated[] = [found, ...found.parts];
  return {
    dates: all.some(({ milestone }) => milestone !== null),
    progress: all.some(({ progress }) => progress !== 'not reported'),
    leads: all.some(({ leads }) => leads.length > 0),
  };
}
