// `npm test`: every check of the project in order, each shown as it runs, then one line with what passed and what failed.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { host } from './e2e/the-app.ts';
import { missingTools } from './outside-tools.ts';
import { findOrInstallBrowser } from './stand-in/browser.ts';

const root = resolve(import.meta.dirname, '..');
const checks = ['format:check', 'typecheck', 'lint', 'layers', 'dead-code'] as const;

/** Runs an npm script by npm's own program, so that it is the same on Windows, without a shell. */
function npmRun(script: string, ...rest: string[]): boolean {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Start the tests with `npm test`.');
  const { status } = spawnSync(process.execPath, [npm, 'run', '--silent', script, '--', ...rest], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
}

/** A run that ended without a report counts as one failure: silence is not a pass. */
function runTests(): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-run-'));
  const report = join(folder, 'report.json');
  try {
    const passed = npmRun('tests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
    if (!existsSync(report))
      return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numFailedTestSuites: 1 };
    const counts: Counts = JSON.parse(readFileSync(report, 'utf8'));
    return passed || counts.numFailedTests > 0 ? counts : { ...counts, numFailedTests: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// A browser for the end-to-end specs: found, or installed; without one they are skipped aloud.
const browser = findOrInstallBrowser();
console.log(
  browser === undefined
    ? 'No browser was found and none could be installed: the end-to-end specs are skipped.'
    : `End-to-end specs run on ${host === 'none' ? 'the stand-in over Chromium' : host}.`,
);

const results = checks.map((check) => {
  const passed = npmRun(check);
  console.log(`${passed ? 'passed' : 'FAILED'}  ${check}`);
  return passed;
});
const tests = runTests();
const passed = results.filter(Boolean).length + tests.numPassedTests;
const failed = results.length - results.filter(Boolean).length + tests.numFailedTests;

const missing = [...missingTools(), ...(browser === undefined ? ['browser'] : [])];
if (tests.numPendingTests > 0) {
  console.log(
    `${tests.numPendingTests} tests were skipped, because this machine has no ${missing.join(', ')}.`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
