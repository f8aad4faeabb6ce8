// The frame with its screens, over an app whose answers are the test's.

import { Frame } from '../../../renderer/features/frame/Frame.tsx';
import { useApp } from '../../../renderer/state/app-store.ts';
import { aHeader } from '../a-header.ts';
import { show } from '../show.tsx';

useApp.setState({ header: aHeader({ title: 'Strategy', today: '2024-07-31' }) });

show(<Frame />);
