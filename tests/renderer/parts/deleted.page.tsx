// A panel whose thing can be deleted, and three activities chosen to be.

import { BulkEdit } from '../../../renderer/features/activities/BulkEdit.tsx';
import { api } from '../../../renderer/api.ts';
import { EditPanel } from '../../../renderer/parts/EditPanel.tsx';
import { show } from '../show.tsx';

const nothing = () => undefined;

show(
  <main>
    <EditPanel
      title="Treasurer"
      onClose={nothing}
      deletion={{ label: 'Delete this group', act: () => api.people.remove({ id: 'g', kind: 'group' }) }}
    >
      Leads nothing
    </EditPanel>
    <BulkEdit ids={['a', 'b', 'c']} objectives={[]} onDone={nothing} />
  </main>,
);
