// All meetings, and the page of one in their place.

import { MeetingsScreen } from '../../../../renderer/features/meetings/MeetingsScreen.tsx';
import { show } from '../../show.tsx';

show(
  <div style={{ height: '100vh' }}>
    <MeetingsScreen />
  </div>,
);
