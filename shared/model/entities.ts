// Every entity of the register, parents before children. Adding one here and in snapshot.ts, with its migration and its projection test, is all it takes.

import { activityPart } from './activity-part.ts';
import { activity } from './activity.ts';
import { alias } from './alias.ts';
import { attachment } from './attachment.ts';
import { device } from './device.ts';
import { dismissal } from './dismissal.ts';
import { figure } from './figure.ts';
import { financeAmount } from './finance-amount.ts';
import { financeLine } from './finance-line.ts';
import { financeLink } from './finance-link.ts';
import { grantLimit } from './grant-limit.ts';
import { group } from './group.ts';
import { importProfile } from './import-profile.ts';
import { lead } from './lead.ts';
import { link } from './link.ts';
import { measureUse } from './measure-use.ts';
import { measure } from './measure.ts';
import { memberOrganisation } from './member-organisation.ts';
import { note } from './note.ts';
import { objective } from './objective.ts';
import { packIssue } from './pack-issue.ts';
import { participant } from './participant.ts';
import { period } from './period.ts';
import { person } from './person.ts';
import { progressUpdate } from './progress-update.ts';
import { project } from './project.ts';
import { sourceFile } from './source-file.ts';
import { statement } from './statement.ts';
import { strategy } from './strategy.ts';
import type { Entity } from './entity.ts';

export const entities: readonly Entity[] = [
  strategy,
  objective,
  measure,
  measureUse,
  period,
  sourceFile,
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
  financeLine,
  financeAmount,
  financeLink,
  memberOrganisation,
  project,
  participant,
  attachment,
  grantLimit,
  alias,
  importProfile,
  device,
];

const byName = new Map(entities.map((entity) => [entity.name, entity]));

export function entityNamed(name: string): Entity | undefined {
  return byName.get(name);
}
