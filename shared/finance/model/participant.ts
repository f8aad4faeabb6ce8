// An organisation that takes part in a project. Its lead organisation takes part without a record here.

import { defineEntity, reference, sealsNothing } from '../../kernel/entity.ts';
import { say } from '../../language/say.ts';
import { memberOrganisation } from './member-organisation.ts';
import { project } from './project.ts';

export const participant = defineEntity(
  'participant',
  {
    projectId: reference('project'),
    organisationId: reference('member_organisation'),
  },
  {
    naturalKey: ['projectId', 'organisationId'],
    kind: say('finance.thing.participant'),
    named: ({ projectId, organisationId }, look) =>
      say('finance.participant-named', {
        organisation: look(memberOrganisation, organisationId)?.name ?? '',
        project: look(project, projectId)?.title ?? '',
      }),
    main: null,
    calledBy: [],
    opens: ({ projectId }) => ({ as: 'project', id: projectId }),
    owns: {},
    sealedBy: [],
    seals: sealsNothing,
  },
);
