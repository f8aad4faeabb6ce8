// Text fields, a checkbox, a dialog and something that takes a key for itself; and the outcome of the keys.

import { useEffect } from 'react';
import { api } from '../../../renderer/api.ts';
import { useApp } from '../../../renderer/state/app-store.ts';
import { obey, onKey } from '../../../renderer/state/commands.ts';
import { show } from '../show.tsx';

// As the window does.
api.on('state', (app) => {
  useApp.setState({ app });
});
api.on('command', obey);

function Page() {
  const { destination, overlay, app } = useApp();
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <>
      <label>
        Title <input type="text" />
      </label>
      <label>
        Find <input type="search" />
      </label>
      <label>
        Vision <textarea />
      </label>
      <label>
        Provisional <input type="checkbox" />
      </label>
      <button
        type="button"
        onKeyDown={(event) => {
          if (event.key === 'k') event.preventDefault();
        }}
      >
        Takes K
      </button>
      <div role="dialog" aria-label="A dialog">
        <button type="button">In a dialog</button>
      </div>
      <p>{app?.register == null ? 'No register' : 'A register is open'}</p>
      <p>
        {destination.screen}, {overlay ?? 'nothing over it'}
      </p>
    </>
  );
}

show(<Page />);
