// The bodies of a register, where it has none yet.

import { BodiesScreen } from '../../../../renderer/features/bodies/BodiesScreen.tsx';
import { show } from '../../show.tsx';

show(<BodiesScreen />);
