// Adding a meeting of one of two bodies.

import { AddMeeting } from '../../../../renderer/features/meetings/AddMeeting.tsx';
import { show } from '../../show.tsx';

const nothing = { usualDays: null, usualTime: null, usualPlace: null, usualLink: null };
const ignore = () => {};

show(
  <>
    <p>Meetings</p>
    <AddMeeting
      bodies={[
        { ...nothing, id: 'board', name: 'Board', usualTime: '19:00', usualPlace: 'Guildhall' },
        { ...nothing, id: 'works', name: 'Works Committee' },
      ]}
      bodyId=""
      onClose={ignore}
      onAdded={ignore}
    />
  </>,
);
