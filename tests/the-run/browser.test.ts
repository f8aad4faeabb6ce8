import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, findBrowserWithWindows } from '../stand-in/browser.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A path on which there are programs of these names, and nothing else. */
function pathWith(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  }
  vi.stubEnv('PATH', folder);
  return folder;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

// Elsewhere browsers aren't on the path.
describe.runIf(process.platform === 'linux')('the browser of the tests', () => {
  it('is the one without windows where it is there, and never what a person is shown', () => {
    vi.stubEnv('MINUTEBOOK_BROWSER', undefined);
    const folder = pathWith('chromium', 'chromium-headless-shell');
    expect(findBrowser()).toBe(join(folder, 'chromium-headless-shell'));
    expect(findBrowserWithWindows()).toBe(join(folder, 'chromium'));
  });

  it('is the one that is named, or none', () => {
    const folder = pathWith('chromium', 'chromium-headless-shell');
    vi.stubEnv('MINUTEBOOK_BROWSER', join(folder, 'chromium'));
    expect(findBrowser()).toBe(join(folder, 'chromium'));
    vi.stubEnv('MINUTEBOOK_BROWSER', join(folder, 'gone'));
    expect(findBrowser()).toBe(undefined);
  });
});
