// Two parts of a screen, and what was last pointed at.

import { useState } from 'react';
import { Segments } from '../../../renderer/ui/Segments.tsx';
import { show } from '../show.tsx';

function Page() {
  const [shown, setShown] = useState('agenda');
  const [near, setNear] = useState('nothing');
  return (
    <>
      <Segments
        label="Parts"
        parts={[
          { part: 'agenda', label: 'Agenda' },
          { part: 'meeting', label: 'At the meeting' },
        ]}
        shown={shown}
        onShow={setShown}
        onNear={setNear}
      />
      <p>{`near ${near}`}</p>
      <p>{`shows ${shown}`}</p>
    </>
  );
}

show(<Page />);
