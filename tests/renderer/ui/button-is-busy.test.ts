// A button whose work is under way keeps the focus: it is told so as `busy`, never disabled for it.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const renderer = resolve(import.meta.dirname, '../../../renderer');

/** "disabled={busy}", "isDisabled={!canWrite || flow.running}" */
const disabledAtWork = /\b(?:isD|d)isabled=\{[^}]*\b(?:busy|running|doing)\b[^}]*\}/gu;

it('no button is disabled because of what it has begun', () => {
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.tsx'),
  );
  const found = files.flatMap((path) =>
    (readFileSync(join(renderer, path), 'utf8').match(disabledAtWork) ?? []).map(
      (each) => `${path}: ${each}`,
    ),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
