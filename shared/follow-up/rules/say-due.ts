// What is to be done for a meeting, in a line: "Publish the agenda and papers by 3 July 2024".

import type { Saying } from '../../kernel/saying.ts';
import { say } from '../../language/say.ts';
import type { Due } from './due-for-meetings.ts';

export function sayDue({ task, by, publication }: Due): Saying {
  const day = { day: by };
  if (task !== 'publish') return say(`due.${task}`, { day });
  return say('due.publish', { day, what: say(`meetings.publication.${publication ?? 'agenda'}`) });
}
