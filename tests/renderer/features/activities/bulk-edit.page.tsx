// Three activities are chosen.

import { BulkEdit } from '../../../../renderer/features/activities/BulkEdit.tsx';
import { show } from '../../show.tsx';

show(
  <main>
    <BulkEdit ids={['a', 'b', 'c']} objectives={[]} onDone={() => undefined} />
  </main>,
);
