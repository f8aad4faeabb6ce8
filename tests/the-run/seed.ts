// What properties draw: in `npm test` the same each time, so that its verdict is the same wherever it is run and isn't one of luck. `npm run tests` and
// `npm run soak` draw by chance, and find what is new.

import { configureGlobal } from 'fast-check';

const seed = process.env['MINUTEBOOK_SEED'];
if (seed !== undefined) configureGlobal({ seed: Number(seed) });
