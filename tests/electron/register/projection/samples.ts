// One creation of every entity, parents first: what the projection tests and the property tests write.

import { say } from '../../../../shared/language/say.ts';
import { activityPart } from '../../../../shared/activities/model/activity-part.ts';
import { activity } from '../../../../shared/activities/model/activity.ts';
import { device } from '../../../../shared/exchange/model/device.ts';
import { create, type Creation } from '../../../../shared/kernel/change.ts';
import { dismissal } from '../../../../shared/attention/model/dismissal.ts';
import { figure } from '../../../../shared/figures/model/figure.ts';
import { group } from '../../../../shared/people/model/group.ts';
import { lead } from '../../../../shared/people/model/lead.ts';
import { link } from '../../../../shared/activities/model/link.ts';
import { measureUse } from '../../../../shared/strategy/model/measure-use.ts';
import { measure } from '../../../../shared/strategy/model/measure.ts';
import { note } from '../../../../shared/strategy/model/note.ts';
import { packIssue } from '../../../../shared/packs/model/pack-issue.ts';
import { period } from '../../../../shared/figures/model/period.ts';
import { person } from '../../../../shared/people/model/person.ts';
import { progressUpdate } from '../../../../shared/activities/model/progress-update.ts';
import { statement } from '../../../../shared/figures/model/statement.ts';
import { attachment } from '../../../../shared/finance/model/attachment.ts';
import { alias } from '../../../../shared/files/model/alias.ts';
import { financeAmount } from '../../../../shared/finance/model/finance-amount.ts';
import { financeLine } from '../../../../shared/finance/model/finance-line.ts';
import { financeLink } from '../../../../shared/finance/model/finance-link.ts';
import { grantLimit } from '../../../../shared/finance/model/grant-limit.ts';
import { importProfile } from '../../../../shared/files/model/import-profile.ts';
import { memberOrganisation } from '../../../../shared/finance/model/member-organisation.ts';
import { participant } from '../../../../shared/finance/model/participant.ts';
import { project } from '../../../../shared/finance/model/project.ts';
import { sourceFile } from '../../../../shared/files/model/source-file.ts';
import { bodyRule } from '../../../../shared/bodies/model/body-rule.ts';
import { body } from '../../../../shared/bodies/model/body.ts';
import { seat } from '../../../../shared/bodies/model/seat.ts';
import { standingItem } from '../../../../shared/bodies/model/standing-item.ts';
import { bankHoliday } from '../../../../shared/calendar/model/bank-holiday.ts';
import { recess } from '../../../../shared/calendar/model/recess.ts';
import { agendaItem } from '../../../../shared/meetings/model/agenda-item.ts';
import { agendaSection } from '../../../../shared/meetings/model/agenda-section.ts';
import { itemLink } from '../../../../shared/meetings/model/item-link.ts';
import { meeting } from '../../../../shared/meetings/model/meeting.ts';
import { followUpSamples, forwardSamples } from './follow-up-samples.ts';
import { action } from '../../../../shared/minutes/model/action.ts';
import { attendance } from '../../../../shared/minutes/model/attendance.ts';
import { declaration } from '../../../../shared/minutes/model/declaration.ts';
import { decision } from '../../../../shared/minutes/model/decision.ts';
import { circulation } from '../../../../shared/minutes/model/circulation.ts';
import { minuteComment } from '../../../../shared/minutes/model/minute-comment.ts';
import { minuteCorrection } from '../../../../shared/minutes/model/minute-correction.ts';
import { minute } from '../../../../shared/minutes/model/minute.ts';
import { movement } from '../../../../shared/minutes/model/movement.ts';
import { vote } from '../../../../shared/minutes/model/vote.ts';
import { noticeDraft } from '../../../../shared/meetings/model/notice-draft.ts';
import { publication } from '../../../../shared/meetings/model/publication.ts';
import { anObjective, aStrategy } from '../a-register.ts';
import { interestsSamples } from './interests-samples.ts';
import { papersSamples } from './papers-samples.ts';
import { packSamples } from './pack-samples.ts';
import { reportSamples } from './report-samples.ts';

const summer = {
  written: 'Summer 2024',
  precision: 'season',
  from: '2024-06-01',
  to: '2024-08-31',
  remark: null,
} as const;

export const samples: readonly Creation[] = [
  aStrategy,
  anObjective,
  create(measure, 'm', {
    strategyId: 's',
    name: 'Full members',
    unit: 'number',
    polarity: 'higher is better',
    kind: 'quantitative',
    adoption: 'adopted',
    formula: { kind: 'sum', of: ['m'] },
    tolerance: '10',
  }),
  create(measureUse, 'o/m', {
    objectiveId: 'o',
    measureId: 'm',
    groupHeading: 'Members',
    footnote: 'Town councils are inside',
  }),
  create(period, '2024-07', { key: '2024-07', label: 'July 2024', from: '2024-07-01', to: '2024-07-31' }),
  create(figure, 'm/2024-07/actual', {
    measureId: 'm',
    periodId: '2024-07',
    kind: 'actual',
    value: { kind: 'exact', quantity: { unit: 'number', amount: '47' }, written: '47' },
    provisional: true,
  }),
  create(statement, 'm∕2024-07∕actual/o∕m', {
    figureId: 'm/2024-07/actual',
    measureUseId: 'o/m',
    value: { kind: 'exact', quantity: { unit: 'number', amount: '46' }, written: '46' },
  }),
  create(activity, 'a', {
    objectiveId: 'o',
    ref: '1.1',
    description: 'Define the legal form',
    milestone: summer,
    progress: 'on track',
  }),
  create(activity, 'b', {
    objectiveId: 'o',
    ref: '1.2',
    description: 'Review the accounts',
    progress: 'not reported',
  }),
  create(activityPart, 'part', {
    activityId: 'a',
    description: 'Draft the rules',
    milestone: summer,
    progress: 'not started',
  }),
  create(person, 'p', { name: 'The Treasurer', title: 'Cllr' }),
  create(group, 'g', { name: 'Finance group', initials: 'FG' }),
  create(lead, 'l', { activityId: 'a', kind: 'person', personId: 'p', text: 'Cllr the Treasurer' }),
  create(note, 'n', {
    objectiveId: 'o',
    kind: 'note',
    heading: 'Budget',
    text: 'The budget stayed at £75k.',
  }),
  create(link, 'a/b', { fromId: 'a', toId: 'b' }),
  create(progressUpdate, '2024-07/a', {
    periodId: '2024-07',
    subjectId: 'a',
    sentence: 'They are with the solicitor.',
    by: 'The Treasurer',
    on: '2024-07-12',
  }),
  create(dismissal, 'overdue∕a', {
    concernKey: 'overdue/a',
    about: [{ entity: 'activity', id: 'a' }],
    said: say('attention.passed', {
      activity: '1.1',
      milestone: 'Summer 2024',
      progress: say('progress-is.on track'),
    }),
    reason: 'The board moved it to the autumn.',
    by: 'Secretary',
    on: '2024-07-12',
  }),
  create(packIssue, 'pack', {
    title: 'Board pack',
    asAt: '2024-07-12',
    issuedOn: '2024-07-12',
    by: 'Secretary',
    batchName: 'replica:1',
    edition: 'board',
    language: 'en',
    form: 'supplement',
    asked: { parts: ['agenda', 'papers'], comments: false, ofDraft: true },
    pageMap: [{ section: 'agenda', pages: ['S1-1', '45a'] }],
    pages: 12,
    pdf: 'ab12cd34',
    workbook: null,
  }),
  create(period, 'FY2024-25', {
    key: 'FY2024-25',
    label: '2024/25',
    from: '2024-04-01',
    to: '2025-03-31',
  }),
  create(sourceFile, 'ab12', {
    print: 'ab12',
    sha256: 'ab12cd34',
    name: 'q2-finance.xlsx',
    importedOn: '2024-07-12',
  }),
  create(financeLine, 'projects', {
    yearId: 'FY2024-25',
    heading: 'Policy projects',
    side: 'expenditure',
    budgetHolder: 'The Treasurer',
  }),
  create(financeLine, 'labs', {
    yearId: 'FY2024-25',
    heading: 'Policy Labs',
    side: 'expenditure',
    parentId: 'projects',
    reason: 'Two labs began late.',
  }),
  create(financeAmount, 'labs/budget', {
    lineId: 'labs',
    kind: 'budget',
    pence: 6_000_000,
    provenance: { file: 'q2-finance.xlsx', sheet: 'Budget', cell: 'C5' },
    sourceFileId: 'ab12',
  }),
  create(financeLink, 'fl', { lineId: 'labs', objectiveId: 'o' }),
  create(memberOrganisation, 'org', {
    name: 'Northbank Council',
    kind: 'full',
    nation: 'Wales',
    joinedOn: '2019-04-01',
  }),
  create(project, 'lab', {
    yearId: 'FY2024-25',
    kind: 'Policy Lab',
    title: 'Homes above shops',
    leadId: 'org',
    grantPence: 2_000_000,
    stage: 'under way',
    financeLineId: 'labs',
  }),
  create(attachment, 'report', {
    projectId: 'lab',
    name: 'Homes above shops.pdf',
    sha256: 'ab12cd34',
    size: 2_048,
    addedOn: '2024-07-12',
  }),
  create(participant, 'lab/org', { projectId: 'lab', organisationId: 'org' }),
  create(grantLimit, 'Policy Lab/FY2024-25', {
    projectKind: 'Policy Lab',
    fromYearId: 'FY2024-25',
    pence: 2_000_000,
  }),
  create(alias, 'full council members', { words: 'full council members', measureId: 'm' }),
  create(device, 'device-1', {
    name: 'Secretary’s laptop',
    signKey: 'key',
    recipient: 'age1recipient',
    vouchedBy: 'device-0',
    addedOn: '2024-07-12',
    retired: true,
  }),
  create(importProfile, 'profile', { name: 'Monthly budget report', tables: [], savedOn: '2024-07-12' }),
  create(body, 'board', {
    name: 'Board',
    kind: 'charity',
    terms: 'Answers for the strategy',
    wholeNumber: 9,
    nation: 'england-and-wales',
    itemNumbering: 'plain',
    minuteNumbering: 'by year',
    minuteYearBegins: 9,
    usualDays: 'third Tuesday of alternate months',
    usualTime: '19:00',
  }),
  ...packSamples,
  create(bodyRule, 'board/notice-days', {
    bodyId: 'board',
    rule: 'notice-days',
    value: 7,
    reason: 'Its governing document',
  }),
  create(seat, 'chair', { bodyId: 'board', personId: 'p', role: 'chair', votes: true, from: '2024-05-01' }),
  create(standingItem, 'usual', { bodyId: 'board', title: 'Apologies', purpose: 'note', adopts: 'minutes' }),
  create(recess, 'summer', { bodyId: 'board', name: 'Summer', from: '2024-08-01', to: '2024-08-31' }),
  create(bankHoliday, 'scotland/2024-06-03', {
    nation: 'scotland',
    day: '2024-06-03',
    name: 'A day proclaimed',
    removed: false,
    mourning: false,
  }),
  create(meeting, 'july', {
    bodyId: 'board',
    kind: 'ordinary',
    day: '2024-07-23',
    time: '19:00',
    state: 'summoned',
    plannedDay: '2024-07-16',
    movedBecause: say('recurrence.blocked.recess', { name: 'Summer' }),
    reason: 'The hall is let',
  }),
  create(publication, 'published', {
    meetingId: 'july',
    kind: 'agenda',
    on: '2024-07-12',
    meetingDay: '2024-07-23',
    summoned: [{ itemId: 'item', number: '1', title: 'Adopt the accounts', section: 'Part one' }],
  }),
  create(agendaSection, 'part-one', { meetingId: 'july', title: 'Part one' }),
  ...forwardSamples,
  create(agendaItem, 'item', {
    meetingId: 'july',
    sectionId: 'part-one',
    title: 'Adopt the accounts',
    purpose: 'decide',
    minutes: 20,
    recommendation: 'That the accounts be adopted',
    openness: 'exempt',
    exemption: {
      paragraphs: ['3'],
      publicInterest: 'The tender is open',
      isRegistered: false,
      isOwnPlanning: null,
    },
    late: { opinionOf: 'Chair', circumstances: 'The auditor wrote on Monday', on: '2024-07-20' },
    outcome: 'to come',
    adopts: 'no minutes',
    standingItemId: 'usual',
    forwardItemId: 'reserves',
  }),
  create(noticeDraft, 'july/item/key decision', {
    meetingId: 'july',
    itemId: 'item',
    kind: 'key decision',
    matter: 'Whether to adopt the accounts',
    documents: 'Letter of the auditor',
    address: 'The Town Hall',
    procedure: 'Write to the clerk',
    reasons: 'It names a person',
    representations: 'None were received',
    response: 'None was needed',
    informed: 'The chair of scrutiny',
    impracticable: 'The auditor wrote late',
    agreedBy: 'The chair of scrutiny',
    agreedOn: '2024-07-01',
    urgency: 'The term ends',
  }),
  create(itemLink, 'about', { itemId: 'item', objectiveId: 'o' }),
  create(attendance, 'july/p', {
    meetingId: 'july',
    personId: 'p',
    seatId: 'chair',
    role: 'chair',
    state: 'present',
    remote: true,
  }),
  create(movement, 'left', { attendanceId: 'july/p', what: 'leaves', at: '20:10', itemId: 'item' }),
  create(decision, 'adopted', {
    itemId: 'item',
    text: 'The accounts were adopted',
    how: 'named',
    askedBy: ['p'],
    moverId: 'p',
    casting: 'not used',
    attendanceThen: { present: ['p'], barred: [], voting: ['p'], counted: 1, needed: 3 },
    reasons: 'The auditor found nothing amiss',
  }),
  create(vote, 'adopted/p', { decisionId: 'adopted', personId: 'p', vote: 'for' }),
  create(circulation, 'sent', {
    meetingId: 'july',
    on: '2024-08-01',
    to: 'All members',
    textHash: 'ab12',
  }),
  create(minuteComment, 'remark', {
    meetingId: 'july',
    itemId: 'item',
    who: 'The Mayor',
    on: '2024-08-05',
    text: 'The sum is wrong',
    answered: 'taken up',
    answer: 'It was a slip',
  }),
  create(minuteCorrection, 'mended', {
    itemId: 'item',
    original: 'The sum of 40',
    corrected: 'The sum of 50',
    reason: 'A slip of the pen',
    on: '2024-09-20',
  }),
  create(minute, 'july/item', {
    meetingId: 'july',
    itemId: 'item',
    text: 'The clerk presented the accounts.',
    sequence: 47,
    summary: 'The accounts were considered.',
  }),
  ...interestsSamples,
  create(declaration, 'declared', {
    itemId: 'item',
    personId: 'p',
    nature: 'Employed by the auditor until 2022',
    interestClass: 'securities',
    interestId: 'shares',
    dispensationId: 'leave',
    followed: 'stayed',
  }),
  create(action, 'letter', {
    what: 'Write to the auditor',
    owner: 'Treasurer',
    personId: 'p',
    due: {
      written: '30 June 2025',
      precision: 'day',
      from: '2025-06-30',
      to: '2025-06-30',
      remark: null,
    },
    itemId: 'item',
    bodyId: 'board',
    askedOn: '2024-07-23',
    number: '2024/1',
    activityId: 'a',
  }),
  ...papersSamples,
  ...followUpSamples,
  ...reportSamples,
];
