// `npm run soak`: the lives of copies that `npm test` runs fifty of, by the hundred. MINUTEBOOK_LIVES says how many.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/electron/sync/convergence.soak.ts'], testTimeout: 24 * 3_600_000 },
});
