// Where a person begins, while no register is open.

import { api } from '../../../../renderer/api.ts';
import { Start } from '../../../../renderer/features/files/Start.tsx';
import { useApp } from '../../../../renderer/state/app-store.ts';
import { show } from '../../show.tsx';

// As the window does.
api.on('state', (app) => {
  useApp.setState({ app });
});

show(<Start />);
