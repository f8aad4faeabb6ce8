// A name that must not be empty, and a vision of several lines that may be; with something to go to after them, in something that Escape closes.

import { useState } from 'react';
import { api } from '../../../renderer/api.ts';
import { done } from '../../../renderer/state/app-store.ts';
import { EditInPlace } from '../../../renderer/ui/EditInPlace.tsx';
import { show } from '../show.tsx';

function Page() {
  const [name, setName] = useState('Network Manager');
  const [vision, setVision] = useState('A good place');
  const [open, setOpen] = useState(true);
  return (
    <div
      role="group"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <EditInPlace
        label="name"
        value={name}
        required
        onKeep={async (value) => {
          const kept = await done(api.people.rename({ id: 'h', kind: 'person', name: value }));
          if (kept) setName(value);
          return kept;
        }}
      />
      <EditInPlace
        label="vision"
        value={vision}
        lines={3}
        onKeep={async (value) => {
          const kept = await done(api.strategy.setStrategy({ id: 's', field: 'vision', value }));
          if (kept) setVision(value);
          return kept;
        }}
      />
      <button type="button">What comes after</button>
      <EditInPlace label="name as printed" value="" empty="" onKeep={() => Promise.resolve(true)} />
      <p>{open ? 'The panel is open' : 'The panel is closed'}</p>
    </div>
  );
}

show(<Page />);
