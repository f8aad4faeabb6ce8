// Every entity of the register, parents before children. Adding one here, with its migration and its projection test, is all it takes.

import { activityPart } from './activity-part.ts';
import { activity } from './activity.ts';
import { dismissal } from './dismissal.ts';
import type { Entity } from './entity.ts';
import { figure } from './figure.ts';
import { group } from './group.ts';
import { lead } from './lead.ts';
import { link } from './link.ts';
import { measureUse } from './measure-use.ts';
import { measure } from './measure.ts';
import { note } from './note.ts';
import { objective } from './objective.ts';
import { packIssue } from './pack-issue.ts';
import { period } from './period.ts';
import { person } from './person.ts';
import { progressUpdate } from './progress-update.ts';
import { statement } from './statement.ts';
import { strategy } from './strategy.ts';

export const entities: readonly Entity[] = [
  strategy,
  objective,
  measure,
  measureUse,
  period,
  figure,
  statement,
  activity,
  activityPart,
  person,
  group,
  lead,
  note,
  link,
  progressUpdate,
  dismissal,
  packIssue,
];

const byName = new Map(entities.map((entity) => [entity.name, entity]));

export function entityNamed(name: string): Entity | undefined {
  return byName.get(name);
}
