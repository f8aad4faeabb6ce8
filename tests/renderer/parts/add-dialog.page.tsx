// A dialog that adds a person or group; and a panel in which one is edited and deleted.

import { useState } from 'react';
import { api } from '../../../renderer/api.ts';
import { EditPanel } from '../../../renderer/parts/EditPanel.tsx';
import { AddHolder } from '../../../renderer/features/people/AddHolder.tsx';
import { useApp } from '../../../renderer/state/app-store.ts';
import { show } from '../show.tsx';

// As the window does.
api.on('state', (app) => {
  useApp.setState({ app });
});

function Page() {
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState(false);
  const [added, setAdded] = useState<readonly string[]>([]);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setAdding(true);
        }}
      >
        Add one
      </button>
      <button
        type="button"
        onClick={() => {
          setOpen(true);
        }}
      >
        Open it
      </button>
      <p>Added: {added.join(' ')}</p>
      {adding ? (
        <AddHolder
          onClose={() => {
            setAdding(false);
          }}
          onAdded={(id) => {
            setAdded([...added, id]);
          }}
        />
      ) : null}
      {open ? (
        <EditPanel
          title="Network Manager"
          onClose={() => {
            setOpen(false);
          }}
          deletion={{
            label: 'Delete this person',
            act: () => api.people.remove({ id: 'h', kind: 'person' }),
          }}
        >
          <p>What there is to edit</p>
        </EditPanel>
      ) : null}
    </>
  );
}

show(<Page />);
