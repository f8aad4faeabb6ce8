// The one list of every kind of thing in a register, and with it the live rows of all of them as plain data: what the rules judge and the
// packs print.

import { activityPart } from '../activities/model/activity-part.ts';
import { activity } from '../activities/model/activity.ts';
import { alias } from '../files/model/alias.ts';
import { attachment } from '../finance/model/attachment.ts';
import { device } from '../exchange/model/device.ts';
import { dismissal } from '../attention/model/dismissal.ts';
import type { AnyRow, Entity, Row } from '../kernel/entity.ts';
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
import { houseStyle } from '../packs/model/house-style.ts';
import { packTemplate } from '../packs/model/pack-template.ts';
import { participant } from '../finance/model/participant.ts';
import { period } from '../figures/model/period.ts';
import { person } from '../people/model/person.ts';
import { progressUpdate } from '../activities/model/progress-update.ts';
import { project } from '../finance/model/project.ts';
import { sourceFile } from '../files/model/source-file.ts';
import { statement } from '../figures/model/statement.ts';
import { agendaItem } from '../meetings/model/agenda-item.ts';
import { agendaSection } from '../meetings/model/agenda-section.ts';
import { bankHoliday } from '../calendar/model/bank-holiday.ts';
import { bodyRule } from '../bodies/model/body-rule.ts';
import { body } from '../bodies/model/body.ts';
import { itemBar } from '../meetings/model/item-bar.ts';
import { itemLink } from '../meetings/model/item-link.ts';
import { meeting } from '../meetings/model/meeting.ts';
import { noticeDraft } from '../meetings/model/notice-draft.ts';
import { publication } from '../meetings/model/publication.ts';
import { recess } from '../calendar/model/recess.ts';
import { seat } from '../bodies/model/seat.ts';
import { standingItem } from '../bodies/model/standing-item.ts';
import { dispensation } from '../interests/model/dispensation.ts';
import { interest } from '../interests/model/interest.ts';
import { action } from '../minutes/model/action.ts';
import { attendance } from '../minutes/model/attendance.ts';
import { circulation } from '../minutes/model/circulation.ts';
import { declaration } from '../minutes/model/declaration.ts';
import { decision } from '../minutes/model/decision.ts';
import { minuteComment } from '../minutes/model/minute-comment.ts';
import { minuteCorrection } from '../minutes/model/minute-correction.ts';
import { minute } from '../minutes/model/minute.ts';
import { movement } from '../minutes/model/movement.ts';
import { vote } from '../minutes/model/vote.ts';
import { backgroundPaper } from '../papers/model/background-paper.ts';
import { paperItem } from '../papers/model/paper-item.ts';
import { paperReader } from '../papers/model/paper-reader.ts';
import { paperVersion } from '../papers/model/paper-version.ts';
import { paper } from '../papers/model/paper.ts';
import { signOff } from '../papers/model/sign-off.ts';
import { actionUpdate } from '../follow-up/model/action-update.ts';
import { decisionFollowUp } from '../follow-up/model/decision-follow-up.ts';
import { forwardItem } from '../follow-up/model/forward-item.ts';
import { forwardLink } from '../follow-up/model/forward-link.ts';
import { reportHeading } from '../reports/model/report-heading.ts';
import { reportIssue } from '../reports/model/report-issue.ts';
import { reportPicture } from '../reports/model/report-picture.ts';
import { reportSection } from '../reports/model/report-section.ts';
import { sectionText } from '../reports/model/section-text.ts';
import { sectionTranslation } from '../reports/model/section-translation.ts';
import { strategy } from '../strategy/model/strategy.ts';
import { translation } from '../translations/model/translation.ts';

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
export type HouseStyle = Row<typeof houseStyle>;
export type PackTemplate = Row<typeof packTemplate>;
export type SourceFile = Row<typeof sourceFile>;
export type FinanceLine = Row<typeof financeLine>;
export type FinanceAmount = Row<typeof financeAmount>;
export type FinanceLink = Row<typeof financeLink>;
export type MemberOrganisation = Row<typeof memberOrganisation>;
export type Project = Row<typeof project>;
export type Participant = Row<typeof participant>;
export type Attachment = Row<typeof attachment>;
export type GrantLimit = Row<typeof grantLimit>;
export type Alias = Row<typeof alias>;
export type ImportProfile = Row<typeof importProfile>;
export type Device = Row<typeof device>;
export type Body = Row<typeof body>;
export type BodyRule = Row<typeof bodyRule>;
export type Seat = Row<typeof seat>;
export type StandingItem = Row<typeof standingItem>;
export type Recess = Row<typeof recess>;
export type BankHoliday = Row<typeof bankHoliday>;
export type Meeting = Row<typeof meeting>;
export type Publication = Row<typeof publication>;
export type AgendaSection = Row<typeof agendaSection>;
export type AgendaItem = Row<typeof agendaItem>;
export type ItemLink = Row<typeof itemLink>;
export type Attendance = Row<typeof attendance>;
export type Movement = Row<typeof movement>;
export type Decision = Row<typeof decision>;
export type Vote = Row<typeof vote>;
export type Minute = Row<typeof minute>;
export type Interest = Row<typeof interest>;
export type Dispensation = Row<typeof dispensation>;
export type Circulation = Row<typeof circulation>;
export type MinuteComment = Row<typeof minuteComment>;
export type MinuteCorrection = Row<typeof minuteCorrection>;
export type Declaration = Row<typeof declaration>;
export type Action = Row<typeof action>;
export type Paper = Row<typeof paper>;
export type PaperItem = Row<typeof paperItem>;
export type PaperVersion = Row<typeof paperVersion>;
export type SignOff = Row<typeof signOff>;
export type BackgroundPaper = Row<typeof backgroundPaper>;
export type ItemBar = Row<typeof itemBar>;
export type PaperReader = Row<typeof paperReader>;
export type ActionUpdate = Row<typeof actionUpdate>;
export type DecisionFollowUp = Row<typeof decisionFollowUp>;
export type ForwardItem = Row<typeof forwardItem>;
export type ForwardLink = Row<typeof forwardLink>;
export type ReportHeading = Row<typeof reportHeading>;
export type ReportSection = Row<typeof reportSection>;
export type SectionText = Row<typeof sectionText>;
export type ReportPicture = Row<typeof reportPicture>;
export type ReportIssue = Row<typeof reportIssue>;
export type NoticeDraft = Row<typeof noticeDraft>;
export type SectionTranslation = Row<typeof sectionTranslation>;
export type Translation = Row<typeof translation>;

/** Every kind of thing, by what a snapshot calls its rows; parents before children. */
export const tables = {
  strategies: strategy,
  objectives: objective,
  measures: measure,
  measureUses: measureUse,
  periods: period,
  sourceFiles: sourceFile,
  figures: figure,
  statements: statement,
  activities: activity,
  activityParts: activityPart,
  people: person,
  groups: group,
  leads: lead,
  notes: note,
  links: link,
  progressUpdates: progressUpdate,
  dismissals: dismissal,
  packIssues: packIssue,
  packTemplates: packTemplate,
  houseStyles: houseStyle,
  financeLines: financeLine,
  financeAmounts: financeAmount,
  financeLinks: financeLink,
  memberOrganisations: memberOrganisation,
  projects: project,
  participants: participant,
  attachments: attachment,
  grantLimits: grantLimit,
  aliases: alias,
  bodies: body,
  bodyRules: bodyRule,
  seats: seat,
  standingItems: standingItem,
  recesses: recess,
  bankHolidays: bankHoliday,
  meetings: meeting,
  publications: publication,
  agendaSections: agendaSection,
  agendaItems: agendaItem,
  itemLinks: itemLink,
  itemBars: itemBar,
  attendances: attendance,
  movements: movement,
  decisions: decision,
  votes: vote,
  minutes: minute,
  interests: interest,
  dispensations: dispensation,
  circulations: circulation,
  minuteComments: minuteComment,
  minuteCorrections: minuteCorrection,
  declarations: declaration,
  actions: action,
  papers: paper,
  paperItems: paperItem,
  paperVersions: paperVersion,
  signOffs: signOff,
  backgroundPapers: backgroundPaper,
  paperReaders: paperReader,
  actionUpdates: actionUpdate,
  decisionFollowUps: decisionFollowUp,
  forwardItems: forwardItem,
  forwardLinks: forwardLink,
  reportHeadings: reportHeading,
  reportPictures: reportPicture,
  reportSections: reportSection,
  sectionTexts: sectionText,
  reportIssues: reportIssue,
  noticeDrafts: noticeDraft,
  importProfiles: importProfile,
  devices: device,
  translations: translation,
  sectionTranslations: sectionTranslation,
} as const;

type TableName = keyof typeof tables;

/** The name of a kind, where a list names some: a word that is no kind does not compile. */
export type KindName = (typeof tables)[TableName]['name'];

export type Snapshot = { readonly [T in TableName]: readonly Row<(typeof tables)[T]>[] };

/** A snapshot of which each table's rows come from `rowsOf`. */
export function snapshotOf(rowsOf: (entity: Entity) => readonly { readonly id: string }[]): Snapshot {
  const rows: Partial<Record<TableName, unknown>> = {};
  for (const [name, entity] of Object.entries(tables)) Reflect.set(rows, name, rowsOf(entity));
  // Each name has the rows of its own entity; the type of a loop can't express it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return rows as Snapshot;
}

/** What a register holds before anything is in it. */
export const emptySnapshot: Snapshot = snapshotOf(() => []);

function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

const nameOfTable = new Map(
  Object.keys(tables)
    .filter(isTableName)
    .map((name): [string, TableName] => [tables[name].name, name]),
);

/** The rows of an entity that is known by name only. */
export function rowsIn(snapshot: Snapshot, entity: string): readonly AnyRow[] {
  const name = nameOfTable.get(entity);
  return name === undefined ? [] : snapshot[name];
}
