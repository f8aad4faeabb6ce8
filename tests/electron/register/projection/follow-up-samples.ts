// One of each kind of what follows a meeting, and of what is planned for the next.

import { actionUpdate } from '../../../../shared/follow-up/model/action-update.ts';
import { decisionFollowUp } from '../../../../shared/follow-up/model/decision-follow-up.ts';
import { forwardItem } from '../../../../shared/follow-up/model/forward-item.ts';
import { forwardLink } from '../../../../shared/follow-up/model/forward-link.ts';
import { create, type Creation } from '../../../../shared/kernel/change.ts';

export const followUpSamples: readonly Creation[] = [
  create(actionUpdate, 'answered', {
    actionId: 'letter',
    on: '2024-08-20',
    by: 'The clerk',
    text: 'The auditor asks for another month',
    due: {
      written: '31 July 2025',
      precision: 'day',
      from: '2025-07-31',
      to: '2025-07-31',
      remark: null,
    },
    state: 'held up',
  }),
  create(decisionFollowUp, 'signed', {
    decisionId: 'adopted',
    on: '2024-09-01',
    by: 'The clerk',
    text: 'The accounts were sent to the regulator',
  }),
];

export const forwardSamples: readonly Creation[] = [
  create(forwardItem, 'reserves', {
    title: 'Review the reserves',
    bodyId: 'board',
    meetingId: 'july',
    wanted: {
      written: 'July 2024',
      precision: 'month',
      from: '2024-07-01',
      to: '2024-07-31',
      remark: null,
    },
    parked: false,
    purpose: 'decide',
    presenter: 'Treasurer',
    lead: 'Finance group',
    groupId: 'g',
    keyDecision: true,
    openness: 'open',
    note: 'After the audit',
  }),
  create(forwardLink, 'reserves/o', { forwardItemId: 'reserves', objectiveId: 'o' }),
];
