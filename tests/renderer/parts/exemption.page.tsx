// Why an item is exempt, as the page shows it before any of it was kept.

import { api } from '../../../renderer/api.ts';
import { ExemptionEdit } from '../../../renderer/features/meetings/ExemptionEdit.tsx';
import { inWords } from '../../in-english.ts';
import { show } from '../show.tsx';

show(
  <ExemptionEdit
    exemption={null}
    problems={[]}
    paragraphs={['1', '3'].map((number) => ({ number, gist: inWords(`what paragraph ${number} says`) }))}
    onChange={async (value) => (await api.agenda.setItem({ id: 'i', field: 'exemption', value })).ok}
  />,
);
