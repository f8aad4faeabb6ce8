// The agenda of one meeting.

import { AgendaPart } from '../../../../renderer/features/meetings/AgendaPart.tsx';
import { api } from '../../../../renderer/api.ts';
import { registerChanged } from '../../../../renderer/state/answers.ts';
import { aMeeting } from '../../a-meeting.ts';
import { show } from '../../show.tsx';

api.on('changed', ({ entities }) => {
  registerChanged(entities);
});

show(<AgendaPart first={null} meeting={aMeeting()} switcher={null} onClose={() => {}} />);
