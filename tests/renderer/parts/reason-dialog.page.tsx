// Two buttons that change something in different ways, the dialog that may ask why, and the outcome of each.

import { useState } from 'react';
import { api } from '../../../renderer/api.ts';
import { ReasonDialog } from '../../../renderer/parts/ReasonDialog.tsx';
import { undo } from '../../../renderer/state/commands.ts';
import { done } from '../../../renderer/state/app-store.ts';
import { show } from '../show.tsx';

function Page() {
  const [came, setCame] = useState<readonly string[]>([]);
  const rename = async (name: string) => {
    const ok = await done(api.people.rename({ id: 'p', kind: 'person', name }));
    setCame((before) => [...before, `${name}: ${ok ? 'done' : 'not done'}`]);
  };
  return (
    <>
      <button type="button" onClick={() => void rename('Ann')}>
        Rename
      </button>
      <button
        type="button"
        onClick={() => {
          void rename('Ben');
          void rename('Cleo');
        }}
      >
        Rename twice
      </button>
      <button type="button" onClick={() => void undo()}>
        Undo
      </button>
      <ul>
        {came.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <ReasonDialog />
    </>
  );
}

show(<Page />);
