// An organisation that takes part in a project. Its lead council takes part without a record here.

import { defineEntity, reference } from '../../kernel/entity.ts';

export const participant = defineEntity(
  'participant',
  {
    projectId: reference('project'),
    organisationId: reference('member_organisation'),
  },
  { naturalKey: ['projectId', 'organisationId'] },
);
