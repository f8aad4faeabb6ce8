// The overview, as a register opens on it.

import { Overview } from '../../../../renderer/features/strategy/Overview.tsx';
import { show } from '../../show.tsx';

show(<Overview />);
