// The import of figures, with what it says.

import { api } from '../../../../renderer/api.ts';
import { SpreadsheetScreen } from '../../../../renderer/features/files/SpreadsheetScreen.tsx';
import { useApp } from '../../../../renderer/state/app-store.ts';
import { aHeader } from '../../a-header.ts';
import { show } from '../../show.tsx';

// As the window does.
api.on('state', (app) => {
  useApp.setState({ app });
});
useApp.setState({ header: aHeader({ title: 'Strategy', today: '2026-11-30' }) });

show(<SpreadsheetScreen />);
