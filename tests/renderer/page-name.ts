// What a page of tests is called where it is built and where it is opened.

import { relative, sep } from 'node:path';

/** "ui/button" for tests/renderer/ui/button.page.tsx. */
export function pageName(path: string): string {
  return relative(import.meta.dirname, path)
    .split(sep)
    .join('/')
    .replace('.page.tsx', '');
}
