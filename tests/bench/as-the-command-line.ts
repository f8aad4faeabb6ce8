// What the npm script of the command line gives Node: as tidy with short-lived garbage as the app's jobs are, with room for a pack from the first.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../package.json');
const { scripts }: { readonly scripts: { readonly minutebook: string } } = JSON.parse(
  readFileSync(file, 'utf8'),
);

export const asTheCommandLine = scripts.minutebook.split(' ').filter((each) => each.startsWith('--'));
