// `npm run soak`: what `npm test` does a few times, by the hundred: random lives (MINUTEBOOK_LIVES says how many), and threads ended at random.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/**/*.soak.ts'], testTimeout: 24 * 3_600_000 },
});
