// A page's clock that stands still, so that no pause ever ends by itself.

import type { Page } from 'playwright-core';
import { patience } from '../stand-in/patience.ts';

/** From now on time passes in the page only when it is told to, by `page.clock`. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  // A clock stops only at a moment to come, and a busy machine may take its time to tell the page of it.
  await page.clock.pauseAt(Date.now() + patience);
}
