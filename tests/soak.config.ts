// `npm run soak`: the random lives of which `npm test` runs a few, by the hundred. MINUTEBOOK_LIVES says how many.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/electron/sync/long-lives.soak.ts'], testTimeout: 24 * 3_600_000 },
});
