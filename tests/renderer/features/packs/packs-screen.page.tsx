// The board pack: what goes into it, and the files once it is made.

import { PacksScreen } from '../../../../renderer/features/packs/PacksScreen.tsx';
import { useApp } from '../../../../renderer/state/app-store.ts';
import { aHeader } from '../../a-header.ts';
import { show } from '../../show.tsx';

useApp.setState({ header: aHeader({ title: 'Strategy', today: '2026-07-28' }) });

show(<PacksScreen />);
