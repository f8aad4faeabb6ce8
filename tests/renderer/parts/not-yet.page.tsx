// The frame with its screens, over an app whose answers are the test's.

import { Frame } from '../../../renderer/features/frame/Frame.tsx';
import { useApp } from '../../../renderer/state/app-store.ts';
import { show } from '../show.tsx';

useApp.setState({
  header: {
    title: 'Strategy',
    organisation: null,
    undo: null,
    redo: null,
    savedAt: null,
    batch: 1,
    asAt: null,
    readOnly: false,
    today: '2024-07-31',
    timeZone: 'Europe/London',
    faults: [],
  },
});

show(<Frame />);
