// The live rows of a register as plain data: what the rules judge and the packs print.

import type { activityPart } from './activity-part.ts';
import type { activity } from './activity.ts';
import type { dismissal } from './dismissal.ts';
import type { Row } from './entity.ts';
import type { figure } from './figure.ts';
import type { group } from './group.ts';
import type { lead } from './lead.ts';
import type { link } from './link.ts';
import type { measureUse } from './measure-use.ts';
import type { measure } from './measure.ts';
import type { note } from './note.ts';
import type { objective } from './objective.ts';
import type { packIssue } from './pack-issue.ts';
import type { period } from './period.ts';
import type { person } from './person.ts';
import type { progressUpdate } from './progress-update.ts';
import type { statement } from './statement.ts';
import type { strategy } from './strategy.ts';

export type Strategy = Row<typeof strategy>;
export type Objective = Row<typeof objective>;
export type Measure = Row<typeof measure>;
export type MeasureUse = Row<typeof measureUse>;
export type Period = Row<typeof period>;
export type Figure = Row<typeof figure>;
export type Statement = Row<typeof statement>;
export type Activity = Row<typeof activity>;
export type ActivityPart = Row<typeof activityPart>;
export type Person = Row<typeof person>;
export type Group = Row<typeof group>;
export type Lead = Row<typeof lead>;
export type Note = Row<typeof note>;
export type Link = Row<typeof link>;
export type ProgressUpdate = Row<typeof progressUpdate>;
export type Dismissal = Row<typeof dismissal>;
export type PackIssue = Row<typeof packIssue>;

export interface Snapshot {
  readonly strategies: readonly Strategy[];
  readonly objectives: readonly Objective[];
  readonly measures: readonly Measure[];
  readonly measureUses: readonly MeasureUse[];
  readonly periods: readonly Period[];
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly activities: readonly Activity[];
  readonly activityParts: readonly ActivityPart[];
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly leads: readonly Lead[];
  readonly notes: readonly Note[];
  readonly links: readonly Link[];
  readonly progressUpdates: readonly ProgressUpdate[];
  readonly dismissals: readonly Dismissal[];
  readonly packIssues: readonly PackIssue[];
}

/** What a register holds before anything is in it. */
export const emptySnapshot: Snapshot = {
  strategies: [],
  objectives: [],
  measures: [],
  measureUses: [],
  periods: [],
  figures: [],
  statements: [],
  activities: [],
  activityParts: [],
  people: [],
  groups: [],
  leads: [],
  notes: [],
  links: [],
  progressUpdates: [],
  dismissals: [],
  packIssues: [],
};
