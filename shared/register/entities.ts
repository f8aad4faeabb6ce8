// Every entity of the register, parents before children. Adding one here and in snapshot.ts, with its migration and its projection test, is all it takes.

import { activityPart } from '../activities/model/activity-part.ts';
import { activity } from '../activities/model/activity.ts';
import { alias } from '../files/model/alias.ts';
import { attachment } from '../finance/model/attachment.ts';
import { device } from '../exchange/model/device.ts';
import { dismissal } from '../attention/model/dismissal.ts';
import { figure } from '../figures/model/figure.ts';
import { financeAmount } from '../finance/model/finance-amount.ts';
import { financeLine } from '../finance/model/finance-line.ts';
import { financeLink } from '../finance/model/finance-link.ts';
import { grantLimit } from '../finance/model/grant-limit.ts';
import { group } from '../people/model/group.ts';
import { importProfile } from '../files/model/import-profile.ts';
import { lead } from '../people/model/lead.ts';
import { link } from '../activities/model/link.ts';
import { measureUse } from '../strategy/model/measure-use.ts';
import { measure } from '../strategy/model/measure.ts';
import { memberOrganisation } from '../finance/model/member-organisation.ts';
import { note } from '../strategy/model/note.ts';
import { objective } from '../strategy/model/objective.ts';
import { packIssue } from '../packs/model/pack-issue.ts';
import { participant } from '../finance/model/participant.ts';
import { period } from '../figures/model/period.ts';
import { person } from '../people/model/person.ts';
import { progressUpdate } from '../activities/model/progress-update.ts';
import { project } from '../finance/model/project.ts';
import { sourceFile } from '../files/model/source-file.ts';
import { statement } from '../figures/model/statement.ts';
import { strategy } from '../strategy/model/strategy.ts';
import type { Entity } from '../kernel/entity.ts';

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
