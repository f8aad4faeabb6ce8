// When an item of the forward plan is wanted, as people say it.

import type { Spoken } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import { meeting } from '../../meetings/model/meeting.ts';
import { nameIn } from '../../register/naming.ts';
import type { RegisterIndex } from '../../register/register-index.ts';
import type { ForwardItem } from '../../register/snapshot.ts';
import { sayByWhen } from './say-by-when.ts';

export function sayWanted(index: RegisterIndex, { meetingId, wanted, parked }: ForwardItem): Spoken {
  if (meetingId !== null) return nameIn(index)(meeting.name, meetingId);
  if (wanted !== null) return sayByWhen(wanted);
  return say(parked ? 'forward.is-parked' : 'forward.no-day');
}
