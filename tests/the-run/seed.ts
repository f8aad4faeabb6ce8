// What properties draw: in `npm test` the same each time for one commit, so that its verdict is the same wherever it is run and isn't one of luck; the
// next commit draws others. `npm run tests` draws by chance.

import { configureGlobal } from 'fast-check';

const seed = process.env['MINUTEBOOK_SEED'];
if (seed !== undefined) configureGlobal({ seed: Number(seed) });
