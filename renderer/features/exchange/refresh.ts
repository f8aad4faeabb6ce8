// The exchange as the screens show it, asked again once something here has changed it.

import { registerChanged } from '../../state/answers.ts';

/** The app's own state of the exchange isn't part of the register, so it is refetched explicitly. */
export function refresh(): void {
  registerChanged(['device']);
}
