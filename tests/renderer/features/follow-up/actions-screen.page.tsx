// The actions, of which the test says what there are.

import { ActionsScreen } from '../../../../renderer/features/follow-up/ActionsScreen.tsx';
import { show } from '../../show.tsx';

show(<ActionsScreen />);
