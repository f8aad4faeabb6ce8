// An entry of the register of interests, and a dispensation.

import { create, type Creation } from '../../../../shared/kernel/change.ts';
import { dispensation } from '../../../../shared/interests/model/dispensation.ts';
import { interest } from '../../../../shared/interests/model/interest.ts';

export const interestsSamples: readonly Creation[] = [
  create(interest, 'shares', {
    personId: 'p',
    class: 'securities',
    text: 'Shares in the auditor',
    from: '2020-01-01',
    to: '2025-12-31',
    notifiedOn: '2020-01-20',
    sensitive: true,
    bodyIds: ['board'],
  }),
  create(dispensation, 'leave', {
    bodyId: 'board',
    personId: 'p',
    matter: 'The accounts',
    scope: 'discussion',
    from: '2024-01-01',
    to: '2024-12-31',
    reason: 'Too few would be left to vote',
    grantedBy: 'The monitoring officer',
    grantedOn: '2023-12-11',
  }),
];
